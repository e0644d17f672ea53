import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { lireFicheCommune } from '../../store/lecturesAnnuaire.ts';
import { record } from '../../store/record.ts';
import { t } from '../i18n/i18n.ts';
import { autreNom, nomLocal } from '../i18n/nomLocal.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { Loading } from '../kit/Loading.tsx';
import { Notice } from '../kit/Notice.tsx';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';
import { useTitle } from '../shell/useTitle.ts';
import { Absente } from './Absente.tsx';
import { FicheCommune } from './FicheCommune.tsx';
import { motsDeCommune } from './motsDeCommune.ts';
import { TerritoiresDeLaCommune } from './TerritoiresDeLaCommune.tsx';
import { LigneInstance } from './LigneInstance.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { Retablir, Retirees } from './Retablir.tsx';
import { useActe } from '../kit/useActe.ts';
import { NouvelleInstance } from './NouvelleInstance.tsx';
import './annuaire.css';

/** A commune: what is official, how the town hall is reached, its assemblies. */
export default function Commune({ communeId }: { communeId: string }) {
  const lu = useLiveQuery(() => lireFicheCommune(communeId), [communeId]);
  const today = useToday();
  const [nouvelle, setNouvelle] = useState(false);
  const { refus, tenter } = useActe();
  useTitle(lu?.commune.nom ?? t('shell.nav.annuaire'));
  if (lu === undefined) return <Loading />;
  if (lu === null) return <Absente />;
  const { commune } = lu;
  const instances = lu.instances.filter((instance) => instance.supprimee !== true);
  const retirees = lu.instances.filter((instance) => instance.supprimee === true);
  return (
    <div className="desk annuaire">
      <div className="page margined">
        <div className="annuaire-words">
          <ButtonLink href={routes.annuaire} icon="left" variant="quiet" className="annuaire-back">
            {t('shell.nav.annuaire')}
          </ButtonLink>
          <h1 className="t-title">{nomLocal(commune)}</h1>
          <p className="annuaire-lead">
            {[autreNom(commune), motsDeCommune(commune)].filter((mots) => mots !== undefined).join(', ')}
          </p>
          {commune.supprimee === true && (
            <Notice kind="alert" live>
              <p>{t('annuaire.commune.retiree')}</p>
              <Retablir quoi={commune} acte="removeCommune" />
            </Notice>
          )}
          <FicheCommune commune={commune} />
          {commune.supprimee !== true && (
            <>
              <hr className="rule" />
              <Button
                variant="quiet"
                icon="trash"
                className="annuaire-retirer"
                onClick={() => {
                  void tenter(() => record('removeCommune', { id: commune.id, retiree: true }));
                  window.scrollTo(0, 0);
                }}
              >
                {t('annuaire.commune.retirer')}
              </Button>
              <RefusNotice refus={refus} />
              <p className="t-small">{t('annuaire.commune.retirer.note')}</p>
            </>
          )}
        </div>
      </div>
      <aside className="aside stack">
        <h2 className="t-section">{t('annuaire.commune.assemblees')}</h2>
        {instances.length === 0 && <p className="t-small">{t('annuaire.commune.sansAssemblee')}</p>}
        <ul className="annuaire-instances">
          {instances.map((instance) => (
            <LigneInstance key={instance.id} instance={instance} jour={today} />
          ))}
        </ul>
        <Button
          icon="plus"
          onClick={() => {
            setNouvelle(true);
          }}
        >
          {t('annuaire.commune.ajouterAssemblee')}
        </Button>
        {retirees.length > 0 && <Retirees liste={retirees} acte="removeInstance" />}
        <TerritoiresDeLaCommune commune={commune} territoires={lu.territoires} />
      </aside>
      {nouvelle && (
        <NouvelleInstance
          commune={commune}
          {...(instances.some((i) => i.genre === 'conseil-municipal') ? {} : { depart: 'conseil-municipal' })}
          onFermer={() => {
            setNouvelle(false);
          }}
        />
      )}
    </div>
  );
}
