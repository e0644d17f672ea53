import { useState } from 'react';
import { useLocation } from 'wouter';
import { chargerTerritoire } from '../../store/territoires/charger.ts';
import { apercus, type CleModele } from '../../store/territoires/modele.ts';
import { t } from '../i18n/i18n.ts';
import { nomLocal } from '../i18n/nomLocal.ts';
import { Button } from '../kit/Button.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { useActe } from '../kit/useActe.ts';
import { routes } from '../shell/routes.ts';

/** A ready-made territoire: what it brings, and the one action that loads it. */
export function LigneModele({ cle }: { cle: CleModele }) {
  const [, go] = useLocation();
  const { refus, encours, tenter } = useActe();
  const [injoignable, setInjoignable] = useState(false);
  const nom = nomLocal(apercus[cle]);
  const charger = async () => {
    if (encours) return;
    let id: string | undefined;
    setInjoignable(false);
    const ok = await tenter(async () => {
      const outcome = await chargerTerritoire(cle);
      if (outcome.ok) id = outcome.value;
      return outcome;
    }).catch((error: unknown) => {
      // The file is not on the device yet and there is no network: the browser says so by a TypeError.
      if (!(error instanceof TypeError)) throw error;
      setInjoignable(true);
      return false;
    });
    if (ok && id !== undefined) go(`${routes.territoire(id)}?charge`);
  };
  return (
    <li className="entry territoire-entree">
      <div />
      <div className="territoire-modele">
        <div>
          <h3 className="t-sub">{nom}</h3>
          <p className="measure">{t(`territoire.modele.${cle}.apporte`)}</p>
          <p className="t-small measure">{t(`territoire.modele.${cle}.source`)}</p>
        </div>
        <Button
          icon="import"
          aria-disabled={encours}
          aria-label={t('territoire.charger.quoi', { quoi: nom })}
          onClick={() => void charger()}
        >
          {t('territoire.charger')}
        </Button>
        <p className="t-small territoire-avance" role="status">
          {encours && t('territoire.charger.avance', { quoi: nom })}
          {injoignable && t('territoire.charger.injoignable')}
        </p>
        <RefusNotice refus={refus} />
      </div>
    </li>
  );
}
