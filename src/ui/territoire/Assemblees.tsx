import { useMemo, useState } from 'react';
import { pouvoirsInstance, type Instance } from '../../domain/instance/instance.ts';
import type { FicheDeTerritoire } from '../../store/lecturesTerritoire.ts';
import { record } from '../../store/record.ts';
import { t } from '../i18n/i18n.ts';
import { nomLocal } from '../i18n/nomLocal.ts';
import { collateur } from '../i18n/trier.ts';
import { Button } from '../kit/Button.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { useActe } from '../kit/useActe.ts';
import { LigneAssemblee } from './LigneAssemblee.tsx';
import { NouvelleAssemblee } from './NouvelleAssemblee.tsx';

/** The order of a founding text: the main assembly, its bureau, then the others; numbered ones stay together. */
const RANGS: readonly Instance['genre'][] = [
  'conseil-communautaire',
  'conseil-provincial',
  'assemblee',
  'bureau',
  'college',
  'conference-des-vice-presidents',
  'conference-des-maires',
  'commission',
  'conseil-de-territoire',
];
const rangDe = ({ genre }: Instance): number => (RANGS.includes(genre) ? RANGS.indexOf(genre) : RANGS.length);
const ranger = (instances: readonly Instance[]): Instance[] => {
  const ordre = collateur();
  return [...instances].sort((a, b) => rangDe(a) - rangDe(b) || ordre.compare(nomLocal(a), nomLocal(b)));
};

/** Its assemblies by their part: who decides, who prepares, who advises, where one meets. */
export function Assemblees({ lu }: { lu: FicheDeTerritoire }) {
  const [nouvelle, setNouvelle] = useState(false);
  const groupes = useMemo(
    () =>
      [...pouvoirsInstance, undefined].flatMap((pouvoir) => {
        const instances = ranger(lu.instances.filter((i) => i.pouvoir === pouvoir));
        return instances.length === 0 ? [] : [{ pouvoir: pouvoir ?? ('inconnu' as const), instances }];
      }),
    [lu],
  );
  return (
    <>
      {groupes.map(({ pouvoir, instances }) => (
        <section key={pouvoir} className="entry territoire-groupe">
          <div>{t('territoire.part.marge', { n: instances.length })}</div>
          <div>
            <h2 className="t-section">{t(`territoire.part.${pouvoir}`)}</h2>
            <ul>
              {instances.map((instance) => (
                <LigneAssemblee key={instance.id} instance={instance} lu={lu} />
              ))}
            </ul>
          </div>
        </section>
      ))}
      <div className="territoire-mots territoire-gestes">
        {groupes.length === 0 && (
          <p className="measure">
            {t('territoire.assemblees.aucune', { sources: lu.territoire.source === undefined ? 'non' : 'oui' })}
          </p>
        )}
        <Button
          icon="plus"
          onClick={() => {
            setNouvelle(true);
          }}
        >
          {t('territoire.assemblees.ajouter')}
        </Button>
        {lu.retirees.length > 0 && (
          <details className="territoire-details">
            <summary>{t('territoire.assemblees.retirees', { n: lu.retirees.length })}</summary>
            <ul className="lines territoire-retires">
              {lu.retirees.map((instance) => (
                <Retiree key={instance.id} instance={instance} />
              ))}
            </ul>
          </details>
        )}
      </div>
      {nouvelle && (
        <NouvelleAssemblee
          lu={lu}
          onFermer={() => {
            setNouvelle(false);
          }}
        />
      )}
    </>
  );
}

function Retiree({ instance }: { instance: Instance }) {
  const { refus, encours, tenter } = useActe();
  return (
    <li>
      <span>{nomLocal(instance)}</span>
      <Button
        variant="quiet"
        icon="undo"
        disabled={encours}
        aria-label={t('territoire.retablir.quoi', { quoi: nomLocal(instance) })}
        onClick={() => void tenter(() => record('removeInstance', { id: instance.id, retiree: false }))}
      >
        {t('territoire.retablir')}
      </Button>
      <RefusNotice refus={refus} />
    </li>
  );
}
