import type { MotChose, Mots, MotPersonne } from '../mots.ts';

function personne(m: string, f: string, mPluriel: string, fPluriel: string): MotPersonne {
  return { m, f, mPluriel, fPluriel };
}

function masculin(un: string, des: string): MotChose {
  return { un, des, genre: 'm' };
}

function feminin(un: string, des: string): MotChose {
  return { un, des, genre: 'f' };
}

export const MOTS_FR_COMMUNE: Mots = {
  chef: personne('maire', 'maire', 'maires', 'maires'),
  adjoint: personne('adjoint au maire', 'adjointe au maire', 'adjoints au maire', 'adjointes au maire'),
  membre: personne(
    'conseiller municipal',
    'conseillère municipale',
    'conseillers municipaux',
    'conseillères municipales',
  ),
  presidence: personne('président de séance', 'présidente de séance', 'présidents de séance', 'présidentes de séance'),
  secretaireDeSeance: personne(
    'secrétaire de séance',
    'secrétaire de séance',
    'secrétaires de séance',
    'secrétaires de séance',
  ),
  redacteur: personne('secrétaire de mairie', 'secrétaire de mairie', 'secrétaires de mairie', 'secrétaires de mairie'),
  mandant: personne('mandant', 'mandante', 'mandants', 'mandantes'),
  mandataire: personne('mandataire', 'mandataire', 'mandataires', 'mandataires'),
  instance: masculin('conseil municipal', 'conseils municipaux'),
  maison: feminin('mairie', 'mairies'),
  commune: feminin('commune', 'communes'),
  seance: feminin('séance', 'séances'),
  convocation: feminin('convocation', 'convocations'),
  ordreDuJour: masculin('ordre du jour', 'ordres du jour'),
  point: masculin('point', 'points'),
  note: feminin('note explicative de synthèse', 'notes explicatives de synthèse'),
  pouvoir: masculin('pouvoir', 'pouvoirs'),
  deliberation: feminin('délibération', 'délibérations'),
  procesVerbal: masculin('procès-verbal', 'procès-verbaux'),
  liste: feminin('liste des délibérations', 'listes des délibérations'),
  registre: masculin('registre des délibérations', 'registres des délibérations'),
  controle: masculin('contrôle de légalité', 'contrôles de légalité'),
  scrutin: {
    ordinaire: masculin('scrutin ordinaire', 'scrutins ordinaires'),
    public: masculin('scrutin public', 'scrutins publics'),
    secret: masculin('scrutin secret', 'scrutins secrets'),
  },
};
