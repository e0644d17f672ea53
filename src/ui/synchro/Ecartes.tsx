import { useLiveQuery } from 'dexie-react-hooks';
import { lireMotsEcartes } from '../../store/synchro/textesRefuses.ts';
import { dateSansJour, momentCivil } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';

/** Words left aside once refused: out of every text, kept on this device to be read and copied. */
export function Ecartes() {
  const ecartes = useLiveQuery(() => lireMotsEcartes());
  if (ecartes === undefined || ecartes.length === 0) return null;
  return (
    <details>
      <summary>{t('reprendre.ecartes', { n: ecartes.length })}</summary>
      <ul className="refusees">
        {ecartes.map(({ texteId, mots, motif, le }) => (
          <li key={`${texteId}${le}`} className="ecarte">
            <p className="t-small">
              {t('reprendre.ecartes.quand', { date: dateSansJour(momentCivil(Date.parse(le)).date), motif })}
            </p>
            <blockquote className="refusee-tape">{mots}</blockquote>
          </li>
        ))}
      </ul>
    </details>
  );
}
