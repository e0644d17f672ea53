import { expect, test } from 'vitest';
import type { Territoire } from '../territoire/territoire.ts';
import type { Instance, Mandat } from './instance.ts';
import { avecMandatsDeRegle, fondsDeComposition, mandatsDeRegle } from './mandatsDeRegle.ts';

const mandat = (personneId: string, plus: Partial<Mandat> = {}): Mandat => ({
  id: `m-${personneId}`,
  personneId,
  role: 'conseiller',
  rang: 2,
  droitDeVote: true,
  ...plus,
});
const conseil = (communeId: string, mandats: Mandat[]): Instance => ({
  id: `cm-${communeId}`,
  scope: `instance:cm-${communeId}`,
  communeId,
  nom: 'Conseil municipal',
  genre: 'conseil-municipal',
  reglement: 'fr-commune',
  population: 500,
  sieges: 11,
  motifNumero: '{numero}',
  mandats,
});
const territoire: Territoire = {
  id: 'agglo',
  scope: 'commune:agglo',
  nom: 'Agglo',
  genre: 'epci',
  pays: ['FR'],
  secteurs: [{ id: 'nord', nom: 'Nord' }],
  communes: [
    { communeId: 'a', secteurId: 'nord' },
    { communeId: 'b', secteurId: 'nord', au: '2025-12-31' },
    { communeId: 'c' },
  ],
};
const instances = [
  conseil('a', [mandat('ana', { role: 'maire', rang: 1 }), mandat('al')]),
  conseil('b', [mandat('bea', { role: 'maire', rang: 1 }), mandat('bob', { fin: '2024-06-30' })]),
  conseil('c', [mandat('cyr', { role: 'maire', rang: 1 }), mandat('ana')]),
];
const ailleurs = { territoires: [territoire], instances };
const assemblee = (composition: Instance['composition'], mandats: Mandat[] = []): Instance => ({
  ...conseil('siege', mandats),
  id: 'conf',
  genre: 'conference-des-maires',
  composition,
});
const qui = (i: Instance, date: string): string[] => mandatsDeRegle(i, ailleurs, date).map((m) => m.personneId);

test('a conférence of maires is its communes’ heads on that day, one each', () => {
  const conf = assemblee([{ base: 'chefs', territoireId: 'agglo' }]);
  expect(qui(conf, '2025-06-01')).toEqual(['ana', 'bea', 'cyr']);
  expect(qui(conf, '2026-06-01')).toEqual(['ana', 'cyr']);
});

test('a conseil de territoire is every elected member of the sector, mandats ended left out', () => {
  const ct = assemblee([{ base: 'elus', territoireId: 'agglo', secteurId: 'nord' }]);
  expect(qui(ct, '2025-06-01')).toEqual(['ana', 'al', 'bea']);
  expect(qui(ct, '2024-06-30')).toEqual(['ana', 'al', 'bea', 'bob']);
});

test('somebody named by two rules, or by a mandat of the assembly itself, sits once', () => {
  const deux = assemblee(
    [
      { base: 'chefs', territoireId: 'agglo' },
      { base: 'roles', instanceId: 'cm-a', roles: ['maire', 'conseiller'] },
    ],
    [mandat('cyr', { role: 'president', rang: 1 })],
  );
  expect(qui(deux, '2026-01-01')).toEqual(['ana', 'al']);
  const complete = avecMandatsDeRegle(deux, ailleurs, '2026-01-01');
  expect(complete.mandats.map((m) => [m.personneId, m.rang])).toEqual([
    ['cyr', 1],
    ['ana', 2],
    ['al', 3],
  ]);
  expect(new Set(complete.mandats.map((m) => m.id)).size).toBe(3);
});

test('what leaves an assembly without members is told: communes without a known mandat, sectors without communes', () => {
  const sud = { ...territoire, communes: [...territoire.communes, { communeId: 'd' }] };
  const fonds = (composition: Instance['composition']) =>
    fondsDeComposition(assemblee(composition), { territoires: [sud], instances }, '2026-06-01');
  expect(fonds([{ base: 'chefs', territoireId: 'agglo' }])).toEqual({
    communes: ['a', 'c', 'd'],
    sansElus: ['d'],
    secteursVides: [],
  });
  expect(fonds([{ base: 'elus', territoireId: 'agglo', secteurId: 'sud' }])).toEqual({
    communes: [],
    sansElus: [],
    secteursVides: [{ territoireId: 'agglo', secteurId: 'sud' }],
  });
});

test('one voice per maire: who sits by another office has none, unless he is a maire', () => {
  const agglo = {
    ...conseil('siege', [mandat('ana', { role: 'president' }), mandat('val', { role: 'vice-president' })]),
    id: 'cc',
  };
  const conf = assemblee([
    { base: 'chefs', territoireId: 'agglo' },
    { base: 'roles', instanceId: 'cc', roles: ['president', 'vice-president'], sansVoix: true },
  ]);
  const derives = mandatsDeRegle(conf, { ...ailleurs, instances: [...instances, agglo] }, '2026-06-01');
  expect(derives.map((m) => [m.personneId, m.droitDeVote])).toEqual([
    ['ana', true],
    ['cyr', true],
    ['val', false],
  ]);
});
