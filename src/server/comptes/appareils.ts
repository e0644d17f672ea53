import { uuidv7 } from 'uuidv7';
import type { Appareil } from '../../sync/session.ts';
import { consigner } from './audit.ts';
import { ensemble, instant, type Comptes } from './contexte.ts';
import { fermer } from './refuser.ts';

export async function enrolerAppareil(comptes: Comptes, compte: string, nom: string): Promise<string> {
  const id = uuidv7();
  const le = instant(comptes);
  await comptes.db
    .insertInto('appareils')
    .values({ id, compte, nom, cree_le: le, vu_le: le, revoque_le: null })
    .execute();
  return id;
}

const vivants = (comptes: Comptes, compte: string) =>
  comptes.db.selectFrom('appareils').selectAll().where('compte', '=', compte).where('revoque_le', 'is', null);

/** The enrolled browser of that account, when it may still be used. */
export const appareilVivant = (comptes: Comptes, compte: string, id: string) =>
  vivants(comptes, compte).where('id', '=', id).executeTakeFirst();

export async function listerAppareils(comptes: Comptes, compte: string, celuiCi?: string): Promise<Appareil[]> {
  const rows = await vivants(comptes, compte).orderBy('vu_le', 'desc').execute();
  return rows.map((row) => ({
    id: row.id,
    nom: row.nom,
    creeLe: row.cree_le,
    vuLe: row.vu_le,
    celuiCi: row.id === celuiCi,
  }));
}

export async function nommerAppareil(comptes: Comptes, compte: string, id: string, nom: string): Promise<void> {
  const { numUpdatedRows } = await comptes.db
    .updateTable('appareils')
    .set({ nom })
    .where('id', '=', id)
    .where('compte', '=', compte)
    .where('revoque_le', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) fermer('appareil-inconnu');
}

/**
 * Lost or lent: its sessions end at once, the passkeys made on it and the links that the account asked for itself open
 * nothing any more: whoever holds the device may have made one.
 */
export const revoquerAppareil = (comptes: Comptes, compte: string, id: string, par: string): Promise<void> =>
  ensemble(comptes, async (dedans) => {
    const { numUpdatedRows } = await dedans.db
      .updateTable('appareils')
      .set({ revoque_le: instant(dedans) })
      .where('id', '=', id)
      .where('compte', '=', compte)
      .where('revoque_le', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) fermer('appareil-inconnu');
    await dedans.db.deleteFrom('sessions').where('appareil', '=', id).execute();
    await dedans.db.deleteFrom('passkeys').where('appareil', '=', id).execute();
    await dedans.db
      .deleteFrom('liens')
      .where('compte', '=', compte)
      .where('par', '=', compte)
      .where('utilise_le', 'is', null)
      .execute();
    await consigner(dedans, { genre: 'appareil-revoque', compte, par, detail: { appareil: id } });
  });
