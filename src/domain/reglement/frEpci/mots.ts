import { MOTS_FR_COMMUNE } from '../frCommune/mots.ts';
import { feminin, masculin, personne, type Mots } from '../mots.ts';

export const MOTS_FR_EPCI: Mots = {
  ...MOTS_FR_COMMUNE,
  chef: personne('président', 'présidente'),
  adjoint: personne('vice-président', 'vice-présidente'),
  membre: personne(
    'conseiller communautaire',
    'conseillère communautaire',
    'conseillers communautaires',
    'conseillères communautaires',
  ),
  redacteur: personne(
    'directeur général des services',
    'directrice générale des services',
    'directeurs généraux des services',
    'directrices générales des services',
  ),
  instance: masculin('conseil communautaire', 'conseils communautaires'),
  executif: masculin('bureau', 'bureaux'),
  maison: masculin('siège'),
  commune: feminin('communauté'),
};

export const MOTS_FR_SYNDICAT: Mots = {
  ...MOTS_FR_EPCI,
  membre: personne('délégué syndical', 'déléguée syndicale', 'délégués syndicaux', 'déléguées syndicales'),
  instance: masculin('comité syndical', 'comités syndicaux'),
  commune: masculin('syndicat'),
};

export const MOTS_FR_CCAS: Mots = {
  ...MOTS_FR_EPCI,
  membre: personne('administrateur', 'administratrice'),
  redacteur: MOTS_FR_COMMUNE.redacteur,
  instance: masculin('conseil d’administration', 'conseils d’administration'),
  executif: feminin('présidence'),
  commune: masculin('centre communal d’action sociale', 'centres communaux d’action sociale'),
};
