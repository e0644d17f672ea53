import { addDays, addMonths, type DateCivile } from '../date.ts';
import type { Source } from './parametre.ts';
import type { Reglement } from './reglement.ts';

/** A last day, with the article that sets it. */
export interface Echeance {
  readonly auPlusTard: DateCivile;
  readonly source: Source;
}

/** The liste des délibérations: last day to post it, counted from the sitting. */
export function echeanceListe(reglement: Reglement, seance: DateCivile): Echeance {
  const { valeur, source } = reglement.delaiListe;
  return { auPlusTard: addDays(seance, valeur.jours), source };
}

/** The procès-verbal: last day to publish it, counted from the sitting that settled it. */
export function echeancePublicationPv(reglement: Reglement, seanceQuiArrete: DateCivile): Echeance {
  const { valeur, source } = reglement.delaiPublicationPv;
  return { auPlusTard: addDays(seanceQuiArrete, valeur.jours), source };
}

/** A requested meeting: last day of the meeting itself, counted from the reasoned request. */
export function echeanceReunionDemandee(reglement: Reglement, demande: DateCivile): Echeance {
  const { valeur, source } = reglement.demandeReunion;
  return { auPlusTard: addDays(demande, valeur.joursAuPlus), source };
}

/** Decisions sent one by one and contracts: last day of transmission, counted from the signature. */
export function echeanceTransmission(reglement: Reglement, signature: DateCivile): Echeance {
  const { valeur, source } = reglement.transmission;
  return { auPlusTard: addDays(signature, valeur.joursActesIndividuels), source };
}

/** Last day on which an act must still be online, counted from its posting. */
export function finDeMiseEnLigne(reglement: Reglement, publication: DateCivile): Echeance {
  const { valeur, source } = reglement.dureeMiseEnLigne;
  return { auPlusTard: addMonths(publication, valeur.mois), source };
}

/** Last day of the period of appeal, counted from the publication. */
export function finDuRecours(reglement: Reglement, publication: DateCivile): Echeance {
  const { valeur, source } = reglement.delaiRecours;
  return { auPlusTard: addMonths(publication, valeur.mois), source };
}
