import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser';
import type { Passkey, Session } from '../../sync/session.ts';
import { finirSortie } from './serveurCompte.ts';
import { demanderAuServeur, RefusDuServeur } from './serveurHttp.ts';

/** Loaded when a key is asked for: most visits need none. */
const bibliotheque = () => import('@simplewebauthn/browser');

type Bibliotheque = Awaited<ReturnType<typeof bibliotheque>>;

/** The person, or her device, said no: an expected answer. The library keeps the browser's own name of each error. */
async function oser<T>(essai: (b: Bibliotheque) => Promise<T>): Promise<T> {
  const b = await bibliotheque();
  try {
    return await essai(b);
  } catch (error) {
    if (error instanceof b.WebAuthnError)
      throw new RefusDuServeur({
        code: error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED' ? 'passkey-deja-la' : 'passkey-refusee',
      });
    if (error instanceof DOMException) throw new RefusDuServeur({ code: 'passkey-refusee' });
    throw error;
  }
}

/** Whether this browser can hold a passkey at all. */
export const passkeysPossibles = (): boolean => typeof PublicKeyCredential === 'function' && isSecureContext;

/** Makes a passkey for the account that is signed in. Throws `RefusDuServeur`. */
export async function creerPasskey(nom: string): Promise<Passkey[]> {
  const { defi, options } = await demanderAuServeur<{
    defi: string;
    options: PublicKeyCredentialCreationOptionsJSON;
  }>('POST', '/passkeys/creation', {});
  const reponse: RegistrationResponseJSON = await oser((b) => b.startRegistration({ optionsJSON: options }));
  return demanderAuServeur('POST', '/passkeys/creation/fin', { defi, nom, reponse });
}

/** Signs in with a passkey of this device. Throws `RefusDuServeur`. */
export async function entrerParPasskey(appareil: { readonly id?: string; readonly nom: string }): Promise<Session> {
  await finirSortie();
  const { defi, options } = await demanderAuServeur<{
    defi: string;
    options: PublicKeyCredentialRequestOptionsJSON;
  }>('POST', '/passkeys/entree', {});
  const reponse: AuthenticationResponseJSON = await oser((b) => b.startAuthentication({ optionsJSON: options }));
  return demanderAuServeur('POST', '/passkeys/entree/fin', { defi, appareil, reponse });
}
