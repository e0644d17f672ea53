import { MOTS_FR_COMMUNE } from '../frCommune/mots.ts';
import { feminin, masculin, personne, type Mots } from '../mots.ts';

export const MOTS_BE_WAL_COMMUNE: Mots = {
  ...MOTS_FR_COMMUNE,
  chef: personne('bourgmestre'),
  adjoint: personne('échevin', 'échevine'),
  membre: personne('conseiller communal', 'conseillère communale', 'conseillers communaux', 'conseillères communales'),
  presidence: personne(
    'président d’assemblée',
    'présidente d’assemblée',
    'présidents d’assemblée',
    'présidentes d’assemblée',
  ),
  // A member who keeps the minutes in the absence of the director does not become one.
  secretaireDeSeance: personne(
    'secrétaire de séance',
    'secrétaire de séance',
    'secrétaires de séance',
    'secrétaires de séance',
  ),
  redacteur: personne('directeur général', 'directrice générale', 'directeurs généraux', 'directrices générales'),
  instance: masculin('conseil communal', 'conseils communaux'),
  executif: masculin('collège communal', 'collèges communaux'),
  maison: feminin('maison communale', 'maisons communales'),
  note: feminin('note de synthèse explicative', 'notes de synthèse explicatives'),
  pouvoir: feminin('procuration'),
  liste: masculin('relevé des délibérations', 'relevés des délibérations'),
  registre: masculin('registre aux délibérations', 'registres aux délibérations'),
  extrait: masculin('extrait du registre aux délibérations', 'extraits du registre aux délibérations'),
  reglementInterieur: masculin('règlement d’ordre intérieur', 'règlements d’ordre intérieur'),
  controle: feminin('tutelle'),
  enExercice: 'membres en fonction',
  visa: 'le Code de la démocratie locale et de la décentralisation',
  scrutin: {
    ordinaire: masculin('vote à haute voix', 'votes à haute voix'),
    public: masculin('vote nominatif', 'votes nominatifs'),
    secret: masculin('scrutin secret', 'scrutins secrets'),
  },
};

export const MOTS_BE_WAL_COLLEGE: Mots = {
  ...MOTS_BE_WAL_COMMUNE,
  presidence: personne('bourgmestre'),
  membre: personne('membre du collège', 'membre du collège', 'membres du collège'),
  instance: MOTS_BE_WAL_COMMUNE.executif,
  seance: feminin('réunion'),
  deliberation: feminin('décision'),
  liste: masculin('relevé des décisions', 'relevés des décisions'),
};

/** Conférence des bourgmestres and the like: informal, its minutes are notes of what was concluded. */
export const MOTS_BE_LIBRE: Mots = {
  ...MOTS_BE_WAL_COMMUNE,
  chef: personne('président', 'présidente'),
  adjoint: personne('vice-président', 'vice-présidente'),
  presidence: personne('président', 'présidente'),
  membre: personne('membre'),
  visa: '',
  instance: feminin('instance'),
  executif: masculin('bureau', 'bureaux'),
  seance: feminin('réunion'),
  deliberation: masculin('avis', 'avis'),
  procesVerbal: masculin('relevé de conclusions', 'relevés de conclusions'),
  liste: feminin('liste des avis', 'listes des avis'),
  registre: masculin('registre des avis', 'registres des avis'),
  extrait: masculin('extrait du registre des avis', 'extraits du registre des avis'),
};

export const MOTS_BE_PROVINCE: Mots = {
  ...MOTS_BE_WAL_COMMUNE,
  chef: personne('président', 'présidente'),
  adjoint: personne('député provincial', 'députée provinciale', 'députés provinciaux', 'députées provinciales'),
  membre: personne(
    'conseiller provincial',
    'conseillère provinciale',
    'conseillers provinciaux',
    'conseillères provinciales',
  ),
  redacteur: personne(
    'directeur général provincial',
    'directrice générale provinciale',
    'directeurs généraux provinciaux',
    'directrices générales provinciales',
  ),
  instance: masculin('conseil provincial', 'conseils provinciaux'),
  executif: masculin('collège provincial', 'collèges provinciaux'),
  commune: feminin('province'),
};
