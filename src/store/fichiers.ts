import { uuidv7 } from 'uuidv7';
import { accept, refuse, type Outcome } from '../domain/refus.ts';
import type { Piece } from '../domain/seance/seance.ts';
import { extensionOf, MAX_OCTETS, typeFichier } from '../sync/typeFichier.ts';
import { carnet } from './courant.ts';
import type { Carnet, Fichier } from './db.ts';
import { beginWrite, endWrite } from './pendingWrites.ts';
import { isQuota } from './quota.ts';
import { sha256 } from './sha256.ts';
import { recupererFichier } from './synchro/recuperer.ts';
import { eveiller } from './synchro/reveil.ts';
import { etatEcrit } from './texteLog.ts';

/** A name without path, control or direction signs, at most 120 signs, ending as its type does. */
export function safeNom(nom: string, extensions: readonly string[] = []): string {
  const bare = nom
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"|?*]/g, '-')
    .trim()
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '');
  const extension = extensionOf(bare);
  const wanted = extensions.length === 0 || extensions.includes(extension) ? extension : (extensions[0] ?? '');
  const stem = wanted === extension && extension !== '' ? bare.slice(0, -extension.length - 1) : bare;
  const cut = [...stem].slice(0, 120).join('').trim();
  return `${cut === '' ? 'document' : cut}${wanted === '' ? '' : `.${wanted}`}`;
}

/** The bytes, or nothing when the disk does not give them (moved, locked, unplugged). */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Keeps a file on the device, once by content; the piece it answers is then joined to a point by an act. */
export async function addFichier(file: File, db: Carnet = carnet()): Promise<Outcome<Piece>> {
  if (file.size > MAX_OCTETS) {
    return refuse({ code: 'fichier-trop-lourd', nom: safeNom(file.name), octets: file.size, maximum: MAX_OCTETS });
  }
  const bytes = await bytesOf(file);
  if (bytes === undefined || bytes.length === 0) return refuse({ code: 'fichier-illisible', nom: safeNom(file.name) });
  const known = typeFichier(bytes, file.name);
  if (known === undefined) {
    const extension = extensionOf(file.name);
    return refuse({
      code: 'fichier-refuse',
      nom: safeNom(file.name),
      type: extension === '' ? file.type : `.${extension}`,
    });
  }
  const { type } = known;
  const piece: Piece = {
    id: uuidv7(),
    nom: safeNom(file.name, known.extensions),
    sha256: await sha256(bytes),
    type,
    octets: bytes.length,
  };
  let savedAt: number | undefined;
  beginWrite();
  try {
    const etat = await etatEcrit(db);
    const blob = new Blob([bytes], { type });
    await db.fichiers.put({ sha256: piece.sha256, blob, type, octets: bytes.length, ...etat });
    savedAt = Date.now();
    eveiller(db.name);
    return accept(piece);
  } catch (error) {
    if (isQuota(error)) return refuse({ code: 'stockage-plein' });
    throw error;
  } finally {
    endWrite(savedAt);
  }
}

/** The content of a piece, fetched from the server when this device does not hold it; nothing when neither gives it. */
export const openFichier = async (sha: string, db: Carnet = carnet()): Promise<Fichier | undefined> =>
  (await db.fichiers.get(sha)) ?? recupererFichier(db, sha);
