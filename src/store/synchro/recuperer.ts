import { MAX_OCTETS, MORCEAU } from '../../sync/typeFichier.ts';
import type { Carnet, Fichier } from '../db.ts';
import { isQuota } from '../quota.ts';
import { sha256 } from '../sha256.ts';
import { direProgres } from './progresFichiers.ts';
import { adresseFichier, demanderFichier, type Demander } from './requeteFichier.ts';
import { lireFil } from './serveur.ts';

const PLAGE = /^bytes (\d+)-\d+\/(\d+)$/;

type Part = { readonly blob: Blob; readonly de: number; readonly total: number; readonly type: string };

async function demanderPart(demander: Demander, adresse: string, de: number): Promise<Part | undefined> {
  const range = `bytes=${String(de)}-${String(de + MORCEAU - 1)}`;
  const reponse = await demanderFichier(demander, adresse, { headers: { Range: range } });
  const [, debut, total] = PLAGE.exec(reponse?.headers.get('Content-Range') ?? '') ?? [];
  if (reponse?.status !== 206 || Number(debut) !== de || !(Number(total) <= MAX_OCTETS)) return undefined;
  try {
    const type = reponse.headers.get('Content-Type') ?? '';
    return { blob: await reponse.blob(), de, total: Number(total), type };
  } catch (error) {
    // Cut in the middle of the answer.
    if (error instanceof TypeError || error instanceof DOMException) return undefined;
    throw error;
  }
}

const partsDe = (db: Carnet, sha: string) => db.morceaux.where('[sha256+de]').between([sha, 0], [sha, Infinity]);

/** The content put together, when it is the one that its name says; else all of it is forgotten. */
async function assembler(db: Carnet, sha: string, type: string): Promise<Fichier | undefined> {
  const parts = (await partsDe(db, sha).toArray()).map((part) => part.blob);
  const blob = new Blob(parts, { type });
  const vrai = (await sha256(await blob.arrayBuffer())) === sha;
  const fichier: Fichier = { sha256: sha, blob, type, octets: blob.size, etat: 'envoye', recue: true };
  await db.transaction('rw', db.fichiers, db.morceaux, async () => {
    await partsDe(db, sha).delete();
    if (vrai) await db.fichiers.put(fichier);
  });
  return vrai ? fichier : undefined;
}

async function recuperer(db: Carnet, sha: string, demander: Demander): Promise<Fichier | undefined> {
  const fil = await lireFil(db);
  if (fil === undefined) return undefined;
  const adresse = adresseFichier(fil.origine, fil.espace, sha);
  const derniere = await partsDe(db, sha).last();
  let de = derniere === undefined ? 0 : derniere.de + derniere.blob.size;
  try {
    for (;;) {
      const part = await demanderPart(demander, adresse, de);
      if (part === undefined || part.blob.size === 0) return undefined;
      await db.morceaux.put({ sha256: sha, de, blob: part.blob });
      de += part.blob.size;
      direProgres(sha, { sens: 'reception', fait: de, total: part.total });
      if (de >= part.total) return await assembler(db, sha, part.type);
    }
  } catch (error) {
    if (isQuota(error)) return undefined;
    throw error;
  } finally {
    direProgres(sha, undefined);
  }
}

const enCours = new Map<string, Promise<Fichier | undefined>>();

/**
 * Fetches a file from the server of this carnet, going on from what an earlier attempt left. Nothing when the carnet
 * knows no server, the network fails, the file is not for this account, or the device is full.
 */
export function recupererFichier(
  db: Carnet,
  sha: string,
  demander: Demander = (adresse, init) => fetch(adresse, init),
): Promise<Fichier | undefined> {
  const cle = `${db.name}\n${sha}`;
  const cours = enCours.get(cle) ?? recuperer(db, sha, demander).finally(() => enCours.delete(cle));
  enCours.set(cle, cours);
  return cours;
}
