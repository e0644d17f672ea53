import type { Pack } from '../pack.ts';
import type { Source } from '../parametre.ts';
import { feminin, masculin, neutre as het, personne, type Mots } from '../mots.ts';
import { MOTS_FR_EPCI } from '../frEpci/mots.ts';
import { MOTS_BE_VLA_GEMEENTE } from '../beVlaGemeente/mots.ts';
import { neutre } from './neutre.ts';

const STATUTS: Source = {
  article: 'Statuts du groupement, articles 8 à 16',
  texte: 'Les statuts n’ont pas été lus : aucune valeur n’est retenue, et rien n’est bloqué. À compléter.',
  confiance: 'a-confirmer',
};

const MOTS_FR: Mots = {
  ...MOTS_FR_EPCI,
  membre: personne('représentant', 'représentante'),
  visa: 'les statuts du groupement',
  instance: feminin('assemblée'),
  commune: masculin('groupement'),
};

const MOTS_NL: Mots = {
  ...MOTS_BE_VLA_GEMEENTE,
  chef: personne('voorzitter'),
  adjoint: personne('ondervoorzitter'),
  membre: personne('vertegenwoordiger'),
  redacteur: personne('algemeen directeur', 'algemeen directeur', 'algemeen directeurs'),
  visa: 'de statuten van de groepering',
  instance: feminin('algemene vergadering', 'algemene vergaderingen'),
  executif: het('bureau', 'bureaus'),
  maison: masculin('zetel', 'zetels'),
  commune: feminin('groepering', 'groeperingen'),
};

/** European grouping of territorial cooperation: its statutes alone set its rules, in two languages. */
export const GECT: Pack = {
  entete: {
    id: 'gect',
    version: 'gect@2026-11',
    pays: 'FR',
    zone: 'Europe/Paris',
    langue: 'fr',
    locale: 'fr-FR',
    langues: ['fr', 'nl'],
    mots: MOTS_FR,
    autresMots: MOTS_NL,
    texte: STATUTS,
  },
  regles: neutre(STATUTS),
  imperatifs: [],
};
