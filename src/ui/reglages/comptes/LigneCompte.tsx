import type { Instance } from '../../../domain/instance/instance.ts';
import type { CompteDEspace } from '../../../store/synchro/serveurEspace.ts';
import { dateSansJour, liste, momentCivil } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { direAttribution, direDerivee } from './motsDeRole.ts';

interface LigneCompteProps {
  compte: CompteDEspace;
  vous: boolean;
  instances: readonly Instance[];
  onLien: () => void;
  onAppareils: () => void;
  onRoles: () => void;
  onRetirer: () => void;
}

/** One account: its name, its roles, its devices, and what can be done with it. */
export function LigneCompte({ compte, vous, instances, onLien, onAppareils, onRoles, onRetirer }: LigneCompteProps) {
  const { nom, attributions, derivees, appareils, vuLe } = compte;
  // Whoever administers the server is out of reach of everybody else.
  const ouvrable = vous || !compte.administreServeur;
  const roles = [
    ...attributions.map((a) => direAttribution(a, instances)),
    ...derivees.map((a) => direDerivee(a, instances)),
  ];
  return (
    <li>
      <div>
        <p>
          <b>{nom}</b> {vous && <span className="t-small">({t('comptes.vous')})</span>}{' '}
          {compte.administreServeur && (
            <span className="tag tag-sure">
              <Icon name="key" size="s" />
              {t('comptes.serveur.marque')}
            </span>
          )}
        </p>
        <p className="t-small">{roles.length === 0 ? t('comptes.sansRole') : liste(roles)}</p>
        <p className="t-small">
          {t('comptes.appareils', {
            n: appareils,
            vu: vuLe === undefined ? 'jamais' : dateSansJour(momentCivil(Date.parse(vuLe)).date),
          })}
        </p>
      </div>
      <div className="row">
        {ouvrable && (
          <Button icon="link" aria-label={t('comptes.lien.lequel', { nom })} onClick={onLien}>
            {t('comptes.lien')}
          </Button>
        )}
        {!vous && ouvrable && appareils > 0 && (
          <Button variant="quiet" aria-label={t('comptes.appareils.voir.lequel', { nom })} onClick={onAppareils}>
            {t('comptes.appareils.voir')}
          </Button>
        )}
        <Button variant="quiet" aria-label={t('comptes.changer.lequel', { nom })} onClick={onRoles}>
          {t('comptes.changer')}
        </Button>
        {!vous && (
          <Button variant="quiet" aria-label={t('comptes.retirer.lequel', { nom })} onClick={onRetirer}>
            {t('comptes.retirer')}
          </Button>
        )}
      </div>
    </li>
  );
}
