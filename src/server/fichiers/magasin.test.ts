import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { basesDeTest, ouvrirDeTest } from '../journal/basesDeTest.ts';
import type { Base } from '../journal/base.ts';
import { DEBUT, FIN, type Magasin } from './magasin.ts';
import { magasinBase } from './magasinBase.ts';
import { dossiersDe, magasinDossier } from './magasinDossier.ts';
import { magasinDuServeur } from './magasinDuServeur.ts';
import { verser } from './verser.ts';

const dossier = mkdtempSync(join(tmpdir(), 'magasin-'));
afterAll(() => rmSync(dossier, { recursive: true }));
let n = 0;
const neuf = () => join(dossier, String(++n));
const bases = await basesDeTest(() => `${neuf()}.sqlite`);

const sorte = (i: number, octets: number) => Uint8Array.from({ length: octets }, (_, j) => (j * 31 + i) % 251);
const shaDe = (octets: Uint8Array) => createHash('sha256').update(octets).digest('hex');
const PIECE = 700_000;

/** Written piece by piece, looked at, and kept. */
async function deposer(magasin: Magasin, nom: string, octets: Uint8Array): Promise<string> {
  for (let de = 0; de < octets.length; de += PIECE)
    expect(await magasin.ecrireMorceau(nom, de, octets.slice(de, de + PIECE))).toBe(true);
  const ecrit = await magasin.lireEnCours(nom);
  if (ecrit === undefined) throw new Error('nothing was written');
  await magasin.garder(nom, ecrit.sha256);
  return ecrit.sha256;
}

const tous = async (magasin: Magasin): Promise<Record<string, string>> => {
  const lus: Record<string, Buffer> = {};
  for await (const { chemin, de, octets } of magasin.morceaux()) {
    expect(lus[chemin]?.length ?? 0).toBe(de);
    lus[chemin] = Buffer.concat([lus[chemin] ?? Buffer.alloc(0), octets]);
  }
  return Object.fromEntries(Object.entries(lus).map(([chemin, octets]) => [chemin, shaDe(octets)]));
};

const ouvreurs = [
  { nom: 'a folder', ou: undefined },
  ...bases.map(({ nom, ou }) => ({ nom: `the base, on ${nom}`, ou })),
];

describe.each(ouvreurs)('contents kept in $nom', ({ ou }) => {
  let base: Base | undefined;
  let magasin: Magasin;
  let maintenant: number;
  beforeEach(async () => {
    maintenant = Date.now();
    base = ou === undefined ? undefined : await ouvrirDeTest(ou());
    magasin =
      base === undefined ? magasinDossier(dossiersDe(neuf())) : magasinBase(base.db, () => new Date(maintenant));
  });
  afterEach(() => base?.fermer());

  test('a content in pieces is given back whole, and by any part of it', async () => {
    const octets = sorte(1, 2 * PIECE + 123);
    const sha = await deposer(magasin, 'n1', octets);
    expect(sha).toBe(shaDe(octets));
    expect(await magasin.tailleDe(sha)).toBe(octets.length);
    expect(await magasin.lireEnCours('n1')).toBeUndefined();
    for (const [de, a] of [
      [0, octets.length - 1],
      [0, 0],
      [PIECE - 1, PIECE],
      [PIECE, PIECE],
      [PIECE + 5, 2 * PIECE + 5],
      [octets.length - 1, octets.length - 1],
    ] as const)
      expect(shaDe(await buffer(magasin.lire(sha, de, a)))).toBe(shaDe(octets.slice(de, a + 1)));
    expect(await tous(magasin)).toEqual({ [`${sha.slice(0, 2)}/${sha}`]: sha });
  });

  test('its beginning and its end tell its type, whatever lies between', async () => {
    for (const taille of [10, DEBUT, DEBUT + 1, DEBUT + FIN, DEBUT + FIN + 100_000, 3 * PIECE]) {
      const octets = sorte(taille, taille);
      for (let de = 0; de < taille; de += PIECE) await magasin.ecrireMorceau('n', de, octets.slice(de, de + PIECE));
      const { bouts } = (await magasin.lireEnCours('n')) ?? {};
      const fin = octets.slice(Math.max(DEBUT, taille - FIN));
      expect(Buffer.compare(bouts ?? Buffer.alloc(0), Buffer.concat([octets.slice(0, DEBUT), fin]))).toBe(0);
    }
  });

  test('a piece without what comes before it is not taken; one sent again is written once', async () => {
    expect(await magasin.ecrireMorceau('n2', PIECE, sorte(2, 10))).toBe(false);
    const octets = sorte(3, 50);
    await magasin.ecrireMorceau('n2', 0, sorte(9, 80));
    await magasin.ecrireMorceau('n2', 0, octets);
    expect((await magasin.lireEnCours('n2'))?.sha256).toBe(shaDe(octets));
    await magasin.jeterEnCours('n2');
    expect(await magasin.lireEnCours('n2')).toBeUndefined();
    expect(await magasin.ecrireMorceau('n2', 50, octets)).toBe(false);
  });

  test('the same content kept twice is there once', async () => {
    const octets = sorte(4, 900_000);
    const sha = await deposer(magasin, 'a', octets);
    expect(await deposer(magasin, 'b', octets)).toBe(sha);
    expect(await magasin.tailleDe(sha)).toBe(octets.length);
    expect(Object.keys(await tous(magasin))).toHaveLength(1);
  });

  test('what is not here has no size, and what was begun long ago is thrown away alone', async () => {
    const sha = await deposer(magasin, 'gardee', sorte(5, 10));
    await magasin.ecrireMorceau('vieille', 0, sorte(6, 10));
    expect(await magasin.tailleDe('f'.repeat(64))).toBeUndefined();
    await magasin.balayer(maintenant - 60_000);
    expect(await magasin.lireEnCours('vieille')).toBeDefined();
    await magasin.balayer(maintenant + 60_000);
    expect(await magasin.lireEnCours('vieille')).toBeUndefined();
    expect(await magasin.tailleDe(sha)).toBe(10);
  });

  test('what a folder held is put there once, and a damaged content is left out', async () => {
    const ancien = magasinDossier(dossiersDe(neuf()));
    const shas = [
      await deposer(ancien, 'x', sorte(7, PIECE + 7)),
      await deposer(ancien, 'y', sorte(8, 30)),
      await deposer(magasin, 'z', sorte(9, 30)),
    ];
    await ancien.ecrireMorceau('faux', 0, sorte(10, 10));
    await ancien.garder('faux', 'a'.repeat(64));
    await verser(ancien, magasin);
    await verser(ancien, magasin);
    expect(await tous(magasin)).toEqual(Object.fromEntries(shas.map((sha) => [`${sha.slice(0, 2)}/${sha}`, sha])));
  });
});

describe.each(bases)('a server on $nom', ({ nom, ou }) => {
  test('puts what an earlier version left in its folder where it keeps files, once, and throws nothing away', async () => {
    const base = await ouvrirDeTest(ou());
    const donnees = neuf();
    const sha = await deposer(magasinDossier(dossiersDe(donnees)), 'plan', sorte(11, PIECE + 3));
    for (let depart = 0; depart < 2; depart += 1)
      expect(await (await magasinDuServeur(base, donnees)).tailleDe(sha)).toBe(PIECE + 3);
    const versee = nom === 'PostgreSQL';
    expect(readdirSync(donnees).filter((dossier) => dossier.startsWith('fichiers-verses'))).toHaveLength(
      versee ? 1 : 0,
    );
    expect(existsSync(dossiersDe(donnees).complets)).toBe(!versee);
    await base.fermer();
  });
});
