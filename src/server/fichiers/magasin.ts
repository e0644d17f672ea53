import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Where contents are kept. Names come from hashes that the server computed, or from itself: never from a client. */
export type Magasin = { readonly complets: string; readonly enCours: string };

/** In the data folder of a server. */
export const magasinDe = (donnees: string): Magasin => ({
  complets: join(donnees, 'fichiers'),
  enCours: join(donnees, 'fichiers-en-cours'),
});

export const cheminComplet = ({ complets }: Magasin, sha256: string): string =>
  join(complets, sha256.slice(0, 2), sha256);
const cheminEnCours = ({ enCours }: Magasin, nom: string): string => join(enCours, nom);

const absent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Writes a piece at its place; `false`: what came before it is no longer there. */
export async function ecrireMorceau(magasin: Magasin, nom: string, de: number, octets: Uint8Array): Promise<boolean> {
  const chemin = cheminEnCours(magasin, nom);
  await mkdir(magasin.enCours, { recursive: true, mode: 0o700 });
  try {
    const poignee = await open(chemin, de === 0 ? 'w' : 'r+', 0o600);
    try {
      await poignee.write(octets, 0, octets.length, de);
      return true;
    } finally {
      await poignee.close();
    }
  } catch (error) {
    if (absent(error)) return false;
    throw error;
  }
}

export const jeterEnCours = (magasin: Magasin, nom: string): Promise<void> =>
  rm(cheminEnCours(magasin, nom), { force: true });

/** What was written under a temporary name: its hash, and its beginning and end, which tell its type; nothing when it is gone. */
export async function lireEnCours(
  magasin: Magasin,
  nom: string,
): Promise<{ readonly sha256: string; readonly bouts: Uint8Array } | undefined> {
  const chemin = cheminEnCours(magasin, nom);
  const hache = createHash('sha256');
  try {
    await pipeline(createReadStream(chemin), hache);
    return { sha256: hache.digest('hex'), bouts: await lireBouts(chemin) };
  } catch (error) {
    if (absent(error)) return undefined;
    throw error;
  }
}

const DEBUT = 65_536;
const FIN = 262_144;

/** Nothing is ever unpacked here: a zip tells what it is by the names that its end lists. */
async function lireBouts(chemin: string): Promise<Uint8Array> {
  const poignee = await open(chemin);
  try {
    const { size } = await poignee.stat();
    const debut = Buffer.alloc(Math.min(size, DEBUT));
    await poignee.read(debut, 0, debut.length, 0);
    const fin = Buffer.alloc(Math.min(size - debut.length, FIN));
    await poignee.read(fin, 0, fin.length, size - fin.length);
    return Buffer.concat([debut, fin]);
  } finally {
    await poignee.close();
  }
}

/** Keeps a content whose hash was verified; on the disk when it answers. */
export async function garder(magasin: Magasin, nom: string, sha256: string): Promise<void> {
  const but = cheminComplet(magasin, sha256);
  await mkdir(dirname(but), { recursive: true, mode: 0o700 });
  const poignee = await open(cheminEnCours(magasin, nom), 'r+');
  await poignee.sync();
  await poignee.close();
  await rename(cheminEnCours(magasin, nom), but);
}

/** Size of a content; nothing when the folder does not have it. */
export async function tailleDe(magasin: Magasin, sha256: string): Promise<number | undefined> {
  try {
    return (await stat(cheminComplet(magasin, sha256))).size;
  } catch (error) {
    if (absent(error)) return undefined;
    throw error;
  }
}

/** Throws away what was begun before `avant` (ms) and never finished. */
export async function balayer(magasin: Magasin, avant: number): Promise<void> {
  let noms: string[];
  try {
    noms = await readdir(magasin.enCours);
  } catch (error) {
    if (absent(error)) return;
    throw error;
  }
  for (const nom of noms) {
    const chemin = cheminEnCours(magasin, nom);
    const { mtimeMs } = await stat(chemin);
    if (mtimeMs < avant) await rm(chemin, { force: true });
  }
}
