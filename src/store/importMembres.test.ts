import { expect, test } from 'vitest';
import { decoder, decouper, lireFichier, separateurDe } from './importMembres.ts';

const TEXTE = 'Nom;Prénom\nPagès;Hélène\nBéuf;François\n';
const utf16 = (texte: string, petit: boolean, marque: boolean): Uint8Array => {
  const unites = [...(marque ? '\ufeff' : ''), ...texte].map((c) => c.charCodeAt(0));
  return new Uint8Array(unites.flatMap((u) => (petit ? [u & 255, u >> 8] : [u >> 8, u & 255])));
};
const latin = (texte: string): Uint8Array<ArrayBuffer> => Uint8Array.from(texte, (c) => c.charCodeAt(0));
const windows1252 = latin(TEXTE);

test.each([
  ['UTF-8', new TextEncoder().encode(TEXTE), 'utf-8'],
  ['UTF-8 marked', new TextEncoder().encode(`\ufeff${TEXTE}`), 'utf-8'],
  ['Windows-1252', windows1252, 'windows-1252'],
  ['UTF-16 little-endian, marked', utf16(TEXTE, true, true), 'utf-16le'],
  ['UTF-16 big-endian, marked', utf16(TEXTE, false, true), 'utf-16be'],
  ['UTF-16 little-endian, unmarked', utf16(TEXTE, true, false), 'utf-16le'],
  ['UTF-16 big-endian, unmarked', utf16(TEXTE, false, false), 'utf-16be'],
])('%s is read with its accents', (_nom, octets, encodage) => {
  expect(decoder(octets)).toEqual({ texte: TEXTE, encodage });
});

test.each([
  ['a;b\nc;d', ';'],
  ['a,b\nc,d', ','],
  ['a\tb, c\nd\te, f', '\t'],
  ['Nom;Fonction\nRouanet;"finances, sports"\nEscande;"voirie, eau"', ';'],
  ['Marie Cathala\nLuc Escande', '\n'],
  ['Mme Marie Cathala, maire\nM. Luc Escande, adjoint', '\n'],
])('the separator of %j is %j', (texte, separateur) => {
  expect(separateurDe(texte)).toBe(separateur);
});

test('names in a row, as minutes write them, are cut into persons', () => {
  expect(
    decouper('Présents : Mme CATHALA Marie, M. ESCANDE Luc et Mme ROUANET Anne').lignes.map((l) => l.cellules[0]),
  ).toEqual(['Mme CATHALA Marie', 'M. ESCANDE Luc', 'Mme ROUANET Anne']);
  expect(decouper('Marie Cathala, Luc Escande, Anne Rouanet').lignes).toHaveLength(3);
});

test('a quotation mark never closed spoils its line only', () => {
  const { lignes } = decouper('Nom;Prénom\nCathala;Marie\n"Escande;Luc\nRouanet;Anne\nVidal;"Jean"\n');
  expect(lignes.filter((l) => l.illisible).map((l) => l.ligne)).toEqual([3]);
  expect(lignes[3]?.cellules).toEqual(['Rouanet', 'Anne']);
  expect(lignes[4]?.cellules).toEqual(['Vidal', 'Jean']);
});

test('a cell on two lines between quotation marks stays one cell', () => {
  expect(decouper('Nom;Adresse\nCathala;"1 rue du Four\n11600 Cazelles"\nEscande;x').lignes[1]?.cellules[1]).toBe(
    '1 rue du Four\n11600 Cazelles',
  );
});

test('a list of the whole country is read by pieces: its headings, and the lines of the commune with their numbers', async () => {
  const entete = 'Code de la commune;Libellé de la commune;Nom de l’élu;Prénom de l’élu\r\n';
  const autres = `75056;Paris;DÉLIBÈRE;Éloïse;${'catégorie socioprofessionnelle '.repeat(6)}\r\n`.repeat(60_000);
  for (const [nom, octets] of [
    ['UTF-8', new TextEncoder().encode(`\ufeff${entete}${autres}11099;Cazelles;CATHALA;Hélène\r\n${autres}`)],
    [
      'Windows-1252',
      latin(
        `${entete.replaceAll('’', "'")}${autres}11099;Cazelles;CATHALA;Hélène\r\n${autres}11099;Cazelles;ESCANDE;Luc`,
      ),
    ],
  ] as const) {
    const lue = await lireFichier(new File([octets], 'elus.csv'), { code: '11099', nom: 'Cazelles' });
    expect(lue.ok && lue.value.encodage, nom).toBe(nom.toLowerCase());
    expect(lue.ok && lue.value.lignes[1], nom).toEqual({
      ligne: 60_002,
      cellules: ['11099', 'Cazelles', 'CATHALA', 'Hélène'],
    });
    expect(lue.ok && lue.value.lignes[0]?.cellules[0], nom).toBe('Code de la commune');
    expect(lue.ok && lue.value.lignes.length, nom).toBe(nom === 'UTF-8' ? 2 : 3);
  }
}, 30_000);

test('a file too large, a workbook and an empty file are refused by name', async () => {
  const lourd = new File([new Uint8Array(20_000_001)], 'elus.csv');
  expect(await lireFichier(lourd)).toMatchObject({ ok: false, refus: { code: 'fichier-trop-lourd', nom: 'elus.csv' } });
  expect(await lireFichier(new File(['PK\u0003\u0004zip'], 'elus.xlsx'))).toMatchObject({
    ok: false,
    refus: { code: 'fichier-refuse' },
  });
  expect(await lireFichier(new File([' \n'], 'vide.csv'))).toMatchObject({
    ok: false,
    refus: { code: 'fichier-illisible' },
  });
});

test('half a million lines are cut, in a time that grows as they do: by their square, this test would not end', () => {
  const texte = `Nom;Prénom;Code de la commune\n${'Cathala;Marie;11099\n'.repeat(500_000)}`;
  expect(decouper(texte).lignes.length).toBeGreaterThan(500_000);
});
