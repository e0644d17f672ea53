import type { Hasard } from './hasard.ts';

/** Faults that come once in every story, at a moment that the seed chooses; most come again by chance. */
export const prevus = ['sauvegarde', 'mort du serveur', 'restauration', 'droits', 'copie', 'départ'] as const;
export type Prevu = (typeof prevus)[number];

/** What must have happened in every story for it to say anything, as the simulation counts it. */
export const MALHEURS = [
  'coupure avant',
  'coupure après',
  'livraison double',
  'livraison tardive',
  'coupure d’un geste',
  'coupure d’un tour',
  'serveur mort',
  'restauration',
  'horloge fausse',
  'profil copié',
  'profil copié servi deux fois',
  'droits retirés avec du travail non envoyé',
  'départ ailleurs avant un vote clos',
  'mots écrits',
] as const;

/** And in some of them: not every town hall has a device with tomorrow's app. */
export const PARFOIS = [
  'électorat changé, montré au repos',
  'acte d’une version plus récente',
  'droits rendus',
  'mots refusés renvoyés',
] as const;

/** A backup comes before the restoration, and time is left to recover from each. */
const QUAND: Readonly<Record<Prevu, readonly [number, number]>> = {
  sauvegarde: [0.1, 0.3],
  'mort du serveur': [0.1, 0.8],
  restauration: [0.35, 0.7],
  droits: [0.2, 0.6],
  copie: [0.15, 0.5],
  départ: [0.2, 0.9],
};

/** What could not happen when it was to (a sitting sealed, nobody left) is tried again so many steps later. */
export const PLUS_TARD = 15;

/** The step of each, from a chance of its own. */
export function programmer(h: Hasard, pas: number): Map<number, Prevu> {
  const quand = new Map<number, Prevu>();
  for (const prevu of prevus) {
    const [du, au] = QUAND[prevu];
    let n = Math.floor(pas * (du + (au - du) * h.nombre()));
    while (quand.has(n)) n += 1;
    quand.set(n, prevu);
  }
  return quand;
}
