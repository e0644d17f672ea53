import type { LotPortee } from '../../sync/protocole.ts';
import type { Carnet, Evenement, LigneJournal, Portee } from '../db.ts';
import { cleDe, type Base } from './bases.ts';

/** Own operations whose echo is read leave the outbox; so do those of a scope that is no longer readable. */
export function sortir(
  accusees: readonly LigneJournal[],
  bases: ReadonlyMap<string, Base>,
  portees: ReadonlyMap<string, Portee>,
  lisibles: ReadonlySet<string>,
): LigneJournal[] {
  return accusees.flatMap((ligne): LigneJournal[] => {
    const { version = 0, issue, scope } = ligne;
    const portee = portees.get(scope);
    const versionBase = bases.get(cleDe(ligne.kind, ligne.recordId))?.version ?? 0;
    const lue = (portee?.curseur ?? 0) >= version;
    const echo = lue && (portee?.partielle !== true || issue === 'divergent' || versionBase >= version);
    if (!echo && lisibles.has(scope)) return [];
    const { suspens: _, ...reste } = ligne;
    return [{ ...reste, etat: issue === 'divergent' ? 'divergente' : 'recue' }];
  });
}

const evenementsDe = (lus: readonly LotPortee[], siennes: ReadonlySet<string>): Evenement[] =>
  lus.flatMap(({ changements }) =>
    changements.flatMap(({ operation, version, issue, appareil }) =>
      siennes.has(operation.id) ? [] : [{ ...operation, version, issue, ...(appareil !== undefined && { appareil }) }],
    ),
  );

/** Operations of others, for the history of a record; `connues` are lines of this journal already at hand. */
export async function garderEvenements(
  db: Carnet,
  lus: readonly LotPortee[],
  connues: readonly LigneJournal[],
): Promise<void> {
  const siennes = new Set(connues.map(({ id }) => id));
  const autres = lus.flatMap((lot) =>
    lot.changements.flatMap(({ operation: { id } }) => (siennes.has(id) ? [] : [id])),
  );
  if (autres.length === 0) return;
  for (const { id } of await db.journal.where('id').anyOf(autres).toArray()) siennes.add(id);
  const evenements = evenementsDe(lus, siennes);
  if (evenements.length > 0) await db.evenements.bulkPut(evenements);
}
