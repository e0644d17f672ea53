import { expect, test } from 'vitest';
import { noter, ouverture, seanceDe } from '../seance/exemple.ts';
import type { Seance } from '../seance/seance.ts';
import { aFaire } from './aFaire.ts';

const contexte = { prochaineSeance: () => undefined, siteExiste: () => false };
const genres = (seance: Seance, aujourdhui: string): string[] =>
  aFaire([seance], aujourdhui, contexte).map((t) => (t.genre === 'suite' ? t.horloge.suite : t.genre));

test('before a sitting that nobody was convened to, one convenes, by the last safe day', () => {
  const [tache] = aFaire([seanceDe(5)], '2026-09-16', contexte);
  expect(tache).toMatchObject({ genre: 'convoquer', auPlusTard: '2026-09-20', enRetard: false });
  expect(aFaire([seanceDe(5)], '2026-09-21', contexte)[0]).toMatchObject({ genre: 'convoquer', enRetard: true });
});

test('convened members leave nothing to do before the day, and the day asks to hold the sitting', () => {
  const convoquee = { ...seanceDe(5), dateConvocation: '2026-09-18' };
  expect(genres(convoquee, '2026-09-19')).toEqual([]);
  expect(genres(convoquee, '2026-09-24')).toEqual(['tenir']);
});

test('an open sitting asks to be closed, then its list to be posted within a week', () => {
  const ouverte = noter(seanceDe(5), ouverture(['m1', 'm2', 'm3']));
  expect(genres(ouverte, '2026-09-24')).toEqual(['lever']);
  const levee = noter(ouverte, { type: 'levee' });
  expect(aFaire([levee], '2026-09-25', contexte)[0]).toMatchObject({
    genre: 'suite',
    auPlusTard: '2026-10-01',
    enRetard: false,
  });
  expect(genres({ ...levee, liste: { afficheeLe: '2026-09-26' } }, '2026-09-27')).not.toContain('liste-affichee');
});

test('a cancelled or removed sitting asks for nothing', () => {
  expect(genres({ ...seanceDe(5), annulee: { le: '2026-09-01', motif: 'deuil' } }, '2026-09-16')).toEqual([]);
  expect(genres({ ...seanceDe(5), supprimee: true }, '2026-09-16')).toEqual([]);
});

test('the nearest last day comes first', () => {
  const taches = aFaire([{ ...seanceDe(5), id: 'b', date: '2026-12-10' }, seanceDe(5)], '2026-09-16', contexte);
  expect(taches.map((t) => t.auPlusTard)).toEqual(['2026-09-20', '2026-12-06']);
});

test('a sitting of the day comes before a delay already missed', () => {
  const enRetard = { ...seanceDe(5), id: 'b', date: '2026-09-25' };
  const taches = aFaire([enRetard, seanceDe(5)], '2026-09-24', contexte);
  expect(taches.map((t) => t.genre)).toEqual(['tenir', 'convoquer']);
});
