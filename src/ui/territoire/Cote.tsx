import { useState } from 'react';
import type { Territoire } from '../../domain/territoire/territoire.ts';
import { retirerTerritoire } from '../../store/territoires/retirer.ts';
import { t } from '../i18n/i18n.ts';
import { langueDesSources, nomLocal } from '../i18n/nomLocal.ts';
import { Button } from '../kit/Button.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { useActe } from '../kit/useActe.ts';
import { Nommer } from './Nommer.tsx';

/** Where what is stated comes from, the axes of its plan, its name and its withdrawal. */
export function Cote({ territoire }: { territoire: Territoire }) {
  const [nommer, setNommer] = useState(false);
  const { refus, encours, faire, tenter } = useActe();
  const axes = territoire.axes ?? [];
  return (
    <>
      {territoire.source !== undefined && (
        <>
          <h2 className="t-section">{t('territoire.source')}</h2>
          <p className="t-small" lang={langueDesSources()}>
            {territoire.source}
          </p>
        </>
      )}
      {axes.length > 0 && (
        <>
          <h2 className="t-section">{t('territoire.axes', { genre: territoire.genre })}</h2>
          <ul className="lines territoire-axes">
            {axes.map((axe) => (
              <li key={axe.id}>{nomLocal(axe)}</li>
            ))}
          </ul>
        </>
      )}
      <h2 className="t-section">{t('territoire.nom')}</h2>
      <div className="actions">
        <Button
          icon="pen"
          onClick={() => {
            setNommer(true);
          }}
        >
          {t('territoire.renommer')}
        </Button>
        {territoire.supprimee !== true && (
          <Button
            variant="quiet"
            icon="trash"
            aria-disabled={encours}
            onClick={() => {
              void tenter(() => retirerTerritoire(territoire.id));
              window.scrollTo(0, 0);
            }}
          >
            {t('territoire.retirer')}
          </Button>
        )}
      </div>
      <p className="t-small">{t('territoire.retirer.note')}</p>
      <RefusNotice refus={refus} />
      {nommer && (
        <Nommer
          titre={t('territoire.renommer')}
          depart={territoire}
          onFermer={() => {
            setNommer(false);
          }}
          ecrire={({ nom, nomNl }) =>
            faire({ acte: 'editTerritoire', charge: { id: territoire.id, champs: { nom, nomNl: nomNl ?? null } } })
          }
        />
      )}
    </>
  );
}
