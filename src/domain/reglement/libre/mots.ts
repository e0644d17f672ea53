import { MOTS_FR_EPCI } from '../frEpci/mots.ts';
import { feminin, masculin, personne, type Mots } from '../mots.ts';

/** A body that gives its opinion: it adopts no deliberation. */
export const MOTS_FR_LIBRE: Mots = {
  ...MOTS_FR_EPCI,
  membre: personne('membre'),
  instance: feminin('instance'),
  executif: feminin('présidence'),
  note: feminin('note de présentation', 'notes de présentation'),
  deliberation: masculin('avis', 'avis'),
  procesVerbal: masculin('compte rendu', 'comptes rendus'),
  liste: feminin('liste des avis', 'listes des avis'),
  registre: masculin('registre des avis', 'registres des avis'),
  extrait: masculin('extrait du registre des avis', 'extraits du registre des avis'),
};
