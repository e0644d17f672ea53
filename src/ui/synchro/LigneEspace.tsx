import type { EspaceDetaille } from '../../store/synchro/serveurEspace.ts';
import { liste } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';

interface LigneEspaceProps {
  espace: EspaceDetaille;
  /** The carnet at work is already this espace's. */
  ouvert: boolean;
  /** Goes to the carnet of this device that is already attached to it. */
  onOuvrir: (() => void) | undefined;
  onRecevoir: () => void;
  /** Brings the carnet at work in. */
  onDonner: (() => void) | undefined;
}

/** One town hall or territoire of the server: what it holds, what one is there, and the ways in. */
export function LigneEspace({ espace, ouvert, onOuvrir, onRecevoir, onDonner }: LigneEspaceProps) {
  const { nom, communes, instances, attributions } = espace;
  const roles = [...new Set(attributions.map(({ role }) => t(`comptes.role.${role}`)))];
  return (
    <li>
      <div>
        <h2 className="t-sub">{nom}</h2>
        <p className="t-small">
          {t('entrer.espace.contenu', {
            communes: communes.length === 0 ? 'aucune' : liste(communes.slice(0, 5).map((c) => c.nom)),
            instances: instances.length,
          })}
          {roles.length > 0 && `. ${t('entrer.roles', { roles: liste(roles) })}`}
        </p>
        {onOuvrir && (
          <p className="tag tag-sure">
            <Icon name="check" size="s" />
            {t('entrer.espace.ici')}
          </p>
        )}
      </div>
      <div className="actions">
        {onOuvrir ? (
          <Button variant="primary" aria-label={t('entrer.espace.ouvrir.lequel', { nom })} onClick={onOuvrir}>
            {t('entrer.espace.ouvrir')}
          </Button>
        ) : (
          <>
            {onDonner && (
              <Button variant="primary" aria-label={t('entrer.adopter.lequel', { nom })} onClick={onDonner}>
                {t('entrer.adopter')}
              </Button>
            )}
            {!ouvert && (
              <Button
                variant={onDonner ? 'secondary' : 'primary'}
                aria-label={t('entrer.espace.recevoir.lequel', { nom })}
                onClick={onRecevoir}
              >
                {t('entrer.espace.recevoir')}
              </Button>
            )}
          </>
        )}
      </div>
      {!onOuvrir && <p className="t-note">{t(onDonner ? 'entrer.adopter.note' : 'entrer.espace.recevoir.note')}</p>}
    </li>
  );
}
