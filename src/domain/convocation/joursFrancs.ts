import { addDays, daysBetween, type DateCivile } from '../date.ts';
import type { Ancre } from '../reglement/formes.ts';
import { estFixe, type Source } from '../reglement/parametre.ts';
import type { Reglement } from '../reglement/reglement.ts';

export interface QuestionDelai {
  readonly reglement: Reglement;
  readonly seance: DateCivile;
  /** Day of sending, or of receipt where the pack counts from it; absent as long as nothing was sent. */
  readonly envoi?: DateCivile | undefined;
  /** 1 first convocation, 2 after a lack of quorum, 3. */
  readonly rang: 1 | 2 | 3;
  readonly urgence: boolean;
  /** First sitting after a general renewal. */
  readonly premiereSeance?: boolean | undefined;
}

export interface JoursFrancs {
  readonly requis: number;
  /** What the delay is counted from. */
  readonly ancre: Ancre;
  /** False where no text sets the delay: nothing is late then. */
  readonly fixe: boolean;
  /** Whole days between the sending and the sitting; negative or zero when there is none. Absent without a sending. */
  readonly constates?: number;
  /** Last day of sending that leaves the required days. */
  readonly auPlusTard: DateCivile;
  /** The required days, in order; what the screen lays out. */
  readonly jours: readonly DateCivile[];
  /** Absent without a sending, and where no text sets the delay. */
  readonly suffisant?: boolean;
  readonly source: Source;
}

/** The delay that this convocation follows. */
export function delaiApplicable({
  reglement,
  rang,
  urgence,
  premiereSeance,
}: Omit<QuestionDelai, 'seance' | 'envoi'>): Reglement['delaiConvocation'] {
  // Urgency shortens the ordinary delay only: the interval after a lack of quorum has no exception.
  if (rang > 1) return reglement.delaiSecondeConvocation;
  if (urgence) return reglement.delaiUrgence;
  return premiereSeance ? reglement.delaiPremiereSeance : reglement.delaiConvocation;
}

/**
 * Clear days of a convocation: neither the day it is counted from (sending or receipt) nor the day of the sitting counts; Saturdays,
 * Sundays and public holidays do. Dates only, never hours.
 */
export function joursFrancs(question: QuestionDelai): JoursFrancs {
  const { seance, envoi } = question;
  const regle = delaiApplicable(question);
  const { valeur, source } = regle;
  // A delay that is not in clear days counts the day of the sitting as its last day.
  const excluded = valeur.francs ? 1 : 0;
  const auPlusTard = addDays(seance, -(valeur.jours + excluded));
  const jours = Array.from({ length: valeur.jours }, (_, index) => addDays(auPlusTard, index + 1));
  const fixe = estFixe(regle);
  const base = { requis: valeur.jours, ancre: valeur.ancre, fixe, auPlusTard, jours, source };
  if (envoi === undefined) return base;
  const constates = daysBetween(envoi, seance) - excluded;
  return { ...base, constates, ...(fixe ? { suffisant: constates >= valeur.jours } : {}) };
}
