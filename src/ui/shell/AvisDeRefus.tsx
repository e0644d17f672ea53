import { useLiveQuery } from 'dexie-react-hooks';
import { compterLaisses } from '../../store/synchro/laisses.ts';
import { t } from '../i18n/i18n.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { routes } from './routes.ts';

/** What a server refused and nobody took up again, wherever the carnet may look empty; nothing when there is none. */
export default function AvisDeRefus() {
  const laisses = useLiveQuery(() => compterLaisses());
  if (laisses === undefined || laisses === 0) return null;
  return (
    <Notice kind="refus" title={t('synchro.laisses', { n: laisses })}>
      <div className="actions">
        <ButtonLink href={routes.aReprendre}>{t('synchro.cote.reprendre')}</ButtonLink>
      </div>
    </Notice>
  );
}
