import type { AnyRecord } from '../../domain/apply.ts';
import { tables, type Carnet } from '../db.ts';
import { tableDe } from './bases.ts';
import { retirerIllisibles, retirerSeances } from './retirer.ts';

const HUIS_CLOS = 'huis-clos:';

async function retirerHuisClos(db: Carnet, instanceId: string, lisible: (scope: string) => boolean): Promise<void> {
  const seances = await db.seances
    .where('[instanceId+date]')
    .between([instanceId, ''], [instanceId, '\uffff'])
    .toArray();
  await retirerIllisibles(db, seances, lisible);
}

async function retirerScope(db: Carnet, scope: string, lisible: (scope: string) => boolean): Promise<void> {
  const suivis = await db.suivis.where('scope').equals(scope).toArray();
  const parTable = new Map<string, string[]>();
  for (const { kind, id } of suivis) parTable.set(kind, [...(parTable.get(kind) ?? []), id]);
  const seances = await db.seances.filter((s) => s.scope === scope).toArray();
  for (const [kind, ids] of parTable) await tableDe(db, kind)?.bulkDelete(ids);
  // Rows that only own operations made: their content is in the journal, and comes back in what is refused.
  for (const table of Object.values(tables)) {
    await db
      .table<AnyRecord, string>(table)
      .filter((row) => row.scope === scope)
      .delete();
  }
  const cles = suivis.map(({ cle }) => cle);
  await Promise.all([db.suivis.bulkDelete(cles), db.bases.bulkDelete(cles)]);
  await db.deliberations
    .where('seanceId')
    .anyOf(seances.map((s) => s.id))
    .delete();
  await retirerSeances(db, seances, lisible);
  await db.evenements.where('scope').equals(scope).delete();
}

/**
 * Scopes that the person may no longer read: nothing of them stays on this device but what he wrote himself, kept in
 * the journal. Inside the transaction of an answer.
 */
export async function perdre(
  db: Carnet,
  scopes: readonly string[],
  lisible: (scope: string) => boolean,
): Promise<void> {
  for (const scope of scopes) {
    if (scope.startsWith(HUIS_CLOS)) await retirerHuisClos(db, scope.slice(HUIS_CLOS.length), lisible);
    else await retirerScope(db, scope, lisible);
  }
  await db.portees.bulkDelete([...scopes]);
}
