import { Link, useLocation } from 'wouter';
import { dateProche, heure } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import { Mark } from './Mark.tsx';
import { moments, routes } from './routes.ts';
import type { Moment } from './routes.ts';
import { SaveState } from './SaveState.tsx';
import { useClock } from './useClock.ts';
import { useRoles } from './useRoles.ts';
import { useSeanceHead } from './useSeanceHead.ts';

/** Head of the screens of a sitting: what it is, its five moments, where the work is, the hour. */
export function SeanceHeader({ seanceId }: { seanceId: string }) {
  const head = useSeanceHead(seanceId);
  const roles = useRoles();
  const [location] = useLocation();
  const clock = useClock();
  const current = moments.find((moment) => location === routes.seance(seanceId, moment));
  return (
    <header className="head head-seance">
      <div className="sitting">
        <Link href={routes.aujourdhui} className="brand" aria-label={t('shell.retour')}>
          <Mark />
        </Link>
        <div>
          <h1 tabIndex={-1}>
            {head === null && t('shell.seance.inconnue')}
            {head && t('shell.seance', { date: dateProche(head.date) })}
          </h1>
          <p>{head && t('shell.seance.de', { instance: head.instance, commune: head.commune })}</p>
        </div>
      </div>
      {head && roles?.tient(head.instanceId) === true && (
        <nav aria-label={t('shell.moments')}>
          <ol className="moments">
            {moments.map((moment) => (
              <MomentLink
                key={moment}
                seanceId={seanceId}
                moment={moment}
                current={moment === current}
                done={head.done.includes(moment)}
                incomplete={head?.incomplete.includes(moment) ?? false}
              />
            ))}
          </ol>
        </nav>
      )}
      <div className="head-end">
        <SaveState />
        <time className="clock" aria-label={t('shell.heure')} dateTime={clock}>
          {heure(clock)}
        </time>
      </div>
    </header>
  );
}

interface MomentLinkProps {
  seanceId: string;
  moment: Moment;
  current: boolean;
  done: boolean;
  incomplete: boolean;
}

/** Later moments are grey but open: nothing forbids looking ahead. */
function MomentLink({ seanceId, moment, current, done, incomplete }: MomentLinkProps) {
  return (
    <li className={done ? 'moment-done' : undefined}>
      <Link href={routes.seance(seanceId, moment)} aria-current={current ? 'step' : undefined}>
        {done && <Icon name="check" size="s" />}
        {t(`shell.moment.${moment}`)}
        {incomplete && <small className="moment-manque">{t('shell.moment.incomplet')}</small>}
        {done && <span className="vh">{t('shell.moment.fait')}</span>}
      </Link>
    </li>
  );
}
