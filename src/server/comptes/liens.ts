import type { LienLu } from '../../sync/session.ts';
import { JOUR, instant, MINUTE, type Comptes } from './contexte.ts';
import { tientEncore } from './gerer.ts';
import { empreinteJeton, nouveauJeton } from './jetons.ts';
import { fermer } from './refuser.ts';

/** How long a link waits: printed at start, given by the secretariat, for one's own other device, asked by mail. */
export const DUREES = { premier: JOUR, remis: 3 * JOUR, autreAppareil: 15 * MINUTE, courriel: 30 * MINUTE } as const;

/**
 * Makes a one-time link. A new one from the same hand for the same account takes the place of those still waiting;
 * one that anybody may ask by mail takes nobody's place.
 */
export async function donnerLien(
  comptes: Comptes,
  lien: { readonly compte: string | null; readonly par: string | null; readonly duree: number },
): Promise<{ jeton: string; expireLe: string }> {
  const jeton = nouveauJeton();
  const expireLe = instant(comptes, lien.duree);
  if (lien.compte !== null && lien.par !== null)
    await comptes.db
      .deleteFrom('liens')
      .where('compte', '=', lien.compte)
      .where('par', '=', lien.par)
      .where('utilise_le', 'is', null)
      .execute();
  await comptes.db
    .insertInto('liens')
    .values({
      empreinte: empreinteJeton(jeton),
      compte: lien.compte,
      par: lien.par,
      cree_le: instant(comptes),
      expire_le: expireLe,
      utilise_le: null,
    })
    .execute();
  return { jeton, expireLe };
}

/** The fragment of an address is never sent to a server: what opens the door stays out of every log. */
export const adresseDuLien = (origine: string, jeton: string): string => `${origine}/entrer#${jeton}`;

/** A link that can still be used, or why not. */
export async function lienValable(comptes: Comptes, jeton: string) {
  const lien = await comptes.db
    .selectFrom('liens')
    .selectAll()
    .where('empreinte', '=', empreinteJeton(jeton))
    .executeTakeFirst();
  if (lien === undefined) return fermer('lien-inconnu');
  if (lien.utilise_le !== null) return fermer('lien-utilise');
  if (lien.expire_le <= instant(comptes)) return fermer('lien-expire');
  // Whoever opens an account becomes it: its maker could still make it today, or it opens nothing.
  const { compte, par } = lien;
  if (compte !== null && par !== null && !(await tientEncore(comptes, par, compte))) return fermer('lien-inconnu');
  return lien;
}

/** What a link would open, without using it: mail scanners and second thoughts consume nothing. */
export async function lireLien(comptes: Comptes, jeton: string): Promise<LienLu> {
  const lien = await lienValable(comptes, jeton);
  if (lien.compte === null) return { genre: 'premier', espaces: [], expireLe: lien.expire_le };
  const compte = await comptes.db
    .selectFrom('comptes')
    .select('nom')
    .where('id', '=', lien.compte)
    .where('ferme_le', 'is', null)
    .executeTakeFirst();
  if (compte === undefined) return fermer('lien-inconnu');
  const espaces = await comptes.db
    .selectFrom('adhesions')
    .innerJoin('espaces', 'espaces.id', 'adhesions.espace')
    .select('espaces.nom')
    .where('compte', '=', lien.compte)
    .orderBy('espaces.nom')
    .execute();
  return { genre: 'entree', nom: compte.nom, espaces: espaces.map((e) => e.nom), expireLe: lien.expire_le };
}

/** Uses a link up; two at the same time: one passes. */
export async function userLien(comptes: Comptes, empreinte: string): Promise<void> {
  const { numUpdatedRows } = await comptes.db
    .updateTable('liens')
    .set({ utilise_le: instant(comptes) })
    .where('empreinte', '=', empreinte)
    .where('utilise_le', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) fermer('lien-utilise');
}
