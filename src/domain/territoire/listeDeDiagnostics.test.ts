import { expect, it } from 'vitest';
import type { Commune } from './commune.ts';
import { lireDiagnostics, piliersDe } from './listeDeDiagnostics.ts';

const commune = (code: string, nom: string, nomNl?: string): Commune => ({
  id: `be-${code}`,
  scope: 'territoires',
  code,
  pays: 'BE',
  nom,
  codesPostaux: [],
  population: 0,
  ...(nomNl === undefined ? {} : { nomNl }),
});
const COMMUNES = [commune('52015', 'Courcelles'), commune('56044', 'Lobbes'), commune('56078', 'Thuin')];
const PILIERS = piliersDe({
  axes: [
    { id: 'mobilite', nom: 'Mobilité', nomNl: 'Mobiliteit' },
    { id: 'energie', nom: 'Énergie et environnement', nomNl: 'Energie en milieu' },
    { id: 'diagnostic', nom: 'Étape : diagnostic territorial' },
  ],
});
const lire = (texte: string) =>
  lireDiagnostics(
    texte.split('\n').map((l, i) => ({ ligne: i + 1, cellules: l.split(';') })),
    COMMUNES,
    PILIERS,
    '2026-11-22',
  );

it('columns are found by their names, in any order and either language; stages are no pillars', () => {
  expect(PILIERS.map((p) => p.id)).toEqual(['mobilite', 'energie']);
  expect(
    lire('Datum;Gemeente;Energie;Link;Mobiliteit\n12/05/2026;Lobbes;lopend;https://lobbes.example/d.pdf;klaar'),
  ).toEqual([
    {
      ligne: 2,
      communeId: 'be-56044',
      diagnostic: {
        le: '2026-05-12',
        document: 'https://lobbes.example/d.pdf',
        piliers: { mobilite: 'fait', energie: 'en-cours' },
      },
    },
  ]);
});

it('without headings: commune, date, document, then the pillars in their order; what is not said is left out', () => {
  expect(lire('52015;2026-05-12;Diagnostic 2026;oui;')).toEqual([
    {
      ligne: 1,
      communeId: 'be-52015',
      diagnostic: { le: '2026-05-12', document: 'Diagnostic 2026', piliers: { mobilite: 'fait' } },
    },
  ]);
});

it('a line that cannot be read is set aside with its reason, and the others are kept', () => {
  const lues = lire(
    [
      'Courcelles;2026-05-12;;oui;non',
      'Courcelles;2026-06-01;;;',
      'Atlantide;2026-05-12;;;',
      'Lobbes;31/02/2026;;;',
      'Thuin;;javascript:alert(1);;',
      'Thuin;;=HYPERLINK("x");;',
      'Thuin;;;peut-être;',
      'Thuin;;;✓;',
    ].join('\n'),
  );
  expect(lues.map((l) => ('refus' in l ? l.refus : l.communeId))).toEqual([
    'be-52015',
    'double',
    'commune',
    'date',
    'document',
    'document',
    'etat',
    'be-56078',
  ]);
});
