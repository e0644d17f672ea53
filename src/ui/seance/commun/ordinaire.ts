import { dayOfWeek, yearOf, type DateCivile } from '../../../domain/date.ts';
import { joursFeries, type Pays } from '../../../domain/feries.ts';
import { joursFrancs, type JoursFrancs } from '../../../domain/convocation/joursFrancs.ts';
import { delaiDeSeance } from '../../../domain/seance/alertes.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';

/** What is unusual in a day for a sitting, in words: past, Sunday, holiday. Shown, never refused. */
export function remarquesDate(date: DateCivile, aujourdhui: DateCivile, pays: Pays): string[] {
  const ferie = joursFeries(yearOf(date), pays).find((j) => j.date === date);
  return [
    ...(date < aujourdhui ? [t('preparer.date.passee')] : []),
    ...(ferie === undefined ? [] : [t('preparer.date.feriee', { ferie: t(`preparer.ferie.${ferie.ferie}`) })]),
    ...(dayOfWeek(date) === 7 ? [t('preparer.date.dimanche')] : []),
  ];
}

/** The delay of the convocation of a sitting, from what it records. */
export const delaiDe = (
  seance: Pick<
    Seance,
    'reglement' | 'population' | 'date' | 'surcharges' | 'rangConvocation' | 'urgence' | 'premiereSeance'
  >,
  envoi?: DateCivile,
): JoursFrancs =>
  joursFrancs({
    reglement: reglementDeSeance(seance),
    seance: seance.date,
    envoi,
    rang: seance.rangConvocation,
    urgence: seance.urgence !== undefined,
    premiereSeance: seance.premiereSeance,
  });

/** The same, counted from the last sending or receipt recorded, whichever the rules count from. */
export const delaiConstate = (seance: Seance): JoursFrancs => delaiDeSeance(seance, reglementDeSeance(seance));
