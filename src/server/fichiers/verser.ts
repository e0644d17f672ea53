import type { Magasin } from './magasin.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/** A content copied whole, if it is what its name says; a damaged one is left to devices, who send it again. */
async function finir(vers: Magasin, sha256: string | undefined): Promise<void> {
  if (sha256 === undefined) return;
  const ecrit = await vers.lireEnCours(sha256);
  await (ecrit?.sha256 === sha256 ? vers.garder(sha256, sha256) : vers.jeterEnCours(sha256));
}

/** Puts in `vers` the contents of `depuis` that it lacks: what a server had in its folder, it now shares. */
export async function verser(depuis: Magasin, vers: Magasin): Promise<void> {
  let enCours: string | undefined;
  for await (const { chemin, de, octets } of depuis.morceaux()) {
    if (de === 0) {
      await finir(vers, enCours);
      const sha256 = chemin.slice(chemin.lastIndexOf('/') + 1);
      enCours = SHA256.test(sha256) && (await vers.tailleDe(sha256)) === undefined ? sha256 : undefined;
    }
    if (enCours !== undefined) await vers.ecrireMorceau(enCours, de, octets);
  }
  await finir(vers, enCours);
}
