import type { LigneDite } from '../../store/lecturesEnvois.ts';
import { heure, momentCivil } from '../i18n/formats.ts';
import { wordOperation } from '../i18n/operation.ts';
import { wordRefus } from '../i18n/refus.ts';
import { Icon } from '../kit/Icon.tsx';

/** Own changes in sentences, with their hour; and why one no longer applies here. */
export function LignesDites({ lignes }: { lignes: readonly LigneDite[] }) {
  return (
    <ul className="lines synchro-lignes">
      {lignes.map(({ ligne, autour }) => (
        <li key={ligne.id}>
          <span>
            {wordOperation(ligne, autour)}
            {ligne.suspens && (
              <small className="suspens">
                <Icon name="alert" size="s" />
                {wordRefus(ligne.suspens)}
              </small>
            )}
          </span>
          <span className="t-small">{heure(momentCivil(Date.parse(ligne.at)).heure)}</span>
        </li>
      ))}
    </ul>
  );
}
