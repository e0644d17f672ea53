import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { communesAu } from '../../domain/territoire/territoire.ts';
import { lireFicheTerritoire, type FicheDeTerritoire } from '../../store/lecturesTerritoire.ts';
import { remettreTerritoire, retirerTerritoire } from '../../store/territoires/retirer.ts';
import { nombre } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { autreNom, nomLocal } from '../i18n/nomLocal.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Loading } from '../kit/Loading.tsx';
import { Notice } from '../kit/Notice.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { useActe } from '../kit/useActe.ts';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';
import { useTitle } from '../shell/useTitle.ts';
import { Assemblees } from './Assemblees.tsx';
import { Combler } from './combler/Combler.tsx';
import { Communes } from './Communes.tsx';
import { Cote } from './Cote.tsx';
import { aCompleter } from './lacunes.ts';
import { Lacunes } from './Lacunes.tsx';
import './territoire.css';

const ONGLETS = ['assemblees', 'communes', 'completer'] as const;

/** A territoire: its assemblies, its communes by sector, what is to be completed. `?combler=…` opens an import. */
export default function Territoire({ territoireId }: { territoireId: string }) {
  const lu = useLiveQuery(() => lireFicheTerritoire(territoireId), [territoireId]);
  const combler = new URLSearchParams(useSearch()).get('combler');
  useTitle(lu ? nomLocal(lu.territoire) : t('territoire.titre'));
  if (lu === undefined) return <Loading />;
  if (lu === null)
    return (
      <div className="center">
        <h1 className="vh">{t('territoire.introuvable')}</h1>
        <EmptyState
          title={t('territoire.introuvable')}
          actions={<ButtonLink href={routes.territoires}>{t('territoire.titre')}</ButtonLink>}
        >
          {t('territoire.introuvable.texte')}
        </EmptyState>
      </div>
    );
  return combler === null ? <Fiche lu={lu} /> : <Combler lu={lu} quoi={combler} />;
}

function Fiche({ lu }: { lu: FicheDeTerritoire }) {
  const { territoire, communes, instances } = lu;
  const jour = useToday();
  const demande = new URLSearchParams(useSearch());
  const [, go] = useLocation();
  const [neuf, setNeuf] = useState(demande.has('charge'));
  const { refus, encours, tenter } = useActe();
  const voulu = demande.get('onglet');
  const onglet = ONGLETS.find((o) => o === voulu) ?? 'assemblees';
  const presentes = communesAu(territoire, jour);
  const habitants = presentes.reduce((n, c) => n + (communes.get(c.communeId)?.population ?? 0), 0);
  const manques = aCompleter(lu, jour).filter((l) => !l.comblee).length;
  const ouvrir = (id: string) => {
    go(`${routes.territoire(territoire.id)}?onglet=${id}`, { replace: true });
  };
  return (
    <div className="desk territoire">
      <div className="page margined">
        <div className="territoire-mots">
          <ButtonLink href={routes.territoires} icon="left" variant="quiet" className="territoire-retour">
            {t('territoire.titre')}
          </ButtonLink>
          <h1 className="t-title">{nomLocal(territoire)}</h1>
          {autreNom(territoire) !== undefined && <p className="t-small">{autreNom(territoire)}</p>}
          <p className="territoire-phrase">
            {t('territoire.phrase', {
              communes: presentes.length,
              secteurs: territoire.secteurs.length,
              assemblees: instances.length,
              habitants: nombre(habitants),
              connus: habitants > 0 ? 'oui' : 'non',
            })}
          </p>
          {territoire.supprimee === true && (
            <Notice kind="alert">
              <p>{t('territoire.retire')}</p>
              <Button
                icon="undo"
                aria-disabled={encours}
                onClick={() => void tenter(() => remettreTerritoire(territoire.id))}
              >
                {t('territoire.retablir')}
              </Button>
            </Notice>
          )}
          {neuf && territoire.supprimee !== true && (
            <Notice kind="sure" live>
              <p>{t('territoire.charge', { communes: presentes.length, assemblees: instances.length })}</p>
              <Button
                icon="undo"
                aria-disabled={encours}
                onClick={() => {
                  void tenter(() => retirerTerritoire(territoire.id)).then((ok) => {
                    setNeuf(false);
                    if (ok) go(routes.territoires);
                  });
                }}
              >
                {t('territoire.charge.annuler')}
              </Button>
            </Notice>
          )}
          <RefusNotice refus={refus} />
        </div>
        <Tabs
          label={t('territoire.onglets')}
          selected={onglet}
          onSelect={ouvrir}
          tabs={[
            { id: 'assemblees', label: t('territoire.onglet.assemblees'), content: <Assemblees lu={lu} /> },
            { id: 'communes', label: t('territoire.onglet.communes'), content: <Communes lu={lu} /> },
            {
              id: 'completer',
              label: t('territoire.onglet.completer', { n: manques }),
              content: <Lacunes lu={lu} />,
            },
          ]}
        />
      </div>
      <aside className="aside stack">
        <Cote lu={lu} />
      </aside>
    </div>
  );
}
