import type { Refus } from '../../domain/refus.ts';
import { t } from '../i18n/i18n.ts';
import { wordRefus } from '../i18n/refus.ts';
import { Icon } from '../kit/Icon.tsx';

/** Why something was refused, in words. */
export function Raison({ refus }: { refus: Refus }) {
  return (
    <p className="row">
      <span className="tag tag-refus">
        <Icon name="x" size="s" />
        {t('reprendre.raison')}
      </span>
      <span>{wordRefus(refus)}</span>
    </p>
  );
}
