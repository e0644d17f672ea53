import { jourDuMois, jourSemaine, mois } from '../i18n/formats.ts';
import { classes } from './classes.ts';
import './daysRuler.css';

export interface RulerDay {
  /** 'YYYY-MM-DD' */
  date: string;
  /** `last`: the last safe day, filled; `clear`: a day that counts, shaded; `sitting`: framed; `gap`: days left out. */
  role?: 'today' | 'last' | 'clear' | 'sitting' | 'gap' | undefined;
  /** The name of the day, under its date. */
  note?: string | undefined;
}

const UNE_SEMAINE = 7;

/** Days in a row, each named under its date; told as a list to the ear. */
export function DaysRuler({ label, days }: { label: string; days: readonly RulerDay[] }) {
  // Days of another month than the last one say theirs.
  const fin = days.at(-1)?.date.slice(0, 7);
  return (
    // A long one scrolls where it has no room, and the keyboard must reach it.
    <ol className="ruler" aria-label={label} tabIndex={days.length > UNE_SEMAINE ? 0 : undefined}>
      {days.map(({ date, role, note }) => (
        <li key={`${date}-${role ?? ''}`} className={classes('ruler-day', `ruler-${role ?? 'plain'}`)}>
          {role === 'gap' ? (
            <span aria-hidden="true">…</span>
          ) : (
            <>
              <span className="ruler-week">{jourSemaine(date, 'short')}</span>
              <span className="ruler-date">
                {jourDuMois(date)}
                {date.slice(0, 7) !== fin && <small> {mois(date, 'short')}</small>}
              </span>
            </>
          )}
          {note && <span className="ruler-note">{note}</span>}
        </li>
      ))}
    </ol>
  );
}
