import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lireCommunes } from '../../store/lectures.ts';
import { passerA } from '../../store/carnets.ts';
import {
  carnetAdoptable,
  donnerCarnet,
  lireCarnetsAttaches,
  recevoirEspace,
} from '../../store/synchro/carnetsServeur.ts';
import type { Session } from '../../store/synchro/serveurCompte.ts';
import type { EspaceDetaille } from '../../store/synchro/serveurEspace.ts';
import { nomDuCarnet } from '../../store/courant.ts';
import { t } from '../i18n/i18n.ts';
import { wordServeur } from '../i18n/refusServeur.ts';
import { Button } from '../kit/Button.tsx';
import { Loading } from '../kit/Loading.tsx';
import { Notice } from '../kit/Notice.tsx';
import { routes } from '../shell/routes.ts';
import { RESEAU, useEspaces } from '../shell/useServeur.ts';
import { Adopter } from './Adopter.tsx';
import { CreerEspace } from './CreerEspace.tsx';
import { LigneEspace } from './LigneEspace.tsx';

async function lireIci() {
  const [attaches, adoptable, communes] = await Promise.all([lireCarnetsAttaches(), carnetAdoptable(), lireCommunes()]);
  return { attaches, adoptable, commune: communes[0]?.nom };
}

/** May bring a whole carnet in. */
const tient = (espace: EspaceDetaille): boolean =>
  espace.attributions.some(({ role, sur }) => sur === '*' && (role === 'administration' || role === 'secretariat'));

/** Where to work: beside what is already on this device, never over it. */
export function ChoixEspace({ session, onAutre }: { session: Session; onAutre: () => void }) {
  const espaces = useEspaces(true);
  const ici = useQuery({ ...RESEAU, staleTime: 0, queryKey: ['carnets', 'attaches'], queryFn: lireIci });
  const [aDonner, setADonner] = useState<EspaceDetaille>();
  const [parti, setParti] = useState(false);
  if (espaces.isError) return <Notice kind="refus">{wordServeur(espaces.error)}</Notice>;
  if (ici.isError) throw ici.error;
  if (espaces.isPending || ici.isPending || parti) return <Loading />;

  const aller = (base: string, suite: string) => {
    setParti(true);
    void passerA(base).then(() => {
      location.assign(suite);
    });
  };
  const recevoir = (espace: EspaceDetaille) => {
    setParti(true);
    void recevoirEspace(session, espace).then((base) => {
      aller(base, `${routes.entrer}?suite=reception`);
    });
  };
  const donner = (espace: EspaceDetaille) => {
    setParti(true);
    void donnerCarnet(session, espace).then(() => {
      location.assign(`${routes.entrer}?suite=envoi`);
    });
  };
  if (aDonner !== undefined)
    return (
      <Adopter
        espace={aDonner}
        onDonner={() => {
          donner(aDonner);
        }}
        onAPart={() => {
          recevoir(aDonner);
        }}
        onAnnuler={() => {
          setADonner(undefined);
        }}
      />
    );
  const { attaches, adoptable, commune } = ici.data;
  return (
    <div className="stack-l">
      <div>
        <h1 className="t-sentence">{t('entrer.ou')}</h1>
        <p>{t('entrer.vous', { nom: session.nom, appareil: session.appareil.nom })}</p>
      </div>
      {espaces.data.length > 0 && (
        <ul className="synchro-espaces">
          {espaces.data.map((espace) => {
            const sien = attaches.find((c) => c.espace === espace.id && c.compte === session.compte);
            return (
              <LigneEspace
                key={espace.id}
                espace={espace}
                ouvert={sien?.base === nomDuCarnet()}
                onOuvrir={
                  sien &&
                  (() => {
                    aller(sien.base, routes.aujourdhui);
                  })
                }
                onRecevoir={() => {
                  recevoir(espace);
                }}
                onDonner={
                  adoptable && tient(espace)
                    ? () => {
                        setADonner(espace);
                      }
                    : undefined
                }
              />
            );
          })}
        </ul>
      )}
      {espaces.data.length === 0 && !session.administreServeur && <Notice>{t('entrer.espace.aucun')}</Notice>}
      {session.administreServeur && (
        <CreerEspace
          seul={espaces.data.length === 0}
          propose={commune === undefined ? '' : t('entrer.creer.defaut', { commune })}
          onCree={(espace) => {
            if (adoptable) setADonner(espace);
            else recevoir(espace);
          }}
        />
      )}
      <div className="actions">
        <Button variant="quiet" icon="key" onClick={onAutre}>
          {t('entrer.pasVous')}
        </Button>
      </div>
    </div>
  );
}
