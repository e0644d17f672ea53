import type { AnyRecord } from '../../domain/apply.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { tables, type Carnet, type Suivi } from '../db.ts';
import { tableDe } from './bases.ts';

const HUIS_CLOS = 'huis-clos:';

/** Texts by the start of their ids, except those with words that the server has not judged: they are never dropped. */
async function retirerTextes(db: Carnet, debuts: readonly string[]): Promise<void> {
  if (debuts.length === 0) return;
  const ids = await db.textes
    .where('id')
    .startsWithAnyOf([...debuts])
    .primaryKeys();
  const majs = await db.texteMaj.where('texteId').anyOf(ids).toArray();
  const retenus = new Set(majs.filter((m) => m.etat === 'a-envoyer').map((m) => m.texteId));
  const retires = ids.filter((id) => !retenus.has(id));
  await db.texteMaj.where('texteId').anyOf(retires).delete();
  await db.textes.bulkDelete(retires);
}

const piecesDe = (seance: Seance): string[] => [
  ...seance.points.flatMap((p) => p.pieces.map((piece) => piece.sha256)),
  ...(seance.pv.depose ? [seance.pv.depose.sha256] : []),
];

/** Files that no sitting left here names; those that the server has not are kept. */
async function retirerFichiers(db: Carnet, candidats: ReadonlySet<string>): Promise<void> {
  if (candidats.size === 0) return;
  const restants = new Set<string>();
  await db.seances.each((seance) => {
    for (const sha of piecesDe(seance)) restants.add(sha);
  });
  const fichiers = await db.fichiers.bulkGet([...candidats].filter((sha) => !restants.has(sha)));
  await db.fichiers.bulkDelete(fichiers.flatMap((f) => (f && f.etat !== 'a-envoyer' ? [f.sha256] : [])));
}

async function retirerHuisClos(db: Carnet, instanceId: string): Promise<void> {
  const seances = await db.seances
    .where('[instanceId+date]')
    .between([instanceId, ''], [instanceId, '\uffff'])
    .toArray();
  const fermes = seances.flatMap((s) => s.points.filter((p) => p.huisClos === true).map((p) => ({ s, p })));
  await retirerTextes(
    db,
    fermes.map(({ s, p }) => `${s.id}/${p.id}/`),
  );
  await retirerFichiers(db, new Set(fermes.flatMap(({ p }) => p.pieces.map((piece) => piece.sha256))));
}

async function retirerScope(db: Carnet, scope: string): Promise<void> {
  const suivis = await db.suivis.where('scope').equals(scope).toArray();
  const parTable = new Map<string, string[]>();
  for (const { kind, id } of suivis) parTable.set(kind, [...(parTable.get(kind) ?? []), id]);
  const seances = (await db.seances.bulkGet(parTable.get('seance') ?? [])).flatMap((s) => (s ? [s] : []));
  for (const [kind, ids] of parTable) await tableDe(db, kind)?.bulkDelete(ids);
  // Rows that only own operations made: their content is in the journal, and comes back in what is refused.
  for (const table of Object.values(tables)) {
    await db
      .table<AnyRecord, string>(table)
      .filter((row) => row.scope === scope)
      .delete();
  }
  await db.suivis.bulkDelete(suivis.map((s: Suivi) => s.cle));
  await db.deliberations
    .where('seanceId')
    .anyOf(seances.map((s) => s.id))
    .delete();
  await retirerTextes(
    db,
    seances.map((s) => `${s.id}/`),
  );
  await retirerFichiers(db, new Set(seances.flatMap(piecesDe)));
  await db.evenements.where('scope').equals(scope).delete();
}

/**
 * Scopes that the person may no longer read: nothing of them stays on this device but what he wrote himself, kept in
 * the journal. Inside the transaction of an answer.
 */
export async function perdre(db: Carnet, scopes: readonly string[]): Promise<void> {
  for (const scope of scopes) {
    if (scope.startsWith(HUIS_CLOS)) await retirerHuisClos(db, scope.slice(HUIS_CLOS.length));
    else await retirerScope(db, scope);
  }
  await db.portees.bulkDelete([...scopes]);
}
