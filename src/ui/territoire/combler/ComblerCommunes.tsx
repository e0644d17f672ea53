import { useMemo, useState } from 'react';
import { communeId } from '../../../domain/territoire/commune.ts';
import { lireListeDeCommunes } from '../../../domain/territoire/listeDeCommunes.ts';
import type { Territoire } from '../../../domain/territoire/territoire.ts';
import type { FicheDeTerritoire } from '../../../store/lecturesTerritoire.ts';
import { ajouterCommunes } from '../../../store/territoires/composer.ts';
import { t } from '../../i18n/i18n.ts';
import { nomLocal } from '../../i18n/nomLocal.ts';
import { Button } from '../../kit/Button.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { useCommunes } from '../../kit/useCommunes.ts';
import { Ecrit } from './Ecrit.tsx';
import { Inconnues } from './Inconnues.tsx';
import { Source, useListe } from './Source.tsx';

/** The communes of a territoire as a list, found by code or by name in the official lists of its countries. */
export function ComblerCommunes({ lu: { territoire } }: { lu: FicheDeTerritoire }) {
  const source = useListe(`territoire/${territoire.id}/communes`);
  const { liste: toutes, charge, absente } = useCommunes();
  const [ecrit, setEcrit] = useState<{ avant: Territoire; n: number }>();
  const { refus, encours, tenter } = useActe();
  const officielles = useMemo(
    () =>
      toutes
        .filter((c) => territoire.pays.includes(c.pays))
        .map((c) => ({ ...c, id: communeId(c.pays, c.code), scope: '', anciensCodes: [...(c.anciensCodes ?? [])] })),
    [toutes, territoire.pays],
  );
  const { liste } = source;
  const lignes = useMemo(
    () =>
      liste === undefined
        ? []
        : lireListeDeCommunes(
            liste.lignes,
            officielles.map((c) => ({ ...c, codesPostaux: [...c.codesPostaux] })),
            'mots',
          ),
    [liste, officielles],
  );
  const dedans = new Set(territoire.communes.map((c) => c.communeId));
  const parId = useMemo(() => new Map(officielles.map((c) => [c.id, c])), [officielles]);
  const choisies = lignes.flatMap((l) => {
    const commune = l.double === true ? undefined : parId.get(l.communeId ?? '');
    return commune === undefined || dedans.has(commune.id) ? [] : [commune];
  });
  const ecrire = async () => {
    if (choisies.length === 0 || encours) return;
    const n = choisies.length;
    if (!(await tenter(() => ajouterCommunes(territoire, choisies)))) return;
    source.oublier();
    setEcrit({ avant: territoire, n });
  };
  if (charge) return <Loading />;
  return (
    <>
      {ecrit !== undefined && (
        <Ecrit
          key={ecrit.n}
          avant={ecrit.avant}
          mots={t('territoire.combler.communes.fait', { n: ecrit.n })}
          onglet="communes"
        />
      )}
      {absente && <Notice kind="alert">{t('territoire.communes.ajouter.sansListe')}</Notice>}
      <Source source={source} exemple={t('territoire.combler.communes.exemple')} communes={[]} />
      {liste !== undefined && lignes.length === 0 && (
        <Notice kind="alert" live>
          {t('territoire.combler.communes.rien')}
        </Notice>
      )}
      <Inconnues lignes={lignes} ailleurs />
      {choisies.length > 0 && (
        <>
          <ul className="lines territoire-apercu">
            {choisies.map((c) => (
              <li key={c.id}>
                <span>{nomLocal(c)}</span>
                <span className="num">{c.code}</span>
              </li>
            ))}
          </ul>
          <div className="territoire-ecrire">
            <Button variant="primary" icon="check" aria-disabled={encours} onClick={() => void ecrire()}>
              {t('territoire.combler.communes.ecrire', { n: choisies.length })}
            </Button>
          </div>
        </>
      )}
      <RefusNotice refus={refus} />
    </>
  );
}
