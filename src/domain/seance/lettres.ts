/** One letter per member, shortened: `PPPPA` ↔ `4PA`. Electorates are long runs, and a sitting holds sixty of them. */
export const compacter = (lettres: string): string =>
  lettres.replace(/([A-Za-z-])\1+/g, (suite: string, lettre: string) => `${suite.length}${lettre}`);

/** The letters again. A count over 2000 is cut: no assembly is that large, and a hostile file may be. */
export const deplier = (court: string): string =>
  court.replace(/(\d+)([A-Za-z-])/g, (_, n: string, lettre: string) => lettre.repeat(Math.min(2000, Number(n))));
