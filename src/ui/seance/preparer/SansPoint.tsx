import type { Point } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import type { GestesPoints } from './gestesPoints.ts';

interface SansPointProps {
  /** The point that was at work and has just been removed. */
  retire: Point | undefined;
  gestes: GestesPoints;
  onRetour: () => void;
}

/** The right column when no point is at work: what was just removed can be put back from there. */
export function SansPoint({ retire, gestes, onRetour }: SansPointProps) {
  return (
    <>
      <Button variant="quiet" icon="left" className="retour" onClick={onRetour}>
        {t('preparer.retour')}
      </Button>
      {retire === undefined ? (
        <p className="t-small">{t('preparer.panneau.vide')}</p>
      ) : (
        <Notice live title={t('preparer.retire', { intitule: retire.intitule })}>
          <Button icon="undo" onClick={() => void gestes.retirer(retire.id, false)}>
            {t('preparer.remettre')}
          </Button>
        </Notice>
      )}
    </>
  );
}
