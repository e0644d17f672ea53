import { describe, expect, test } from 'vitest';
import type { Commune } from './commune.ts';
import { lignesParSecteur, lireListeDeCommunes } from './listeDeCommunes.ts';
import { nomsNumerotes } from './nomsNumerotes.ts';
import { sansNomPropre, secteurEcrit } from './secteurEcrit.ts';
import { trouveurDeCommunes } from './trouverCommune.ts';

const commune = (code: string, nom: string, plus: Partial<Commune> = {}): Commune => ({
  id: `x-${code}`,
  scope: '',
  code,
  pays: 'FR',
  nom,
  codesPostaux: [],
  population: 1,
  ...plus,
});
const communes = [
  commune('11011', 'Aragon'),
  commune('11340', 'Sainte-Eulalie'),
  commune('11092', 'Citou'),
  commune('57081', 'Tournai', { nomNl: 'Doornik' }),
  commune('58001', 'La Louvière', { anciensCodes: [{ code: '55022', jusquAu: '2018-12-31' }] }),
];
const cellules = (texte: string) => texte.split('\n').map((l, i) => ({ ligne: i + 1, cellules: l.split(';') }));

describe('a commune as a list writes it', () => {
  const trouver = trouveurDeCommunes(communes);
  test.each([
    ['ARAGON', '11011'],
    ['Ste Eulalie', '11340'],
    ['Doornik', '57081'],
    ['louviere (la)', '58001'],
    ['55022', '58001'],
    ['Commune d’Aragon', '11011'],
  ])('%s is found', (ecrit, code) => {
    expect(trouver(ecrit)?.code).toBe(code);
  });
  test('a name borne by two communes answers neither, and an unknown one neither', () => {
    const deux = trouveurDeCommunes([commune('1', 'Wingene'), commune('2', 'Wingene')]);
    expect(deux('Wingene')).toBeUndefined();
    expect(trouver('Limoux')).toBeUndefined();
  });
});

describe('a list of communes', () => {
  test('with headings, a code and a number: columns are known by what they hold; a stranger stays, to be shown', () => {
    expect(
      lireListeDeCommunes(
        cellules('Code;Commune;Sièges\n11011;Aragon;1\n11092;Citou;2\n;Limoux;3'),
        communes,
        'nombre',
      ),
    ).toEqual([
      { ligne: 2, ecrit: '11011', valeur: '1', communeId: 'x-11011' },
      { ligne: 3, ecrit: '11092', valeur: '2', communeId: 'x-11092' },
      { ligne: 4, ecrit: 'Limoux', valeur: '3' },
    ]);
    expect(lireListeDeCommunes(cellules('Commune;Sièges\nAragon;1\nLimoux;3'), communes, 'nombre')).toEqual([
      { ligne: 2, ecrit: 'Aragon', valeur: '1', communeId: 'x-11011' },
      { ligne: 3, ecrit: 'Limoux', valeur: '3' },
    ]);
  });
  test('the same commune twice is said, and counted once', () => {
    const lues = lireListeDeCommunes(cellules('Nord;Citou\nSud;Citou'), communes, 'mots');
    expect(lues.map((l) => [l.valeur, l.double])).toEqual([
      ['Nord', undefined],
      ['Sud', true],
    ]);
  });
  test('a sector, then its communes on the same line', () => {
    const lignes = lignesParSecteur(
      'Territoire 1 : Aragon, Citou et Sainte-Eulalie.\nTerritoire 2 : Tournai, La Louvière',
    );
    expect(lireListeDeCommunes(lignes ?? [], communes, 'mots').map((l) => [l.communeId, l.valeur])).toEqual([
      ['x-11011', 'Territoire 1'],
      ['x-11092', 'Territoire 1'],
      ['x-11340', 'Territoire 1'],
      ['x-57081', 'Territoire 2'],
      ['x-58001', 'Territoire 2'],
    ]);
    expect(lignesParSecteur('Aragon;1\nCitou;2')).toBeUndefined();
  });
});

test('a sector is named by its name in either language or by its number, and a number is not a name', () => {
  const secteurs = [
    { id: 'secteur-1', nom: 'Territoire n° 1' },
    { id: 'secteur-2', nom: 'Minervois', nomNl: 'Minervoisland' },
  ];
  expect(secteurEcrit('T1', secteurs)?.id).toBe('secteur-1');
  expect(secteurEcrit('territoire n°1', secteurs)?.id).toBe('secteur-1');
  expect(secteurEcrit('2', secteurs)?.id).toBe('secteur-2');
  expect(secteurEcrit('MINERVOISLAND', secteurs)?.id).toBe('secteur-2');
  expect(secteurEcrit('Cabardès', secteurs)).toBeUndefined();
  expect(secteurs.map(sansNomPropre)).toEqual([true, false]);
});

test('names follow the number before them, or their place', () => {
  expect(nomsNumerotes('Finances\n\nEau et assainissement')).toEqual([
    { numero: 1, nom: 'Finances' },
    { numero: 2, nom: 'Eau et assainissement' },
  ]);
  expect(nomsNumerotes('Commission n° 3 : Mobilité\n1. Finances')).toEqual([
    { numero: 3, nom: 'Mobilité' },
    { numero: 1, nom: 'Finances' },
  ]);
});
