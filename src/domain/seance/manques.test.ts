import { expect, test } from 'vitest';
import { fait, seanceDe } from './exemple.ts';
import { manquesAvantConvocation, manquesAvantTenue, texteNote, texteProjet } from './manques.ts';

const codes = (manques: readonly { code: string }[]): string[] => manques.map((m) => m.code);
const complete = () => fait(seanceDe(11, 2), 'editSeance', { id: 's', champs: { heure: '20:30', lieu: 'Mairie' } });
const ecrits = new Map([1, 2].map((n) => [texteProjet('s', `pt${n}`), 'Le conseil décide…']));

test('a sitting with its hour, its place and every draft written lacks nothing', () => {
  expect(manquesAvantConvocation(complete(), ecrits)).toEqual([]);
});

test('the hour, the place and a blank draft are missing, each at its own place', () => {
  const textes = new Map([...ecrits, [texteProjet('s', 'pt2'), '  \n']]);
  expect(manquesAvantConvocation(seanceDe(11, 2), textes)).toEqual([
    { code: 'heure' },
    { code: 'lieu' },
    { code: 'projet', pointId: 'pt2' },
  ]);
});

test('a sitting without member nor point says so', () => {
  expect(
    codes(
      manquesAvantConvocation(
        fait(seanceDe(0, 0), 'editSeance', { id: 's', champs: { heure: '20:30', lieu: 'Mairie' } }),
        new Map(),
      ),
    ),
  ).toEqual(['membres', 'points']);
});

test('an information carries no draft; a heading leaves the drafts to its sub-points; a removed point lacks nothing', () => {
  let s = fait(complete(), 'editPoint', { id: 's', pointId: 'pt1', champs: { genre: 'information' } });
  s = fait(s, 'addPoint', {
    id: 's',
    point: { id: 'sous', rang: 'a', parentId: 'pt2', intitule: 'Lot 1', genre: 'deliberation' },
  });
  expect(manquesAvantConvocation(s, new Map())).toEqual([{ code: 'projet', pointId: 'sous' }]);
  expect(
    manquesAvantConvocation(fait(s, 'removePoint', { id: 's', pointId: 'sous', retire: true }), new Map()),
  ).toEqual([{ code: 'projet', pointId: 'pt2' }]);
});

test('from 3,500 inhabitants each decision also needs its note de synthèse (CGCT L2121-12)', () => {
  const s = fait(complete(), 'editSeance', { id: 's', champs: { population: 3500 } });
  expect(codes(manquesAvantConvocation(s, ecrits))).toEqual(['note', 'note']);
  const notes = new Map([...ecrits, ...[1, 2].map((n) => [texteNote('s', `pt${n}`), 'Note'] as const)]);
  expect(manquesAvantConvocation(s, notes)).toEqual([]);
});

test('before the sitting: who was not sent anything, the posting, and a sending too late', () => {
  const tous = (le: string) => seanceDe(3, 1).membres.map((m) => ({ membre: m.id, canal: 'courriel' as const, le }));
  expect(manquesAvantTenue(seanceDe(3, 1))).toEqual([
    { code: 'envois', membres: ['m1', 'm2', 'm3'] },
    { code: 'affichage' },
  ]);
  const tard = fait(seanceDe(3, 1), 'recordEnvois', { id: 's', envois: tous('2026-09-21') });
  expect(manquesAvantTenue(tard)).toEqual([{ code: 'delai', auPlusTard: '2026-09-20' }, { code: 'affichage' }]);
  const atemps = fait(seanceDe(3, 1), 'recordEnvois', { id: 's', envois: tous('2026-09-20') });
  expect(manquesAvantTenue(fait(atemps, 'editSeance', { id: 's', champs: { affichage: '2026-09-20' } }))).toEqual([]);
});

test('an urgency without reason is missing its reason, and leaves one clear day', () => {
  let s = fait(seanceDe(1, 1), 'recordEnvois', {
    id: 's',
    envois: [{ membre: 'm1', canal: 'papier', le: '2026-09-22' }],
  });
  s = fait(s, 'editSeance', { id: 's', champs: { affichage: '2026-09-22', urgence: { motif: ' ' } } });
  expect(manquesAvantTenue(s)).toEqual([{ code: 'motif-urgence' }]);
});
