import type { MotChose } from '../../domain/reglement/mots.ts';
import type { Genre } from '../paroles/formes.ts';
import { date, majuscule, NBSP } from './typo.ts';

export const TITRES = {
  ouverture: 'Opening van de zitting',
  ordreDuJour: 'Agenda',
  levee: 'Sluiting van de zitting',
  signatures: 'Ondertekening',
  rectifications: 'Rechtzettingen',
};
export const remarques = (mot: MotChose): string => `Opmerkingen over de ${mot.un}`;

export const TEXTE_MIS_AUX_VOIX = 'Tekst waarover wordt gestemd';
export const HUIS_CLOS_NON_PUBLIE = 'Wat in besloten zitting werd besproken, staat niet in de bekendgemaakte versie.';
export const VOTE_RESERVE = 'Stemming in besloten zitting: hoe ieder heeft gestemd, wordt niet meegedeeld.';
export const PAS_ENCORE_OUVERTE = 'De zitting is nog niet geopend.';

export const rapporteur = (nom: string, _genre: Genre): string => `Verslaggever: ${nom}.`;
export const numeroDeliberation = (mot: string, numero: string): string => `${majuscule(mot)} nr.${NBSP}${numero}.`;
export const suiteDuPoint = (titre: string): string => `${titre} (vervolg)`;
export const pointEnMarge = (numero: string): string => `punt ${numero}`;
export const arreteLe = (mot: MotChose, dag: string, _arrete: boolean): string =>
  `${majuscule(mot.un)} goedgekeurd in de zitting van ${date(dag)}.`;
export const projet = (mot: MotChose): string => `Ontwerp van ${mot.un}`;
export const remarque = (texte: string, auteur: string | undefined): string =>
  auteur === undefined || auteur === '' ? texte : `${auteur}: ${texte}`;
export const rectifieLe = (dag: string, motif: string): string => `Op ${date(dag.slice(0, 10))}: ${motif}`;

/** « de notulen van de zitting van 11 september 2026 » */
export const nomDuPv = (mot: MotChose, zitting: MotChose, dag: string | undefined): string =>
  dag === undefined ? `de ${mot.un} van de vorige ${zitting.un}` : `de ${mot.un} van de ${zitting.un} van ${date(dag)}`;

export const MEMBRES_PRESENTS = 'De aanwezige leden';

export const signataire = (fonction: string, _genre: Genre): string => `De ${fonction}`;
export const parLInstance = (instance: string): string => `Namens ${instance}:`;
