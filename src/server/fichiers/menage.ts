import type { Magasin } from './magasin.ts';
import type { DbFichiers } from './tables.ts';

/** A file begun and not gone on with for so long is begun again. */
const ABANDON_MS = 7 * 24 * 3_600_000;

/** Forgets files that were begun and never finished. `maintenant` in ms. */
export async function menageFichiers(db: DbFichiers, magasin: Magasin, maintenant: number): Promise<void> {
  const avant = maintenant - ABANDON_MS;
  await db.deleteFrom('fichiers_en_cours').where('maj_le', '<', new Date(avant).toISOString()).execute();
  await magasin.balayer(avant);
}
