import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cheminDe, DEBUT, FIN, type Ecrit, type Magasin, type MorceauGarde, type Retour } from './magasin.ts';

export type Dossiers = { readonly complets: string; readonly enCours: string };

/** In the data folder of a server. */
export const dossiersDe = (donnees: string): Dossiers => ({
  complets: join(donnees, 'fichiers'),
  enCours: join(donnees, 'fichiers-en-cours'),
});

const PIECE = 1 << 20;

const absent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Contents as files of a folder. */
export function magasinDossier({ complets, enCours }: Dossiers): Magasin {
  const complet = (sha256: string): string => join(complets, cheminDe(sha256));
  const commence = (nom: string): string => join(enCours, nom);
  return {
    ecrireMorceau: async (nom, de, octets) => {
      await mkdir(enCours, { recursive: true, mode: 0o700 });
      try {
        const poignee = await open(commence(nom), de === 0 ? 'w' : 'r+', 0o600);
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
    },
    jeterEnCours: (nom) => rm(commence(nom), { force: true }),
    lireEnCours: (nom) => lireEcrit(commence(nom)),
    garder: async (nom, sha256) => {
      const but = complet(sha256);
      await mkdir(dirname(but), { recursive: true, mode: 0o700 });
      const poignee = await open(commence(nom), 'r+');
      await poignee.sync();
      await poignee.close();
      await rename(commence(nom), but);
    },
    tailleDe: async (sha256) => {
      try {
        return (await stat(complet(sha256))).size;
      } catch (error) {
        if (absent(error)) return undefined;
        throw error;
      }
    },
    lire: (sha256, start, end) => createReadStream(complet(sha256), { start, end }),
    balayer: (avant) => balayer(enCours, avant),
    morceaux: () => morceauxDe(complets),
    revenir: () => revenir(complets),
  };
}

async function lireEcrit(chemin: string): Promise<Ecrit | undefined> {
  const hache = createHash('sha256');
  try {
    await pipeline(createReadStream(chemin), hache);
    return { sha256: hache.digest('hex'), bouts: await lireBouts(chemin) };
  } catch (error) {
    if (absent(error)) return undefined;
    throw error;
  }
}

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

async function balayer(enCours: string, avant: number): Promise<void> {
  let noms: string[];
  try {
    noms = await readdir(enCours);
  } catch (error) {
    if (absent(error)) return;
    throw error;
  }
  for (const nom of noms) {
    const { mtimeMs } = await stat(join(enCours, nom));
    if (mtimeMs < avant) await rm(join(enCours, nom), { force: true });
  }
}

async function* morceauxDe(complets: string): AsyncGenerator<MorceauGarde> {
  if (!existsSync(complets)) return;
  for (const entree of readdirSync(complets, { recursive: true, withFileTypes: true })) {
    if (!entree.isFile()) continue;
    const fichier = join(entree.parentPath, entree.name);
    const chemin = relative(complets, fichier).split(sep).join('/');
    let de = 0;
    for await (const morceau of createReadStream(fichier, { highWaterMark: PIECE })) {
      const octets = morceau as Buffer;
      yield { chemin, de, octets };
      de += octets.length;
    }
  }
}

/** They wait in a folder beside until all of the backup has been read. */
function revenir(complets: string): Retour {
  const attente = `${complets}.restauration`;
  const chemins = new Set<string>();
  return {
    ecrire: async ({ chemin, de, octets }) => {
      chemins.add(chemin);
      const but = join(attente, chemin);
      await mkdir(dirname(but), { recursive: true });
      const poignee = await open(but, de === 0 ? 'w' : 'r+');
      await poignee.write(octets, 0, undefined, de);
      await poignee.close();
    },
    valider: async () => {
      for (const chemin of chemins) {
        await mkdir(dirname(join(complets, chemin)), { recursive: true });
        await rename(join(attente, chemin), join(complets, chemin));
      }
    },
    abandonner: () => rm(attente, { recursive: true, force: true }),
  };
}
