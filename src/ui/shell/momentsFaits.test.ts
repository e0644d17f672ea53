import { expect, it } from 'vitest';
import type { Seance } from '../../domain/seance/seance.ts';
import { momentsFaits } from './momentsFaits.ts';

const faits = (s: Seance) => momentsFaits(s, new Map()).faits;

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
  heure: '20:30',
  lieu: 'Mairie',
  points: [{ id: 'p', rang: 'a', intitule: 'Cantine', genre: 'information', pieces: [] }],
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
  expect(faits(seance({}))).toEqual([]);
});

it('the convocation is done once it left for every member, not before', () => {
  expect(faits(seance({ envois: { a: envoi('a') } }))).toEqual(['preparer']);
  expect(faits(seance({ envois: { a: envoi('a'), b: envoi('b') } }))).toEqual(['preparer', 'convoquer']);
});

it('the publication is done when both the minutes and the list are out', () => {
  const pv = { remarques: [], arrete: { le: '2026-10-20' }, publieLe: '2026-10-22' };
  expect(faits(seance({ pv }))).toEqual(['rediger']);
  expect(faits(seance({ pv, liste: { afficheeLe: '2026-09-30' } }))).toEqual(['rediger', 'publier']);
});

it('a preparation whose convocation left without its place or its points is begun, not done', () => {
  const { lieu: _, ...sansLieu } = seance({ envois: { a: envoi('a'), b: envoi('b') } });
  expect(momentsFaits(sansLieu, new Map())).toEqual({ faits: ['convoquer'], incomplets: ['preparer'] });
  expect(momentsFaits(seance({ points: [], envois: { a: envoi('a') } }), new Map()).incomplets).toEqual(['preparer']);
  expect(momentsFaits(seance({ points: [] }), new Map()).incomplets).toEqual([]);
});

it('the note de synthèse counts where the rules ask for it (CGCT L2121-12), the draft never', () => {
  const points = [{ id: 'p', rang: 'a', intitule: 'Cantine', genre: 'deliberation', pieces: [] }] as const;
  const petite = seance({ points, envois: { a: envoi('a') } });
  expect(momentsFaits(petite, new Map()).faits).toEqual(['preparer']);
  const grande = { ...petite, population: 4200 };
  expect(momentsFaits(grande, new Map()).incomplets).toEqual(['preparer']);
  expect(momentsFaits(grande, new Map([['s/p/note', 'Le tarif suit les prix.']])).faits).toEqual(['preparer']);
});
