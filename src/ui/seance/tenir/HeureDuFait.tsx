import { useRef, useState } from 'react';
import { addDays, type DateCivile } from '../../../domain/date.ts';
import { isFait } from '../../../domain/seance/fait.ts';
import { dateProche, heure } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { IconButton } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { readTime } from '../../kit/civilText.ts';
import { useTenue } from './contexte.ts';
import { decaler, momentDit, type Moment } from './moment.ts';

interface HeureProps {
  moment: Moment;
  onChange: (moment: Moment) => void;
  dateSeance: DateCivile;
}

/** The hour of a fact: preset, ± one minute, or typed as it is written in French (21h14, 2114), whatever the browser's language. */
export function HeureDuFait({ moment, onChange, dateSeance }: HeureProps) {
  const { seance } = useTenue();
  const [typed, setTyped] = useState<string>();
  // Each key is read against the hour that stood there, not against half an hour typed.
  const avant = useRef(moment);
  const say = (heureDite: string | undefined) => {
    if (heureDite !== undefined && heureDite !== moment.heure)
      onChange(momentDit(heureDite, avant.current, dateSeance));
  };
  const debut = seance.deroule.find((f) => isFait(f, 'ouverture'))?.heure ?? seance.heure;
  const lendemain = moment.jour ?? addDays(dateSeance, 1);
  return (
    <div className="heure-fait">
      <span>{t('tenir.heure.fait')}</span>
      <div className="heure-reglage">
        <label className="heure-dite">
          <input
            type="text"
            autoComplete="off"
            aria-label={t('tenir.heure.fait')}
            value={typed ?? heure(moment.heure)}
            onFocus={(event) => {
              avant.current = moment;
              event.currentTarget.select();
            }}
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
      {(moment.jour !== undefined || (debut !== undefined && moment.heure < debut)) && (
        <Checkbox
          label={t('tenir.heure.lendemain', { date: dateProche(lendemain) })}
          checked={moment.jour !== undefined}
          onChange={(apres) => onChange(apres ? { heure: moment.heure, jour: lendemain } : { heure: moment.heure })}
        />
      )}
    </div>
  );
}
