import { addDays, daysBetween, type DateCivile } from '../../domain/date.ts';
import type { JoursFrancs } from '../../domain/convocation/joursFrancs.ts';
import { t } from '../i18n/i18n.ts';
import type { RulerDay } from './DaysRuler.tsx';

/** Days before the last sending that the ruler lays out one by one; beyond, they are folded. */
const AVANT = 4;

/** The ruler from today to the sitting: last sending, clear days, sitting. A past delay leaves today among the days. */
export function reglette(seance: DateCivile, delai: JoursFrancs, aujourdhui: DateCivile): RulerDay[] {
  const { auPlusTard, jours } = delai;
  const milieu = jours[Math.floor((jours.length - 1) / 2)];
  const nomme = (date: DateCivile, note: string | undefined): string | undefined =>
    date === aujourdhui ? [t('kit.regle.aujourdhui'), note].filter(Boolean).join(', ') : note;
  const suite: RulerDay[] = [
    { date: auPlusTard, role: 'last', note: nomme(auPlusTard, t('kit.regle.dernier', { ancre: delai.ancre })) },
    ...jours.map((date): RulerDay => {
      const note = date === milieu ? t('kit.regle.francs', { n: jours.length }) : undefined;
      return { date, role: 'clear', note: nomme(date, note) };
    }),
    { date: seance, role: 'sitting', note: nomme(seance, t('kit.regle.seance')) },
  ];
  const reste = daysBetween(aujourdhui, auPlusTard);
  if (reste <= 0) return suite;
  const today: RulerDay = { date: aujourdhui, role: 'today', note: t('kit.regle.aujourdhui') };
  const un = (n: number): RulerDay => ({ date: addDays(auPlusTard, -n) });
  if (reste <= AVANT) return [today, ...Array.from({ length: reste - 1 }, (_, i) => un(reste - 1 - i)), ...suite];
  return [today, { date: addDays(aujourdhui, 1), role: 'gap' }, un(1), ...suite];
}
