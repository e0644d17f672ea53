import type { Fait } from '../seance/fait.ts';
import type { Fige } from '../seance/saisie.ts';
import type { Point, Seance } from '../seance/seance.ts';

/** Small sittings for the tests of this folder. */
const figeDe = (resultat: Fige['resultat'], plus: Partial<Fige> = {}): Fige => ({
  regle: 'fr-commune@2026-11',
  electorat: 'PPP',
  enExercice: 3,
  presents: 3,
  representes: 0,
  votants: 3,
  comptes: 3,
  requis: 2,
  quorum: true,
  resultat,
  alertes: [],
  ...plus,
});

export const point = (id: string, plus: Partial<Point> = {}): Point => ({
  id,
  rang: `a${id}`,
  intitule: `Point ${id}`,
  genre: 'deliberation',
  pieces: [],
  ...plus,
});

export const decision = (id: string, pointId: string, rang: string, resultat: Fige['resultat'] = 'adopte'): Fait => ({
  id,
  type: 'scrutin',
  rang,
  pointId,
  mode: 'ordinaire',
  saisie: { forme: 'unanimite' },
  fige: figeDe(resultat),
  saisiLe: '2026-09-24T19:00:00.000Z',
});

export const tourDElection = (
  id: string,
  pointId: string,
  rang: string,
  tour: number,
  elus: readonly string[],
): Fait => ({
  id,
  type: 'scrutin',
  rang,
  pointId,
  mode: 'secret',
  saisie: { forme: 'election', tour, sieges: 2, voix: [], blancs: 0, nuls: 0 },
  fige: figeDe(tour === 1 ? 'second-tour' : 'elu', { elus: [...elus] }),
  saisiLe: '2026-09-24T19:00:00.000Z',
});

export const seanceDe = (points: readonly Point[], deroule: readonly Fait[], plus: Partial<Seance> = {}): Seance => ({
  id: 's1',
  instanceId: 'i1',
  communeId: 'fr-11069',
  nomInstance: 'Conseil municipal',
  nomCommune: 'Cazelles-sur-Orbiel',
  reglement: 'fr-commune',
  population: 640,
  date: '2026-09-24',
  rangConvocation: 1,
  sieges: 3,
  enExercice: 3,
  scope: 'instance:i1',
  membres: [],
  points,
  envois: {},
  deroule,
  pv: { remarques: [] },
  liste: {},
  actes: {},
  rectifications: [],
  ...plus,
});
