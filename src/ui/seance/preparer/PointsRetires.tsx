import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import type { GestesPoints } from './gestesPoints.ts';

/** Points taken off the ordre du jour: nothing of them is lost. */
export function PointsRetires({ seance, gestes }: { seance: Seance; gestes: GestesPoints }) {
  const retires = seance.points.filter((p) => p.supprime === true);
  if (retires.length === 0) return null;
  return (
    <details className="odj-retires">
      <summary>{t('preparer.retires', { n: retires.length })}</summary>
      <ul className="lines">
        {retires.map((point) => (
          <li key={point.id}>
            <span className="t-small">{point.intitule || t('preparer.sansIntitule')}</span>
            <Button variant="quiet" icon="undo" onClick={() => void gestes.retirer(point.id, false)}>
              {t('preparer.remettre')}
              <span className="vh"> {point.intitule}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
