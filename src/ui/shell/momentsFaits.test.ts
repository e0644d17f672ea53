import { expect, it } from 'vitest';
import type { Seance } from '../../domain/seance/seance.ts';
import { momentsFaits } from './momentsFaits.ts';

const membre = (id: string) =>
  ({
    id,
    personneId: id,
    civilite: 'Mme',
    prenom: '',
    nom: id,
    role: 'conseiller',
    rang: 1,
    droitDeVote: true,
  }) as const;

const seance = (change: Partial<Seance>): Seance => ({
  id: 's',
  instanceId: 'i',
  communeId: 'c',
  nomInstance: '',
  nomCommune: '',
  reglement: 'fr-commune',
  population: 800,
  date: '2026-09-24',
  rangConvocation: 1,
  sieges: 2,
  enExercice: 2,
  scope: 'i',
  membres: [membre('a'), membre('b')],
  points: [],
  envois: {},
  deroule: [],
  pv: { remarques: [] },
  liste: {},
  actes: {},
  rectifications: [],
  ...change,
});

const envoi = (id: string) => ({ membre: id, canal: 'papier', le: '2026-09-18' }) as const;

it('nothing is done before the first convocation leaves', () => {
  expect(momentsFaits(seance({}))).toEqual([]);
});

it('the convocation is done once it left for every member, not before', () => {
  expect(momentsFaits(seance({ envois: { a: envoi('a') } }))).toEqual(['preparer']);
  expect(momentsFaits(seance({ envois: { a: envoi('a'), b: envoi('b') } }))).toEqual(['preparer', 'convoquer']);
});

it('the publication is done when both the minutes and the list are out', () => {
  const pv = { remarques: [], arrete: { le: '2026-10-20' }, publieLe: '2026-10-22' };
  expect(momentsFaits(seance({ pv }))).toEqual(['rediger']);
  expect(momentsFaits(seance({ pv, liste: { afficheeLe: '2026-09-30' } }))).toEqual(['rediger', 'publier']);
});
