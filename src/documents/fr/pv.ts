import type { MotChose } from '../../domain/reglement/mots.ts';
import type { Genre } from '../paroles/formes.ts';
import { accord } from './personnes.ts';
import { de } from './organe.ts';
import { date, majuscule, NBSP } from './typo.ts';

export const TITRES = {
  ouverture: 'Ouverture de la séance',
  ordreDuJour: 'Ordre du jour',
  levee: 'Levée de la séance',
  signatures: 'Signatures',
  rectifications: 'Rectifications',
};
export const remarques = (mot: MotChose): string => `Remarques sur le ${mot.un}`;

export const TEXTE_MIS_AUX_VOIX = 'Texte mis aux voix';
export const HUIS_CLOS_NON_PUBLIE = 'Les débats tenus à huis clos ne figurent pas dans la version publiée.';
/** For those who only look on. */
export const VOTE_RESERVE = `Vote tenu à huis clos${NBSP}: le sens du vote de chacun est réservé.`;
export const PAS_ENCORE_OUVERTE = 'La séance n’a pas encore été ouverte.';

export const rapporteur = (nom: string, genre: Genre): string =>
  `${genre === 'f' ? 'Rapporteure' : 'Rapporteur'}${NBSP}: ${nom}.`;
export const numeroDeliberation = (mot: string, numero: string): string => `${majuscule(mot)} n°${NBSP}${numero}.`;
export const suiteDuPoint = (titre: string): string => `${titre} (suite)`;
export const pointEnMarge = (numero: string): string => `point ${numero}`;
/** France settles (« arrêté »), the others approve. */
export const arreteLe = (mot: MotChose, le: string, arrete: boolean): string =>
  `${majuscule(mot.un)} ${accord(arrete ? 'arrêté' : 'approuvé', mot.genre === 'f' ? 'f' : 'm')} en séance le ${date(le)}.`;
export const projet = (mot: MotChose): string => `Projet ${de(mot.un)}`;
export const remarque = (texte: string, auteur: string | undefined): string =>
  auteur === undefined || auteur === '' ? texte : `${auteur}${NBSP}: ${texte}`;
export const rectifieLe = (le: string, motif: string): string => `Le ${date(le.slice(0, 10))}${NBSP}: ${motif}`;

/** « le procès-verbal de la séance du 11 septembre 2026 » */
export const nomDuPv = (mot: MotChose, seance: MotChose, jour: string | undefined): string =>
  `le ${mot.un} de la ${seance.un}${jour === undefined ? ' précédente' : ` du ${date(jour)}`}`;

/** « La directrice générale » before the name of who signs. */
/** Those who signed before July 2022 (CGCT L2121-23). */
export const MEMBRES_PRESENTS = 'Les membres présents';

export const signataire = (fonction: string, genre: Genre): string =>
  `${/^[aeiouyéè]/iu.test(fonction) ? 'L’' : genre === 'f' ? 'La ' : 'Le '}${fonction}`;
export const parLInstance = (instance: string): string => `Par ${instance}${NBSP}:`;
