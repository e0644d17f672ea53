import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { estVide } from '../../store/carnets.ts';
import { actesSansCopie, copieEnRetard, lireDerniereCopie } from '../../store/copies.ts';
import { dateLongue, momentCivil, tailleFichier } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Notice } from '../kit/Notice.tsx';
import { copierCarnet } from './copier.ts';
import { Progress } from './Progress.tsx';
import { useThrow } from './useThrow.ts';

async function lireEtat() {
  const now = Date.now();
  return {
    vide: await estVide(),
    derniere: await lireDerniereCopie(),
    sans: await actesSansCopie(),
    retard: await copieEnRetard(now),
  };
}

/** The whole carnet handed over as one file, and when that was last done. */
export function CopieDeSecours() {
  const etat = useLiveQuery(lireEtat, []);
  const [done, setDone] = useState<number>();
  const [faite, setFaite] = useState<{ nom: string; octets: number }>();
  const fail = useThrow();
  const copier = async () => {
    setFaite(undefined);
    setDone(0);
    const copie = await copierCarnet(setDone);
    setDone(undefined);
    setFaite(copie);
  };
  return (
    <div className="stack">
      <p className="measure">{t('reglages.copie.texte')}</p>
      {etat && !etat.vide && (
        <p className={etat.retard ? 'tag tag-alert' : 't-small'}>
          {etat.retard && <Icon name="alert" />}
          <span>
            {etat.derniere
              ? t('reglages.copie.derniere', { date: dateLongue(momentCivil(Date.parse(etat.derniere.le)).date) })
              : t('reglages.copie.jamais')}{' '}
            {etat.retard
              ? t('reglages.copie.retard', { n: etat.sans })
              : etat.derniere && t('reglages.copie.depuis', { n: etat.sans })}
          </span>
        </p>
      )}
      {etat?.vide === true ? (
        <p className="t-small">{t('reglages.copie.rien')}</p>
      ) : (
        <div className="actions">
          <Button
            icon="save"
            variant={etat?.retard ? 'primary' : 'secondary'}
            aria-disabled={done !== undefined}
            onClick={() => {
              if (done === undefined) copier().catch(fail);
            }}
          >
            {t('reglages.copie.faire')}
          </Button>
        </div>
      )}
      {done !== undefined && <Progress label={t('reglages.copie.encours')} done={done} />}
      {faite && (
        <Notice
          kind="sure"
          live
          title={t('reglages.copie.faite', { nom: faite.nom, taille: tailleFichier(faite.octets) })}
        >
          {t('reglages.copie.verifier')}
        </Notice>
      )}
    </div>
  );
}
