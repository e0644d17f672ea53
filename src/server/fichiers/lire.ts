import { vueDe } from '../../domain/droits/lire.ts';
import type { Acces } from '../../domain/droits/acces.ts';
import type { DbFichiers } from './tables.ts';

export type FichierGarde = { readonly type: string; readonly octets: number };

/** Whether an account joins files to sittings: somewhere in the espace, it is of the secretariat. */
export const mayDeposer = (acces: Acces): boolean =>
  acces.attributions.some(({ role }) => role === 'administration' || role === 'secretariat');

export const fichierGarde = (db: DbFichiers, espace: string, sha256: string): Promise<FichierGarde | undefined> =>
  db
    .selectFrom('fichiers')
    .select(['type', 'octets'])
    .where('espace', '=', espace)
    .where('sha256', '=', sha256)
    .executeTakeFirst();

/**
 * The file, for who may read a scope whose sittings name it; one that nothing names yet is the secretariat's. Another
 * is as one that is not there.
 */
export async function fichierLisible(
  db: DbFichiers,
  espace: string,
  acces: Acces,
  sha256: string,
): Promise<FichierGarde | undefined> {
  const references = await db
    .selectFrom('fichiers_references')
    .select('scope')
    .where('espace', '=', espace)
    .where('sha256', '=', sha256)
    .execute();
  const lisible =
    references.length === 0 ? mayDeposer(acces) : references.some(({ scope }) => vueDe(acces, scope) !== undefined);
  return lisible ? fichierGarde(db, espace, sha256) : undefined;
}
