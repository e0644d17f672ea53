import type { Reponse, Sort } from '../../sync/protocole.ts';
import type { Carnet, LigneJournal } from '../db.ts';

const sansSuspens = ({ suspens: _, ...ligne }: LigneJournal): LigneJournal => ligne;

/** The line after the outcome that the server gave it; the same line when nothing changes. */
function juger(ligne: LigneJournal, sort: Sort, le: string): LigneJournal {
  if (ligne.etat !== 'en-attente') return ligne;
  switch (sort.issue) {
    case 'refused':
      return { ...sansSuspens(ligne), etat: 'refusee', refus: sort.refus ?? { code: 'panne' }, jugeeLe: le };
    case 'deferred':
      return sort.refus === undefined ? ligne : { ...ligne, suspens: sort.refus };
    case 'applied':
    case 'merged':
    case 'divergent':
      return {
        ...ligne,
        etat: 'accusee',
        issue: sort.issue,
        ...(sort.version === undefined ? {} : { version: sort.version }),
        ...(sort.scope === undefined ? {} : { scope: sort.scope }),
        jugeeLe: le,
      };
  }
}

/** Lines read at once: more than one request sends. */
const BEAUCOUP = 1000;

/** What waits among those ids. Usually all that waits is little: read at once rather than line by line. */
async function lireEnAttente(db: Carnet, parId: ReadonlyMap<string, Sort>): Promise<LigneJournal[]> {
  const premieres = await db.journal.where('etat').equals('en-attente').limit(BEAUCOUP).toArray();
  const lignes = premieres.filter(({ id }) => parId.has(id));
  if (premieres.length < BEAUCOUP || lignes.length === parId.size) return lignes;
  const vues = new Set(lignes.map(({ id }) => id));
  const autres = [...parId.keys()].filter((id) => !vues.has(id));
  return [...lignes, ...(await db.journal.where('id').anyOf(autres).toArray())];
}

/** The lines of the journal that outcomes change, as they become: written by whoever asks. */
export async function lireJuges(db: Carnet, sorts: readonly Sort[], le: string): Promise<LigneJournal[]> {
  if (sorts.length === 0) return [];
  const parId = new Map(sorts.map((sort) => [sort.id, sort]));
  const lignes = await lireEnAttente(db, parId);
  return lignes.flatMap((ligne) => {
    const sort = parId.get(ligne.id);
    const apres = sort === undefined ? ligne : juger(ligne, sort, le);
    return apres === ligne ? [] : [apres];
  });
}

/** Outcomes that the journal of a scope tells by itself: an operation already sent by another copy of this carnet. */
export const sortsLus = ({ portees }: Reponse): Sort[] =>
  portees.flatMap(({ scope, changements }) =>
    changements.map(({ operation, issue, version }) => ({ id: operation.id, issue, version, scope })),
  );
