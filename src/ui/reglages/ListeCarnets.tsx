import { useCallback, useEffect, useState } from 'react';
import {
  creerCarnet,
  effacerCarnet,
  lireCarnets,
  nommerCarnet,
  passerA,
  type CarnetConnu,
} from '../../store/carnets.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { Loading } from '../kit/Loading.tsx';
import { routes } from '../shell/routes.ts';
import { EffacerCarnet } from './EffacerCarnet.tsx';
import { LigneCarnet } from './LigneCarnet.tsx';
import { NommerCarnet } from './NommerCarnet.tsx';
import { useThrow } from './useThrow.ts';

type Geste = { readonly quoi: 'nommer' | 'effacer'; readonly carnet: CarnetConnu } | { readonly quoi: 'creer' };

/** The carnets of the device: open, name, erase; a new one beside the others. */
export function ListeCarnets({ onLeave }: { onLeave: (then: () => Promise<void>) => void }) {
  const [carnets, setCarnets] = useState<readonly CarnetConnu[]>();
  const [geste, setGeste] = useState<Geste>();
  const fail = useThrow();
  const relire = useCallback(async () => setCarnets(await lireCarnets()), []);
  useEffect(() => {
    relire().catch(fail);
    // Once: afterwards each gesture reads again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  if (carnets === undefined) return <Loading />;

  const aller = (base: string) => {
    onLeave(async () => {
      await passerA(base);
      location.assign(routes.aujourdhui);
    });
  };
  const nommer = async (base: string, nom: string) => {
    await nommerCarnet(base, nom);
    setGeste(undefined);
    await relire();
  };
  const effacer = async ({ base, courant }: CarnetConnu) => {
    if (courant) {
      onLeave(async () => {
        await effacerCarnet(base);
        location.assign(routes.aujourdhui);
      });
      return;
    }
    await effacerCarnet(base);
    setGeste(undefined);
    await relire();
  };
  return (
    <div className="stack">
      <p className="measure">{t('reglages.carnets.texte')}</p>
      <ul className="reglages-carnets">
        {carnets.map((carnet) =>
          geste?.quoi === 'nommer' && geste.carnet.base === carnet.base ? (
            <li key={carnet.base}>
              <NommerCarnet
                nom={carnet.nom}
                action={t('reglages.carnets.enregistrer')}
                onNommer={(nom) => {
                  nommer(carnet.base, nom).catch(fail);
                }}
                onFermer={() => {
                  setGeste(undefined);
                }}
              />
            </li>
          ) : (
            <LigneCarnet
              key={carnet.base}
              carnet={carnet}
              onOuvrir={() => {
                aller(carnet.base);
              }}
              onNommer={() => {
                setGeste({ quoi: 'nommer', carnet });
              }}
              onEffacer={() => {
                setGeste({ quoi: 'effacer', carnet });
              }}
            />
          ),
        )}
      </ul>
      {geste?.quoi === 'creer' ? (
        <NommerCarnet
          nom=""
          action={t('reglages.carnets.creer')}
          onNommer={(nom) => {
            creerCarnet(nom).then(aller, fail);
          }}
          onFermer={() => {
            setGeste(undefined);
          }}
        />
      ) : (
        <div className="actions">
          <Button
            icon="plus"
            onClick={() => {
              setGeste({ quoi: 'creer' });
            }}
          >
            {t('reglages.carnets.nouveau')}
          </Button>
        </div>
      )}
      {geste?.quoi === 'effacer' && (
        <EffacerCarnet
          carnet={geste.carnet}
          onEffacer={() => {
            effacer(geste.carnet).catch(fail);
          }}
          onFermer={() => {
            setGeste(undefined);
          }}
        />
      )}
    </div>
  );
}
