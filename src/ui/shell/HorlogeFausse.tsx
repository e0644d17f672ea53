import { useLiveQuery } from 'dexie-react-hooks';
import { lireDecalage } from '../../store/synchro/etat.ts';
import { t } from '../i18n/i18n.ts';
import { Notice } from '../kit/Notice.tsx';
import { direDuree } from './direDuree.ts';

/** Less is nobody's business: hours are said to the minute. */
const SENSIBLE_MS = 120_000;

/** One sentence when the clock of this device is wrong, with how much. Nothing otherwise. */
export function HorlogeFausse() {
  const decalage = useLiveQuery(() => lireDecalage());
  if (decalage === undefined || Math.abs(decalage) < SENSIBLE_MS) return null;
  return (
    <Notice>
      {t('synchro.horloge', { sens: decalage < 0 ? 'avance' : 'retarde', duree: direDuree(Math.abs(decalage)) })}{' '}
      {t('synchro.horloge.suite')}
    </Notice>
  );
}
