import type { DateCivile } from '../../../domain/date.ts';
import { dateSansAnnee, heure } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { IconButton } from '../../kit/Button.tsx';
import { decaler, type Moment } from './moment.ts';

interface HeureProps {
  moment: Moment;
  onChange: (moment: Moment) => void;
  dateSeance: DateCivile;
}

/** The hour of a fact: preset, ± one minute, or typed. */
export function HeureDuFait({ moment, onChange, dateSeance }: HeureProps) {
  return (
    <div className="heure-fait">
      <span>
        {t('tenir.heure.fait')}
        {moment.jour !== undefined && (
          <small> {t('tenir.heure.lendemain', { date: dateSansAnnee(moment.jour) })}</small>
        )}
      </span>
      <label className="heure-dite">
        <b aria-hidden>{heure(moment.heure)}</b>
        <input
          type="time"
          aria-label={t('tenir.heure.fait')}
          value={moment.heure}
          onChange={(event) => {
            if (event.currentTarget.value !== '') onChange({ ...moment, heure: event.currentTarget.value });
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
