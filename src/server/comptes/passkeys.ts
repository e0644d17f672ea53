import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { cose, decodeCredentialPublicKey } from '@simplewebauthn/server/helpers';
import { uuidv7 } from 'uuidv7';
import type { Passkey } from '../../sync/session.ts';
import { consigner } from './audit.ts';
import { ensemble, instant, MINUTE, type Comptes } from './contexte.ts';
import { lireCreation, lireEntree, verifier } from './lirePasskey.ts';
import { fermer } from './refuser.ts';

/** Where passkeys are valid: the address of the page, and its host. */
export type Lieu = { readonly origine: string; readonly hote: string };
export const lieuDe = (origine: string): Lieu => ({ origine, hote: new URL(origine).hostname });

const NOM_DU_SERVICE = 'Carnet de séance';

async function poserDefi(comptes: Comptes, defi: string, compte: string | null): Promise<string> {
  const id = uuidv7();
  await comptes.db
    .insertInto('defis')
    .values({ id, defi, compte, expire_le: instant(comptes, 5 * MINUTE) })
    .execute();
  return id;
}

/** A challenge is answered once, by the one it was given to. */
async function prendreDefi(comptes: Comptes, id: string, compte: string | null): Promise<string> {
  const row = await comptes.db.deleteFrom('defis').where('id', '=', id).returningAll().executeTakeFirst();
  return row === undefined || row.compte !== compte || row.expire_le <= instant(comptes)
    ? fermer('passkey-refusee')
    : row.defi;
}

/** Begins the making of a passkey for somebody signed in. */
export async function preparerCreation(comptes: Comptes, compte: string, lieu: Lieu) {
  const { nom } = await comptes.db
    .selectFrom('comptes')
    .select('nom')
    .where('id', '=', compte)
    .executeTakeFirstOrThrow();
  const siennes = await comptes.db.selectFrom('passkeys').select('id').where('compte', '=', compte).execute();
  const options = await generateRegistrationOptions({
    rpName: NOM_DU_SERVICE,
    rpID: lieu.hote,
    userName: nom,
    userDisplayName: nom,
    userID: new TextEncoder().encode(compte),
    attestationType: 'none',
    excludeCredentials: siennes,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { defi: await poserDefi(comptes, options.challenge, compte), options };
}

type Creation = { readonly defi: string; readonly nom: string; readonly reponse: RegistrationResponseJSON };

export async function finirCreation(
  comptes: Comptes,
  { compte, appareil }: { readonly compte: string; readonly appareil: string },
  lieu: Lieu,
  { defi, nom, reponse }: Creation,
): Promise<void> {
  const expectedChallenge = await prendreDefi(comptes, defi, compte);
  lireCreation(reponse);
  const { verified, registrationInfo } = await verifier(() =>
    verifyRegistrationResponse({
      response: reponse,
      expectedChallenge,
      expectedOrigin: lieu.origine,
      expectedRPID: lieu.hote,
      requireUserVerification: true,
    }),
  );
  if (!verified) return fermer('passkey-refusee');
  const { id, publicKey, counter, transports } = registrationInfo.credential;
  return ensemble(comptes, async (dedans) => {
    const { numInsertedOrUpdatedRows } = await dedans.db
      .insertInto('passkeys')
      .values({
        id,
        compte,
        appareil,
        nom,
        cle: Buffer.from(publicKey).toString('base64url'),
        compteur: counter,
        transports: JSON.stringify(transports ?? []),
        cree_le: instant(dedans),
        vu_le: null,
      })
      .onConflict((o) => o.column('id').doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) fermer('passkey-refusee');
    await consigner(dedans, { genre: 'passkey', compte, par: compte, detail: { appareil } });
  });
}

/** A key as it was kept; one that cannot be read any more is a fault of the server, not of who signs in. */
function cleDe(row: { readonly cle: string; readonly transports: string }) {
  const publicKey = new Uint8Array(Buffer.from(row.cle, 'base64url'));
  if (decodeCredentialPublicKey(publicKey).get(cose.COSEKEYS.alg) === undefined) throw new Error('unreadable passkey');
  return { publicKey, transports: JSON.parse(row.transports) as AuthenticatorTransport[] };
}

/** Begins a sign-in: the browser offers the passkeys it has for this host, nobody is named. */
export async function preparerEntree(comptes: Comptes, lieu: Lieu) {
  const options = await generateAuthenticationOptions({ rpID: lieu.hote, userVerification: 'required' });
  return { defi: await poserDefi(comptes, options.challenge, null), options };
}

/** The account that a passkey opens. */
export async function verifierEntree(
  comptes: Comptes,
  lieu: Lieu,
  { defi, reponse }: { readonly defi: string; readonly reponse: AuthenticationResponseJSON },
): Promise<string> {
  const expectedChallenge = await prendreDefi(comptes, defi, null);
  const row = await comptes.db.selectFrom('passkeys').selectAll().where('id', '=', reponse.id).executeTakeFirst();
  if (row === undefined) return fermer('passkey-refusee');
  lireEntree(reponse);
  const { publicKey, transports } = cleDe(row);
  const { verified, authenticationInfo } = await verifier(() =>
    verifyAuthenticationResponse({
      response: reponse,
      expectedChallenge,
      expectedOrigin: lieu.origine,
      expectedRPID: lieu.hote,
      requireUserVerification: true,
      credential: {
        id: row.id,
        publicKey,
        counter: Number(row.compteur),
        transports,
      },
    }),
  );
  if (!verified) return fermer('passkey-refusee');
  await comptes.db
    .updateTable('passkeys')
    .set({ compteur: authenticationInfo.newCounter, vu_le: instant(comptes) })
    .where('id', '=', row.id)
    .execute();
  return row.compte;
}

export async function listerPasskeys(comptes: Comptes, compte: string): Promise<Passkey[]> {
  const rows = await comptes.db
    .selectFrom('passkeys')
    .selectAll()
    .where('compte', '=', compte)
    .orderBy('cree_le')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    nom: row.nom,
    creeLe: row.cree_le,
    ...(row.vu_le === null ? {} : { vuLe: row.vu_le }),
  }));
}

export const retirerPasskey = (comptes: Comptes, compte: string, id: string): Promise<void> =>
  ensemble(comptes, async (dedans) => {
    const { numDeletedRows } = await dedans.db
      .deleteFrom('passkeys')
      .where('id', '=', id)
      .where('compte', '=', compte)
      .executeTakeFirst();
    if (numDeletedRows !== 1n) fermer('passkey-refusee');
    await consigner(dedans, { genre: 'passkey-retiree', compte, par: compte });
  });
