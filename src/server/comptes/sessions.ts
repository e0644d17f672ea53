import { HEURE, instant, JOUR, type Comptes } from './contexte.ts';
import { empreinteJeton, nouveauJeton } from './jetons.ts';

/** A sitting every two months must not sign anybody out; a year at most all the same. */
export const SANS_USAGE = 90 * JOUR;
const AU_PLUS = 365 * JOUR;

/** Who asks, from which enrolled browser. */
export type SessionOuverte = {
  readonly empreinte: string;
  readonly compte: string;
  readonly appareil: string;
  readonly expireLe: string;
  /** Its expiry has just been pushed back: the cookie is written again. */
  readonly prolongee: boolean;
};

/** Opens a session; the token goes into the cookie and is kept nowhere. */
export async function ouvrirSession(comptes: Comptes, compte: string, appareil: string): Promise<string> {
  const jeton = nouveauJeton();
  const le = instant(comptes);
  await comptes.db
    .insertInto('sessions')
    .values({
      empreinte: empreinteJeton(jeton),
      compte,
      appareil,
      cree_le: le,
      vu_le: le,
      expire_le: instant(comptes, SANS_USAGE),
    })
    .execute();
  return jeton;
}

const vivantes = (comptes: Comptes, empreinte: string) =>
  comptes.db
    .selectFrom('sessions')
    .innerJoin('appareils', 'appareils.id', 'sessions.appareil')
    .innerJoin('comptes', 'comptes.id', 'sessions.compte')
    .where('empreinte', '=', empreinte)
    .where('expire_le', '>', instant(comptes))
    .where('revoque_le', 'is', null)
    .where('ferme_le', 'is', null);

/** Whether a session still stands: what stays open long asks again. */
export const sessionVivante = async (comptes: Comptes, { empreinte }: SessionOuverte): Promise<boolean> =>
  (await vivantes(comptes, empreinte).select('empreinte').executeTakeFirst()) !== undefined;

/** The session that a cookie opens: neither expired, nor of a revoked device, nor of a closed account. */
export async function lireSession(comptes: Comptes, jeton: string): Promise<SessionOuverte | undefined> {
  const row = await vivantes(comptes, empreinteJeton(jeton)).selectAll('sessions').executeTakeFirst();
  if (row === undefined) return undefined;
  const { empreinte, compte, appareil } = row;
  // Written once an hour at most, not at each request.
  if (row.vu_le > instant(comptes, -HEURE))
    return { empreinte, compte, appareil, expireLe: row.expire_le, prolongee: false };
  const le = instant(comptes);
  const fin = new Date(Date.parse(row.cree_le) + AU_PLUS).toISOString();
  const suite = instant(comptes, SANS_USAGE);
  const expireLe = suite < fin ? suite : fin;
  await comptes.db
    .updateTable('sessions')
    .set({ vu_le: le, expire_le: expireLe })
    .where('empreinte', '=', empreinte)
    .execute();
  await comptes.db.updateTable('appareils').set({ vu_le: le }).where('id', '=', appareil).execute();
  return { empreinte, compte, appareil, expireLe, prolongee: true };
}

export async function fermerSession(comptes: Comptes, session: SessionOuverte): Promise<void> {
  await comptes.db.deleteFrom('sessions').where('empreinte', '=', session.empreinte).execute();
}
