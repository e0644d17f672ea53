import { accept, refuse, type Outcome } from '../domain/refus.ts';
import { carnet } from './courant.ts';
import type { Carnet } from './db.ts';
import { sha256 } from './sha256.ts';
import { beginWrite, endWrite } from './pendingWrites.ts';
import { isQuota } from './quota.ts';

const TYPE = 'text/html';

/** SHA-256 of a frozen page, as `keepPage` names it. */
export const empreinteDe = (html: string): Promise<string> => sha256(new TextEncoder().encode(html));

/** Keeps a frozen page among the files of the device, once by content; answers its SHA-256. */
export async function keepPage(html: string, db: Carnet = carnet()): Promise<Outcome<string>> {
  const bytes = new TextEncoder().encode(html);
  const sha = await sha256(bytes);
  let savedAt: number | undefined;
  beginWrite();
  try {
    await db.fichiers.put({
      sha256: sha,
      blob: new Blob([bytes], { type: TYPE }),
      type: TYPE,
      octets: bytes.length,
    });
    savedAt = Date.now();
    return accept(sha);
  } catch (error) {
    if (isQuota(error)) return refuse({ code: 'stockage-plein' });
    throw error;
  } finally {
    endWrite(savedAt);
  }
}

/** The words of a frozen page; nothing when this device does not hold them. */
export const readPage = async (sha: string, db: Carnet = carnet()): Promise<string | undefined> =>
  (await db.fichiers.get(sha))?.blob.text();
