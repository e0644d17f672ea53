import { date, NBSP } from './typo.ts';

export const TITRES = {
  ouverture: 'Ouverture de la séance',
  ordreDuJour: 'Ordre du jour',
  levee: 'Levée de la séance',
  signatures: 'Signatures',
  remarques: 'Remarques sur le procès-verbal',
  rectifications: 'Rectifications',
} as const;

export const TEXTE_MIS_AUX_VOIX = 'Texte mis aux voix';
export const HUIS_CLOS_NON_PUBLIE = 'Les débats tenus à huis clos ne figurent pas dans la version publiée.';
export const PAS_ENCORE_OUVERTE = 'La séance n’a pas encore été ouverte.';

export const rapporteur = (nom: string, genre: 'm' | 'f'): string =>
  `${genre === 'f' ? 'Rapporteure' : 'Rapporteur'}${NBSP}: ${nom}.`;
export const numeroDeliberation = (mot: string, numero: string): string => `${mot} n°${NBSP}${numero}.`;
export const suiteDuPoint = (titre: string): string => `${titre} (suite)`;
export const pointEnMarge = (numero: string): string => `point ${numero}`;
export const arreteLe = (mot: string, le: string): string => `${mot} arrêté en séance le ${date(le)}.`;
export const projet = (mot: string): string => `Projet de ${mot}`;
export const remarque = (texte: string, auteur: string | undefined): string =>
  auteur === undefined || auteur === '' ? texte : `${auteur}${NBSP}: ${texte}`;
export const rectifieLe = (le: string, motif: string): string => `Le ${date(le.slice(0, 10))}${NBSP}: ${motif}`;
