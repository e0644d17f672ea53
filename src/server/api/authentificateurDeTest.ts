import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest();
const b64 = (data: Uint8Array) => Buffer.from(data).toString('base64url');

type Cbor = number | string | Uint8Array | Map<number | string, Cbor>;

/** The little of CBOR that an authenticator writes. */
function cbor(value: Cbor): Buffer {
  const tete = (genre: number, n: number): Buffer =>
    n < 24
      ? Buffer.from([(genre << 5) | n])
      : n < 256
        ? Buffer.from([(genre << 5) | 24, n])
        : Buffer.from([(genre << 5) | 25, n >> 8, n & 255]);
  if (typeof value === 'number') return value >= 0 ? tete(0, value) : tete(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([tete(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([tete(2, value.length), value]);
  return Buffer.concat([tete(5, value.size), ...[...value].flatMap(([k, v]) => [cbor(k), cbor(v)])]);
}

const PRESENT = 0x01;
const VERIFIE = 0x04;
const CLE_JOINTE = 0x40;

/** A passkey in software, which does what it is told, forgery included. */
export class Authentificateur {
  readonly id = b64(randomBytes(16));
  readonly #cle: KeyObject;
  readonly #publique: Map<number | string, Cbor>;
  compteur = 0;
  origine: string;
  hote: string;
  verifie = true;

  constructor(origine: string) {
    this.origine = origine;
    this.hote = new URL(origine).hostname;
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#cle = privateKey;
    this.#publique = new Map<number, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]);
  }

  #donnees(jointe: Uint8Array | undefined): Buffer {
    const drapeaux = PRESENT | (this.verifie ? VERIFIE : 0) | (jointe ? CLE_JOINTE : 0);
    const nombre = Buffer.alloc(4);
    nombre.writeUInt32BE(this.compteur);
    return Buffer.concat([sha256(this.hote), Buffer.from([drapeaux]), nombre, jointe ?? Buffer.alloc(0)]);
  }

  #dit(type: 'webauthn.create' | 'webauthn.get', challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origine, crossOrigin: false }));
  }

  #reponse(response: object) {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, response };
  }

  creer(challenge: string) {
    const id = Buffer.from(this.id, 'base64url');
    const jointe = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cbor(this.#publique)]);
    const objet = new Map<string, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', this.#donnees(jointe)],
    ]);
    return this.#reponse({
      clientDataJSON: b64(this.#dit('webauthn.create', challenge)),
      attestationObject: b64(cbor(objet)),
      transports: ['internal'],
    });
  }

  signer(challenge: string, compte: string) {
    const dit = this.#dit('webauthn.get', challenge);
    const donnees = this.#donnees(undefined);
    return this.#reponse({
      clientDataJSON: b64(dit),
      authenticatorData: b64(donnees),
      signature: b64(sign('sha256', Buffer.concat([donnees, sha256(dit)]), this.#cle)),
      userHandle: b64(Buffer.from(compte)),
    });
  }
}
