import { addDays, type DateCivile, type HeureCivile } from '../../../domain/date.ts';
import type { Maintenant } from '../../kit/maintenant.ts';

/** Hour of a fact; `jour` only when it is not the day of the sitting (past midnight). */
export type Moment = { readonly heure: HeureCivile; readonly jour?: DateCivile };

const enHeure = (total: number): HeureCivile =>
  `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;

const JOUR = 24 * 60;

/** The moment `pas` minutes later (or earlier), midnight included. */
export function decaler(moment: Moment, pas: number, dateSeance: DateCivile): Moment {
  const [h = 0, m = 0] = moment.heure.split(':').map(Number);
  const total = h * 60 + m + pas;
  const jour = addDays(moment.jour ?? dateSeance, Math.floor(total / JOUR));
  const heure = enHeure(((total % JOUR) + JOUR) % JOUR);
  return jour === dateSeance ? { heure } : { heure, jour };
}

/** Difference between two hours of the same day, in minutes. */
export function ecartEnMinutes(avant: HeureCivile, apres: HeureCivile): number {
  const total = (heure: HeureCivile): number => {
    const [h = 0, m = 0] = heure.split(':').map(Number);
    return h * 60 + m;
  };
  return total(apres) - total(avant);
}

/** From this hour on, the sitting of the day before is being written up, not held. */
const MATIN: HeureCivile = '06:00';

/** Whether the sitting is being held now: its day, or the small hours of the day after. */
export const estEnDirect = (dateSeance: DateCivile, now: Maintenant): boolean =>
  now.date === dateSeance || (now.date === addDays(dateSeance, 1) && now.heure < MATIN);

/**
 * The moment of an hour typed at `moment`: past midnight the small hours are those of the day after, and an hour of the
 * evening is that of the day before; any other hour is of the same day.
 */
export function momentDit(heure: HeureCivile, moment: Moment, dateSeance: DateCivile): Moment {
  const jour = moment.jour ?? dateSeance;
  const ecart = ecartEnMinutes(moment.heure, heure);
  const pas = ecart < -JOUR / 2 && heure < MATIN ? 1 : ecart > JOUR / 2 && moment.heure < MATIN ? -1 : 0;
  const dit = addDays(jour, pas);
  return dit <= dateSeance ? { heure } : { heure, jour: dit };
}

/**
 * The hour that a new fact proposes. During the sitting the device's clock, put right by what was confirmed at the
 * opening; written up afterwards, the hour last stated.
 */
export function momentPropose(
  seance: { readonly date: DateCivile; readonly heure?: HeureCivile | undefined },
  now: Maintenant,
  dernier: { readonly heure?: HeureCivile | undefined; readonly jour?: DateCivile | undefined } | undefined,
  decalage = 0,
): Moment {
  if (estEnDirect(seance.date, now)) {
    const brut: Moment = now.date === seance.date ? { heure: now.heure } : { heure: now.heure, jour: now.date };
    return decaler(brut, decalage, seance.date);
  }
  const heure = dernier?.heure ?? seance.heure ?? '20:30';
  return dernier?.jour === undefined ? { heure } : { heure, jour: dernier.jour };
}
