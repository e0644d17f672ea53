import { useLiveQuery } from 'dexie-react-hooks';
import { lireAcces } from '../../../store/synchro/acces.ts';
import { lireEtatSynchro } from '../../../store/synchro/etat.ts';
import { t } from '../../i18n/i18n.ts';
import { ButtonLink } from '../../kit/Button.tsx';
import { motsDEtat } from '../../shell/motsDEtat.ts';
import { RefusLaisses } from '../../shell/RefusLaisses.tsx';
import { routes } from '../../shell/routes.ts';
import { useRoles } from '../../shell/useRoles.ts';
import { useOnline } from '../../shell/useOnline.ts';

/** In the settings: whether this carnet is shared, and where that is decided. */
export function ServeurResume() {
  const etat = useLiveQuery(() => lireEtatSynchro());
  const acces = useLiveQuery(() => lireAcces());
  const roles = useRoles();
  const online = useOnline();
  if (etat === undefined || acces === undefined) return null;
  return (
    <div className="stack">
      <p className="measure">
        {etat.attache ? t('serveur.rattache', { espace: acces?.nomEspace ?? location.host }) : t('serveur.aucun')}
      </p>
      {etat.attache && <p className="t-small">{motsDEtat(etat, online, Date.now()).titre}</p>}
      {!etat.attache && <RefusLaisses />}
      <div className="actions">
        <ButtonLink href={routes.serveur}>{t('serveur.section.ouvrir')}</ButtonLink>
        {etat.attache && roles?.secretariat === true && (
          <ButtonLink href={routes.comptes}>{t('serveur.section.comptes')}</ButtonLink>
        )}
      </div>
    </div>
  );
}
