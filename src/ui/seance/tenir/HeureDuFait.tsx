import { useState } from 'react';
import type { DateCivile } from '../../../domain/date.ts';
import { dateProche, heure } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { IconButton } from '../../kit/Button.tsx';
import { readTime } from '../../kit/civilText.ts';
import { decaler, type Moment } from './moment.ts';

interface HeureProps {
  moment: Moment;
  onChange: (moment: Moment) => void;
  dateSeance: DateCivile;
}

/** The hour of a fact: preset, ± one minute, or typed as it is written in French (21h14, 2114), whatever the browser's language. */
export function HeureDuFait({ moment, onChange, dateSeance }: HeureProps) {
  const [typed, setTyped] = useState<string>();
  const say = (heureDite: string | undefined) => {
    if (heureDite !== undefined && heureDite !== moment.heure) onChange({ ...moment, heure: heureDite });
  };
  return (
    <div className="heure-fait">
      <span>
        {t('tenir.heure.fait')}
        {moment.jour !== undefined && <small> {t('tenir.heure.lendemain', { date: dateProche(moment.jour) })}</small>}
      </span>
      <label className="heure-dite">
        <input
          type="text"
          autoComplete="off"
          aria-label={t('tenir.heure.fait')}
          value={typed ?? heure(moment.heure)}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            say(readTime(event.currentTarget.value));
          }}
          onBlur={() => {
            if (typed !== undefined) say(readTime(typed, true));
            setTyped(undefined);
          }}
          onKeyDown={(event) => {
            // The keys of the room answer again once the hour is said.
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      </label>
      <IconButton
        icon="minus"
        variant="secondary"
        label={t('tenir.heure.moins')}
        onClick={() => onChange(decaler(moment, -1, dateSeance))}
      />
      <IconButton
        icon="plus"
        variant="secondary"
        label={t('tenir.heure.plus')}
        onClick={() => onChange(decaler(moment, 1, dateSeance))}
      />
    </div>
  );
}
