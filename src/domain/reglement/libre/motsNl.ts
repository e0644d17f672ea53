import { feminin, neutre, personne, type Mots } from '../mots.ts';
import { MOTS_BE_VLA_GEMEENTE } from '../beVlaGemeente/mots.ts';

/** Dutch words of a body that gives its opinion and adopts nothing. */
export const MOTS_NL_LIBRE: Mots = {
  ...MOTS_BE_VLA_GEMEENTE,
  chef: personne('voorzitter'),
  adjoint: personne('ondervoorzitter'),
  membre: personne('lid', 'lid', 'leden'),
  instance: neutre('orgaan', 'organen'),
  executif: neutre('bureau', 'bureaus'),
  seance: feminin('vergadering', 'vergaderingen'),
  deliberation: neutre('advies', 'adviezen'),
  procesVerbal: neutre('verslag', 'verslagen'),
  liste: feminin('lijst van de adviezen', 'lijsten van de adviezen'),
  registre: neutre('register van de adviezen', 'registers van de adviezen'),
  extrait: neutre('uittreksel uit het register van de adviezen', 'uittreksels uit het register van de adviezen'),
  enExercice: 'leden',
  visa: '',
};
