import { expect, it } from 'vitest';
import '../../domain/reglement/tousLesPacks.ts';
import { intituleOffice } from './pointsOffice.ts';

const pv = { quoi: 'arret-pv', genre: 'approbation-pv', seanceApprouvee: 's', date: '2026-09-11' } as const;
const decisions = { quoi: 'decisions-delegation', genre: 'decisions-delegation' } as const;
const questions = { quoi: 'questions-diverses', genre: 'question' } as const;

const de = (reglement: string, langues?: ('fr' | 'nl')[]) => ({
  reglement,
  population: 4000,
  date: '2026-10-15',
  ...(langues === undefined ? {} : { langues }),
});
const dit = (point: Parameters<typeof intituleOffice>[0], seance: ReturnType<typeof de>): string[] =>
  Object.values(intituleOffice(point, seance)).map((t) => t.replace(/[\u00a0\u202f]/g, ' '));

it('a procès-verbal is settled in France, approved elsewhere and by who only advises, in the words of the pack', () => {
  expect(dit(pv, de('fr-commune'))).toEqual(['Arrêt du procès-verbal de la séance du 11 septembre 2026']);
  expect(dit(pv, de('be-wal-commune'))).toEqual(['Approbation du procès-verbal de la séance du 11 septembre 2026']);
  expect(dit(pv, de('fr-libre'))).toEqual(['Approbation du compte rendu de la séance du 11 septembre 2026']);
});

it('a gemeenteraad has its standing points in Dutch, whatever language the screens speak', () => {
  expect(dit(pv, de('be-vla-gemeente'))).toEqual(['Goedkeuring van de notulen van de zitting van 11 september 2026']);
  expect(dit(questions, de('be-vla-gemeente'))).toEqual(['Mondelinge vragen']);
});

it('an assembly of two languages has both, the authentic one first', () => {
  expect(dit(questions, de('gect', ['fr', 'nl']))).toEqual(['Questions diverses', 'Mondelinge vragen']);
  expect(dit(questions, de('gect', ['nl', 'fr']))).toEqual(['Mondelinge vragen', 'Questions diverses']);
  expect(dit(pv, de('gect'))).toHaveLength(2);
});

it('decisions by delegation cite the article that founds the delegation', () => {
  expect(dit(decisions, de('fr-commune'))).toEqual(['Décisions prises par délégation (CGCT L2122-22)']);
  expect(dit(decisions, de('fr-epci'))).toEqual(['Décisions prises par délégation (CGCT L5211-10)']);
});
