import { existsSync, renameSync } from 'node:fs';
import type { Base } from '../journal/base.ts';
import type { Magasin } from './magasin.ts';
import { magasinBase } from './magasinBase.ts';
import { dossiersDe, magasinDossier } from './magasinDossier.ts';
import { verser } from './verser.ts';

/** Beside SQLite, in the folder; with PostgreSQL, in the base: every server that shares it has the same files. */
export const magasinOu = ({ db, dialecte }: Base, donnees: string): Magasin =>
  dialecte === 'postgres' ? magasinBase(db, () => new Date()) : magasinDossier(dossiersDe(donnees));

/**
 * The same, with the files that an earlier version left in the folder of a server on PostgreSQL: read once, then set
 * aside under another name for whoever keeps the machine.
 */
export async function magasinDuServeur(base: Base, donnees: string): Promise<Magasin> {
  const magasin = magasinOu(base, donnees);
  const dossiers = dossiersDe(donnees);
  if (base.dialecte === 'postgres' && existsSync(dossiers.complets)) {
    await verser(magasinDossier(dossiers), magasin);
    // Gone when a server that shares the folder was quicker.
    if (existsSync(dossiers.complets))
      renameSync(dossiers.complets, `${dossiers.complets}-verses-${String(Date.now())}`);
  }
  return magasin;
}
