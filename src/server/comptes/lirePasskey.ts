import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import {
  decodeAttestationObject,
  decodeClientDataJSON,
  decodeCredentialPublicKey,
  isoBase64URL,
  parseAuthenticatorData,
} from '@simplewebauthn/server/helpers';
import * as v from 'valibot';
import { fermer, PorteFermee } from './refuser.ts';

const base64url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/));
const enveloppe = { id: base64url, rawId: base64url, type: v.literal('public-key') };
const creation = v.looseObject({
  ...enveloppe,
  response: v.looseObject({ clientDataJSON: base64url, attestationObject: base64url }),
});
const entree = v.looseObject({
  ...enveloppe,
  response: v.looseObject({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: v.optional(v.nullable(v.string())),
  }),
});
const attestation = v.looseObject({ fmt: v.string(), attStmt: v.instance(Map), authData: v.instance(Uint8Array) });

const refuser = (): never => fermer('passkey-refusee');

/** Only for the decoding of what a browser sent, where nothing of ours takes part: what cannot be read is refused. */
function lisible(decoder: () => void): void {
  try {
    decoder();
  } catch {
    refuser();
  }
}

function lireClient(dit: string): void {
  const lu: unknown = decodeClientDataJSON(dit);
  if (typeof lu !== 'object' || lu === null) refuser();
}

/** Refuses what is no answer to the making of a passkey, so that the library is never given what it cannot read. */
export function lireCreation(reponse: RegistrationResponseJSON): void {
  if (!v.is(creation, reponse)) refuser();
  lisible(() => {
    lireClient(reponse.response.clientDataJSON);
    const objet: unknown = decodeAttestationObject(isoBase64URL.toBuffer(reponse.response.attestationObject));
    const { authData } = v.parse(attestation, Object.fromEntries(objet as Map<string, unknown>));
    const { credentialPublicKey } = parseAuthenticatorData(new Uint8Array(authData));
    if (credentialPublicKey === undefined) refuser();
    else decodeCredentialPublicKey(credentialPublicKey);
  });
}

/** Refuses what is no answer to a sign-in. */
export function lireEntree(reponse: AuthenticationResponseJSON): void {
  if (!v.is(entree, reponse)) refuser();
  lisible(() => {
    lireClient(reponse.response.clientDataJSON);
    parseAuthenticatorData(isoBase64URL.toBuffer(reponse.response.authenticatorData));
  });
}

/** Names under which the library says that an answer is not the one it expects; bare errors for most. */
const SIENNES: ReadonlySet<string> = new Set(['Error', 'UnexpectedRPIDHash', 'InvalidBackupFlags']);

/**
 * Asks the library whether an answer that could be read is the one expected. What it refuses is one answer for whoever
 * asks: it tells nobody why. Anything else that is thrown is a fault of ours, and stays one.
 */
export async function verifier<T>(essai: () => Promise<T>): Promise<T> {
  try {
    return await essai();
  } catch (error) {
    if (error instanceof PorteFermee || !(error instanceof Error) || !SIENNES.has(error.name)) throw error;
    return refuser();
  }
}
