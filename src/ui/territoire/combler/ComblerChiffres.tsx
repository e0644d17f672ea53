import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { lireListeDeCommunes, nombreEcrit } from '../../../domain/territoire/listeDeCommunes.ts';
import { communesAu } from '../../../domain/territoire/territoire.ts';
import type { FicheDeTerritoire } from '../../../store/lecturesTerritoire.ts';
import { ecrirePopulations, ecrireSieges } from '../../../store/territoires/combler.ts';
import { nombre } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { nomLocal } from '../../i18n/nomLocal.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { routes } from '../../shell/routes.ts';
import { useToday } from '../../shell/useClock.ts';
import { lacuneComblee } from '../lacunes.ts';
import { Inconnues } from './Inconnues.tsx';
import { Source, useListe } from './Source.tsx';

interface ComblerChiffresProps {
  lu: FicheDeTerritoire;
  sorte: 'sieges' | 'populations';
}

/** One figure for each commune: its seats in the main assembly, or its population. */
export function ComblerChiffres({ lu, sorte }: ComblerChiffresProps) {
  const { territoire, instances } = lu;
  const jour = useToday();
  const [, go] = useLocation();
  const [annee, setAnnee] = useState<number>();
  const source = useListe(`territoire/${territoire.id}/${sorte}`);
  const { refus, encours, tenter } = useActe();
  const communes = useMemo(
    () => communesAu(territoire, jour).flatMap((c) => lu.communes.get(c.communeId) ?? []),
    [territoire, lu, jour],
  );
  const { liste } = source;
  const lignes = useMemo(
    () => (liste === undefined ? [] : lireListeDeCommunes(liste.lignes, communes, 'nombre')),
    [liste, communes],
  );
  const chiffres = lignes.flatMap(({ communeId, valeur, double }) => {
    const lu1 = nombreEcrit(valeur);
    return communeId === undefined || double === true || lu1 === undefined ? [] : [{ communeId, nombre: lu1 }];
  });
  const total = chiffres.reduce((n, c) => n + c.nombre, 0);
  const conseil = instances.find((i) => i.genre === 'conseil-communautaire' || i.genre === 'assemblee');
  const ecart = sorte === 'sieges' && conseil !== undefined && conseil.sieges > 0 && total !== conseil.sieges;
  const complete = chiffres.length === communes.length;
  const ecrire = async () => {
    if (chiffres.length === 0 || encours) return;
    const suite = complete
      ? [
          ...lacuneComblee(territoire, sorte),
          ...(sorte === 'populations' ? lacuneComblee(territoire, 'population') : []),
        ]
      : [];
    const ok = await tenter(() =>
      sorte === 'sieges' ? ecrireSieges(territoire, chiffres, suite) : ecrirePopulations(chiffres, annee, suite),
    );
    if (!ok) return;
    source.oublier();
    go(`${routes.territoire(territoire.id)}?onglet=communes`);
  };
  return (
    <>
      <Source source={source} exemple={t(`territoire.combler.${sorte}.exemple`)} communes={communes} />
      {liste !== undefined && chiffres.length === 0 && (
        <Notice kind="alert" live>
          {t('territoire.liste.rien')}
        </Notice>
      )}
      <Inconnues lignes={lignes} />
      {chiffres.length > 0 && (
        <>
          {sorte === 'populations' && (
            <NumberField label={t('annuaire.commune.annee')} value={annee} onChange={setAnnee} optional />
          )}
          {ecart && (
            <Notice kind="alert">
              {t('territoire.combler.sieges.ecart', { total, sieges: conseil.sieges, nom: conseil.nom })}
            </Notice>
          )}
          <ul className="lines territoire-apercu">
            {chiffres.map((c) => {
              const commune = lu.communes.get(c.communeId);
              return (
                <li key={c.communeId}>
                  <span>{commune === undefined ? c.communeId : nomLocal(commune)}</span>
                  <span className="num">{nombre(c.nombre)}</span>
                </li>
              );
            })}
          </ul>
          <RefusNotice refus={refus} />
          <div className="territoire-ecrire">
            <Button variant="primary" icon="check" aria-disabled={encours} onClick={() => void ecrire()}>
              {t('territoire.combler.chiffres.ecrire', { n: chiffres.length })}
            </Button>
            {!complete && (
              <p className="t-small">{t('territoire.combler.restent', { n: communes.length - chiffres.length })}</p>
            )}
          </div>
        </>
      )}
    </>
  );
}
