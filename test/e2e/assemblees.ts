import type { Instance } from '../../src/domain/instance/instance.ts';
import type { Commune } from '../../src/domain/territoire/commune.ts';

/** One commune's assembly and the words its carnet is filled with: what a screen shows as typed, in its language. */
export interface Assemblee {
  readonly commune: Omit<Commune, 'scope' | 'supprimee'>;
  readonly nom: string;
  readonly reglement: Instance['reglement'];
  readonly lieu: string;
  /** Whether an absent member may be voted for. */
  readonly pouvoirs: boolean;
  readonly noms: readonly string[];
  readonly prenoms: readonly string[];
  readonly objets: readonly string[];
  /** Repeated to make the longest titles. */
  readonly suite: string;
  readonly projet: readonly string[];
  readonly debats: readonly string[];
}

const ID = 'fr-11999';

export const FRANCAISE: Assemblee = {
  commune: {
    id: ID,
    code: '11999',
    pays: 'FR',
    nom: 'Cazelles-sur-Orbiel',
    departement: '11',
    codesPostaux: ['11600'],
    population: 1240,
    anneePopulation: 2023,
    adresse: '1, place de la Mairie',
    courriel: 'mairie@cazelles.example',
  },
  nom: 'Conseil municipal',
  reglement: 'fr-commune',
  pouvoirs: true,
  lieu: 'Mairie, salle du conseil',
  noms: ['Cathala', 'Bonnafous', 'Escande', 'Vidal-Pagès', 'Rouanet', 'Maffre', 'Delpoux', 'Tisseyre', 'Authier'],
  prenoms: ['Marie', 'Jean', 'Anne', 'Luc', 'Claire', 'Paul', 'Sylvie', 'Karim', 'Hélène', 'Didier', 'Julie'],
  objets: [
    'Décision modificative n° 2 du budget principal',
    'Tarifs de la cantine scolaire et de l’accueil périscolaire',
    'Éclairage public de la rue du Four : convention avec le syndicat d’énergies',
    'Subvention à l’association Les Amis du four banal',
    'Cession du chemin rural de la Métairie haute',
    'Création d’un emploi d’adjoint technique à temps non complet',
  ],
  suite: 'après avis de la commission compétente et sous réserve de l’accord des communes membres, ',
  projet: ['Vu le code général des collectivités territoriales,', 'Le conseil décide de modifier le budget.'],
  debats: ['Mme la maire rappelle les raisons de cette dépense.', 'M. Bonnafous demande le montant restant.'],
};

export const WALLONNE: Assemblee = {
  ...FRANCAISE,
  commune: {
    id: ID,
    code: '57999',
    pays: 'BE',
    nom: 'Froidmont-la-Neuve',
    codesPostaux: ['7599'],
    population: 6400,
    anneePopulation: 2025,
    adresse: 'Grand-Place 1',
    courriel: 'direction@froidmont.example',
  },
  nom: 'Conseil communal',
  reglement: 'be-wal-commune',
  pouvoirs: false,
  lieu: 'Maison communale, salle du conseil',
  noms: ['Delvaux', 'Lambert', 'Dubois', 'Van Hecke', 'Renard', 'Baudoux', 'Marchal', 'Gillain', 'Noël'],
  objets: [
    'Modification budgétaire n° 2 du service ordinaire',
    'Redevance sur les repas scolaires : règlement',
    'Éclairage public de la rue du Moulin : convention avec l’intercommunale',
    'Subside à l’ASBL Les Amis du moulin',
    'Vente d’un excédent de voirie au hameau de Haut-Pré',
    'Marché public de travaux : conditions et mode de passation',
  ],
  projet: [
    'Vu le Code de la démocratie locale et de la décentralisation,',
    'Le conseil arrête la modification budgétaire.',
  ],
  debats: ['Mme la bourgmestre rappelle les raisons de cette dépense.', 'M. Lambert demande le montant restant.'],
};

export const FLAMANDE: Assemblee = {
  commune: {
    id: ID,
    code: '34999',
    pays: 'BE',
    nom: 'Leiekerke',
    codesPostaux: ['8599'],
    population: 9800,
    anneePopulation: 2025,
    adresse: 'Markt 1',
    courriel: 'info@leiekerke.example',
  },
  nom: 'Gemeenteraad',
  reglement: 'be-vla-gemeente',
  pouvoirs: false,
  lieu: 'Gemeentehuis, raadzaal',
  noms: ['Vandenberghe', 'Claeys', 'De Smet', 'Verstraete', 'Desmedt', 'Lievens', 'Callewaert', 'Maes', 'Deprez'],
  prenoms: ['Griet', 'Jan', 'An', 'Luc', 'Katrien', 'Pieter', 'Sofie', 'Karim', 'Heleen', 'Dirk', 'Julie'],
  objets: [
    'Meerjarenplan 2026-2031: aanpassing nr. 2',
    'Retributiereglement voor de schoolmaaltijden',
    'Openbare verlichting Molenstraat: overeenkomst met de netbeheerder',
    'Toelage aan de vzw Vrienden van de Molen',
    'Verkoop van een gemeentelijke restgrond in de Kouterweg',
    'Vaststelling van de lastvoorwaarden voor de wegenwerken',
  ],
  suite: 'na advies van de bevoegde raadscommissie en onder voorbehoud van goedkeuring door de betrokken besturen, ',
  projet: ['Gelet op het decreet van 22 december 2017 over het lokaal bestuur,', 'De raad past het meerjarenplan aan.'],
  debats: ['De burgemeester licht de uitgave toe.', 'De heer Claeys vraagt naar het resterende bedrag.'],
};
