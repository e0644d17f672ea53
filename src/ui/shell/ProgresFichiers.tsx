import { useLiveQuery } from 'dexie-react-hooks';
import { nommerFichiers } from '../../store/synchro/fichiersRefuses.ts';
import { tailleFichier } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { useProgres } from './useProgres.ts';

/** Files on their way, each with how far it is. Nothing when none travels. */
export function ProgresFichiers() {
  const progres = useProgres();
  const cles = [...progres.keys()].join();
  const nommes = useLiveQuery(
    () => nommerFichiers([...progres].map(([sha256, { total }]) => ({ sha256, octets: total }))),
    [cles],
  );
  if (progres.size === 0) return null;
  return (
    <ul className="progres-fichiers">
      {[...progres].map(([sha256, { sens, fait, total }]) => {
        const nom = nommes?.find((f) => f.sha256 === sha256)?.nom ?? t('synchro.piece.sansNom');
        return (
          <li key={sha256}>
            <span>{t(`synchro.piece.${sens}.nom`, { nom })}</span>
            <span className="t-small">
              {t('synchro.piece.octets', { fait: tailleFichier(fait), total: tailleFichier(total) })}
            </span>
            <progress aria-label={t(`synchro.piece.${sens}.nom`, { nom })} max={Math.max(total, 1)} value={fait} />
          </li>
        );
      })}
    </ul>
  );
}
