import { nomsDe, type CommuneOfficielle } from './communeOfficielle.ts';

const ARTICLE = /^(?:l|le|la|les) /;

/** Without accents, ligatures, hyphens, apostrophes or capitals; « St » and « Ste » in full. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');
}

interface Indexed {
  readonly commune: CommuneOfficielle;
  readonly noms: readonly { readonly nom: string; readonly sansArticle: string }[];
}

const indexes = new WeakMap<readonly CommuneOfficielle[], readonly Indexed[]>();

/** Folding 35,000 names takes longer than a keystroke: it is done once per list. */
function indexOf(list: readonly CommuneOfficielle[]): readonly Indexed[] {
  let index = indexes.get(list);
  if (!index) {
    index = list.map((commune) => {
      const noms = nomsDe(commune).map((entier) => {
        const nom = foldName(entier);
        return { nom, sansArticle: nom.replace(ARTICLE, '') };
      });
      return { commune, noms };
    });
    indexes.set(list, index);
  }
  return index;
}

/**
 * Communes answering `query`, best first, at most `limit`: by Insee code or postcode when the query begins with
 * figures (« 2A004 » included), else by name, in either language. Among equal matches the most populated comes first, then the code.
 */
export function searchCommunes(
  list: readonly CommuneOfficielle[],
  query: string,
  limit: number,
): readonly CommuneOfficielle[] {
  const wanted = foldName(query);
  if (wanted === '') return [];
  const code = wanted.replace(/ /g, '').toUpperCase();
  const byCode = /^(?:\d|2[AB]\d)[\dAB]*$/.test(code);
  const found: { readonly commune: CommuneOfficielle; readonly rank: number }[] = [];
  for (const entry of indexOf(list)) {
    const rank = byCode ? rankByCode(entry.commune, code) : rankByName(entry, wanted);
    if (rank !== undefined) found.push({ commune: entry.commune, rank });
  }
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank || b.commune.population - a.commune.population || (a.commune.code < b.commune.code ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ commune }) => commune);
}

function rankByCode(commune: CommuneOfficielle, code: string): number | undefined {
  if (commune.code === code) return 0;
  if (commune.codesPostaux.includes(code) || commune.anciensCodes?.some((c) => c.code === code)) return 1;
  if (commune.code.startsWith(code) || commune.codesPostaux.some((cp) => cp.startsWith(code))) return 2;
  return undefined;
}

const rankByName = ({ noms }: Indexed, wanted: string): number | undefined =>
  noms.reduce<number | undefined>((meilleur, nom) => {
    const rank = rankOfName(nom, wanted);
    return rank === undefined || (meilleur !== undefined && meilleur <= rank) ? meilleur : rank;
  }, undefined);

function rankOfName({ nom, sansArticle }: Indexed['noms'][number], wanted: string): number | undefined {
  const bare = wanted.replace(ARTICLE, '');
  if (nom === wanted) return 0;
  if (sansArticle === bare) return 1;
  if (nom.startsWith(`${wanted} `) || sansArticle.startsWith(`${bare} `)) return 2;
  if (nom.startsWith(wanted) || sansArticle.startsWith(bare)) return 3;
  if (` ${nom}`.includes(` ${wanted}`)) return 4;
  const words = ` ${nom}`;
  return wanted.split(' ').every((word) => words.includes(` ${word}`)) ? 5 : undefined;
}
