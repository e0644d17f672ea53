export type Faits = Readonly<Record<string, string | number | boolean | undefined>>;
/** One structured line: what happened, ids, codes, counts, durations; never what a person typed. */
export type Tracer = (quoi: string, faits: Faits) => void;

export const surLaSortie: Tracer = (quoi, faits) => {
  process.stdout.write(`${JSON.stringify({ le: new Date().toISOString(), quoi, ...faits })}\n`);
};

/** Where an error was thrown, without its message, which may quote what was typed. */
export function lieuDe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const lignes = (error.stack ?? '').split('\n').filter((ligne) => /^\s+at /.test(ligne));
  return [error.name, ...lignes.slice(0, 6).map((ligne) => ligne.trim())].join(' ');
}
