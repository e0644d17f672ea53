import type { Carnet } from '../db.ts';
import { lireBases, tableDe } from './bases.ts';
import { recalculer } from './recalculer.ts';
import { ecrireFil, lireFil } from './serveur.ts';

/** After an update of the app: records of kinds that it did not know, kept aside until now, take their place. */
export async function rattraper(db: Carnet): Promise<void> {
  if ((await lireFil(db))?.inconnus !== true) return;
  await db.transaction('rw', db.tables, async () => {
    const fil = await lireFil(db);
    if (fil?.inconnus !== true) return;
    const gardes = await db.suivis.filter((s) => s.garde === true && s.version > 0).toArray();
    const cles = gardes.filter((s) => tableDe(db, s.kind) !== undefined).map((s) => s.cle);
    await recalculer(db, { bases: await lireBases(db, cles), cles, la: () => true, enAttente: true, relecture: false });
    const { inconnus: _, ...reste } = fil;
    if (gardes.every((s) => tableDe(db, s.kind) !== undefined)) await ecrireFil(db, reste);
  });
}
