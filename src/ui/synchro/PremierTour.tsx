import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { lireEtatSynchro } from '../../store/synchro/etat.ts';
import { t } from '../i18n/i18n.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Loading } from '../kit/Loading.tsx';
import { Notice } from '../kit/Notice.tsx';
import { routes } from '../shell/routes.ts';

/** The first exchange of a carnet with its server: how far it is, then its result in words. */
export function PremierTour({ sens }: { sens: 'envoi' | 'reception' }) {
  const etat = useLiveQuery(() => lireEtatSynchro());
  const [plus, setPlus] = useState(0);
  if (etat === undefined) return <Loading />;
  const reste = etat.enAttente + etat.textesEnAttente + etat.fichiersEnAttente;
  if (reste > plus) setPlus(reste);
  const fini = etat.derniereReussite !== undefined && (sens === 'reception' || reste === 0) && !etat.relecture;
  const total = Math.max(plus, 1);
  return (
    <div className="center synchro-porte stack">
      <h1 className="t-sentence">
        {t(fini ? (sens === 'envoi' ? 'entrer.envoi.fait' : 'entrer.reception.fait') : `entrer.${sens}.titre`)}
      </h1>
      <p role="status">
        {fini && <Icon name="check" />}
        {fini && ' '}
        {sens === 'envoi' ? t('entrer.envoi', { n: reste }) : t(fini ? 'entrer.reception.suite' : 'entrer.reception')}
      </p>
      {!fini && (
        <progress
          className="synchro-progres"
          aria-label={t('entrer.envoi.progres')}
          {...(sens === 'envoi' ? { max: total, value: total - reste } : {})}
        />
      )}
      {!fini && etat.panne !== undefined && <Notice kind="alert">{t('entrer.envoi.attend')}</Notice>}
      {etat.refusees > 0 && <Notice kind="alert">{t('entrer.envoi.refuses', { n: etat.refusees })}</Notice>}
      <div className="actions">
        <ButtonLink variant={fini ? 'primary' : 'secondary'} href={routes.aujourdhui}>
          {t('entrer.envoi.ouvrir')}
        </ButtonLink>
        {fini && sens === 'envoi' && <ButtonLink href={routes.comptes}>{t('entrer.envoi.comptes')}</ButtonLink>}
      </div>
    </div>
  );
}
