import { jourDuMois, jourSemaine } from '../i18n/formats.ts';
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

/** Days in a row, each named under its date; told as a list to the ear. */
export function DaysRuler({ label, days }: { label: string; days: readonly RulerDay[] }) {
  return (
    <ol className="ruler" aria-label={label}>
      {days.map(({ date, role, note }) => (
        <li key={`${date}-${role ?? ''}`} className={classes('ruler-day', `ruler-${role ?? 'plain'}`)}>
          {role === 'gap' ? (
            <span aria-hidden="true">…</span>
          ) : (
            <>
              <span className="ruler-week">{jourSemaine(date, 'short')}</span>
              <span className="ruler-date">{jourDuMois(date)}</span>
            </>
          )}
          {note && <span className="ruler-note">{note}</span>}
        </li>
      ))}
    </ol>
  );
}
