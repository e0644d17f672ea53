import type { MotChose } from '../../domain/reglement/mots.ts';
import { le } from './organe.ts';
import { date, tussen } from './typo.ts';

/** « Goedkeuring van de notulen van de zitting van 11 september 2026 » */
export const arretPv = (pv: MotChose, seance: MotChose, jour: string, _seArrete: boolean): string =>
  `Goedkeuring van ${le({ nom: pv.un, genre: pv.genre })} van ${le({ nom: seance.un, genre: seance.genre })} van ${date(jour)}`;

export const decisionsDelegation = (article: string | undefined): string =>
  `Beslissingen genomen bij delegatie${tussen(article)}`;

export const questionsDiverses = 'Mondelinge vragen';
