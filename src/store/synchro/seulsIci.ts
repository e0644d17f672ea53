import type { AnyRecord } from '../../domain/apply.ts';
import type { RecordKind } from '../../domain/operation.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { carnet } from '../courant.ts';
import type { Carnet } from '../db.ts';
import { tableDe } from './bases.ts';
import { attenteParRecord } from './recalculer.ts';
import { retirerSeances } from './retirer.ts';
import { lireFil } from './serveur.ts';

/** A record that the server had, lost in a restoration, and that nobody could send again. */
export type SeulIci = { readonly cle: string; readonly kind: RecordKind; readonly record: AnyRecord };

/**
 * Records that this device read from the server and that it no longer has: whoever made them has no right any more, or
 * did not come back. None while everything is being read again. For a live query.
 */
export async function lireSeulsIci(db: Carnet = carnet()): Promise<SeulIci[]> {
  const fil = await lireFil(db);
  if (fil === undefined || fil.relecture !== undefined) return [];
  const perdus = await db.suivis.filter(({ version, garde }) => version === 0 && garde === true).toArray();
  if (perdus.length === 0) return [];
  const [attente, bases] = await Promise.all([attenteParRecord(db), db.bases.bulkGet(perdus.map(({ cle }) => cle))]);
  return perdus.flatMap(({ cle, kind }, i) => {
    const record = bases[i]?.doc;
    return record === undefined || attente.has(cle) ? [] : [{ cle, kind, record }];
  });
}

/** Takes such a record off this device, with its words and files. Nothing when the server has it again. */
export async function retirerSeulIci({ cle, kind, record }: SeulIci, db: Carnet = carnet()): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    if ((await db.suivis.get(cle))?.version !== 0) return;
    await tableDe(db, kind)?.delete(record.id);
    await Promise.all([db.suivis.delete(cle), db.bases.delete(cle)]);
    if (kind !== 'seance') return;
    await db.deliberations.where('seanceId').equals(record.id).delete();
    await retirerSeances(db, [record as Seance], () => true);
  });
}
