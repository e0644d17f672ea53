import { feminin, masculin, neutre, personne, type Mots } from '../mots.ts';

/** Dutch has no feminine form for these functions; masculin and feminin both take « de », neutre takes « het ». */
export const MOTS_BE_VLA_GEMEENTE: Mots = {
  chef: personne('burgemeester'),
  adjoint: personne('schepen', 'schepen', 'schepenen'),
  membre: personne('gemeenteraadslid', 'gemeenteraadslid', 'gemeenteraadsleden'),
  presidence: personne('voorzitter'),
  secretaireDeSeance: personne('secretaris', 'secretaris', 'secretarissen'),
  redacteur: personne('algemeen directeur'),
  mandant: personne('volmachtgever'),
  mandataire: personne('volmachthouder'),
  instance: masculin('gemeenteraad', 'gemeenteraden'),
  executif: neutre('college van burgemeester en schepenen', 'colleges van burgemeester en schepenen'),
  maison: neutre('gemeentehuis', 'gemeentehuizen'),
  commune: feminin('gemeente', 'gemeenten'),
  seance: feminin('zitting', 'zittingen'),
  convocation: feminin('oproeping', 'oproepingen'),
  ordreDuJour: feminin('agenda', 'agenda’s'),
  point: neutre('agendapunt', 'agendapunten'),
  note: feminin('toelichting', 'toelichtingen'),
  pouvoir: feminin('volmacht', 'volmachten'),
  deliberation: neutre('besluit', 'besluiten'),
  procesVerbal: feminin('notulen', 'notulen'),
  liste: feminin('besluitenlijst', 'besluitenlijsten'),
  registre: neutre('register van de besluiten', 'registers van de besluiten'),
  extrait: neutre('uittreksel', 'uittreksels'),
  reglementInterieur: neutre('huishoudelijk reglement', 'huishoudelijke reglementen'),
  huisClos: feminin('besloten zitting', 'besloten zittingen'),
  controle: neutre('bestuurlijk toezicht', 'bestuurlijk toezicht'),
  enExercice: 'zittinghebbende leden',
  visa: 'het decreet van 22 december 2017 over het lokaal bestuur',
  scrutin: {
    ordinaire: feminin('mondelinge stemming', 'mondelinge stemmingen'),
    public: feminin('hoofdelijke stemming', 'hoofdelijke stemmingen'),
    secret: feminin('geheime stemming', 'geheime stemmingen'),
  },
};

export const MOTS_BE_VLA_COLLEGE: Mots = {
  ...MOTS_BE_VLA_GEMEENTE,
  membre: personne('lid van het college', 'lid van het college', 'leden van het college'),
  presidence: personne('burgemeester'),
  instance: MOTS_BE_VLA_GEMEENTE.executif,
  seance: feminin('vergadering', 'vergaderingen'),
};
