import { useLiveQuery } from 'dexie-react-hooks';
import { Link, useLocation } from 'wouter';
import { lireCommunesDuJour } from '../../store/lectures.ts';
import { t } from '../i18n/i18n.ts';
import type { MessageId } from '../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import type { IconName } from '../kit/Icon.tsx';
import { Mark } from './Mark.tsx';
import { routes } from './routes.ts';
import { useToday } from './useClock.ts';
import { useRoles } from './useRoles.ts';
import { SaveState } from './SaveState.tsx';

interface Place {
  href: string;
  label: MessageId;
  icon: IconName;
}

/** Names, addresses and sittings to prepare are the secretariat's. */
const duSecretariat: readonly MessageId[] = ['shell.nav.seances', 'shell.nav.annuaire'];

const places: readonly Place[] = [
  { href: routes.aujourdhui, label: 'shell.nav.aujourdhui', icon: 'home' },
  { href: routes.seances, label: 'shell.nav.seances', icon: 'cal' },
  { href: routes.registre, label: 'shell.nav.registre', icon: 'book' },
  { href: routes.annuaire, label: 'shell.nav.annuaire', icon: 'users' },
  { href: routes.reglages, label: 'shell.nav.reglages', icon: 'gear' },
];

function isIn(location: string, href: string): boolean {
  return href === '/' ? location === '/' : location === href || location.startsWith(`${href}/`);
}

/** Head of every screen but those of a sitting; on a phone its places go to the bottom, under the thumb. */
export function PageHeader() {
  const [location] = useLocation();
  const whose = useWhose();
  const roles = useRoles();
  const siennes = roles?.secretariat === false ? places.filter(({ label }) => !duSecretariat.includes(label)) : places;
  return (
    <header className="head">
      <Link href={routes.aujourdhui} className="brand">
        <Mark />
        <span>
          {t('shell.nom')}
          {whose !== undefined && <small>{whose}</small>}
        </span>
      </Link>
      <nav className="nav" aria-label={t('shell.nav')}>
        {siennes.map(({ href, label, icon }) => (
          <Link key={href} href={href} aria-current={isIn(location, href) ? 'page' : undefined}>
            <Icon name={icon} />
            <span>{t(label)}</span>
          </Link>
        ))}
      </nav>
      <div className="head-end">
        <SaveState />
        <Link href={routes.aide} className="btn btn-quiet btn-square" aria-label={t('shell.nav.aide')}>
          <Icon name="help" />
        </Link>
      </div>
    </header>
  );
}

/** The commune of the carnet, or how many it holds today. */
function useWhose(): string | undefined {
  const jour = useToday();
  const communes = useLiveQuery(() => lireCommunesDuJour(jour), [jour]) ?? [];
  return communes.length > 1 ? t('shell.communes', { n: communes.length }) : communes[0]?.nom;
}
