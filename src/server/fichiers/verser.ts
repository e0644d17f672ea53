import { randomUUID } from 'node:crypto';
import type { Magasin } from './magasin.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/** `nom`: of this copy alone, several servers may copy at once. */
type Copie = { readonly sha256: string; readonly nom: string };

/** A content copied whole, if it is what its name says; a damaged one is left to devices, who send it again. */
async function finir(vers: Magasin, copie: Copie | undefined): Promise<void> {
  if (copie === undefined) return;
  const ecrit = await vers.lireEnCours(copie.nom);
  await (ecrit?.sha256 === copie.sha256 ? vers.garder(copie.nom, copie.sha256) : vers.jeterEnCours(copie.nom));
}

/** Puts in `vers` the contents of `depuis` that it lacks: what a server had in its folder, it now shares. */
export async function verser(depuis: Magasin, vers: Magasin): Promise<void> {
  let copie: Copie | undefined;
  for await (const { chemin, de, octets } of depuis.morceaux()) {
    if (de === 0) {
      await finir(vers, copie);
      const sha256 = chemin.slice(chemin.lastIndexOf('/') + 1);
      const manque = SHA256.test(sha256) && (await vers.tailleDe(sha256)) === undefined;
      copie = manque ? { sha256, nom: randomUUID() } : undefined;
    }
    if (copie !== undefined) await vers.ecrireMorceau(copie.nom, de, octets);
  }
  await finir(vers, copie);
}
