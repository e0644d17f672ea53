import type { MotChose } from '../../domain/reglement/mots.ts';
import { du } from './organe.ts';
import { date, entre } from './typo.ts';

/** « Arrêt du procès-verbal de la séance du 11 septembre 2026 »; who does not settle it (« arrêter ») approves it. */
export const arretPv = (pv: MotChose, seance: MotChose, jour: string, seArrete: boolean): string =>
  `${seArrete ? 'Arrêt' : 'Approbation'} ${du({ nom: pv.un, genre: pv.genre })} de la ${seance.un} du ${date(jour)}`;

export const decisionsDelegation = (article: string | undefined): string =>
  `Décisions prises par délégation${entre(article)}`;

export const questionsDiverses = 'Questions diverses';
