import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { nomsNumerotes } from '../../../domain/territoire/nomsNumerotes.ts';
import type { FicheDeTerritoire } from '../../../store/lecturesTerritoire.ts';
import { ecrireNoms } from '../../../store/territoires/combler.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { routes } from '../../shell/routes.ts';
import { lacuneComblee } from '../lacunes.ts';
import { Source, useListe } from './Source.tsx';

/** The names of the commissions, one by line: each is shown beside the name it takes the place of. */
export function ComblerNoms({ lu }: { lu: FicheDeTerritoire }) {
  const { territoire } = lu;
  const [, go] = useLocation();
  const source = useListe(`territoire/${territoire.id}/commissions`);
  const { refus, encours, tenter } = useActe();
  // Their ids carry their number, which stays when the name changes.
  const commissions = lu.instances.filter((i) => i.genre === 'commission').sort((a, b) => (a.id < b.id ? -1 : 1));
  const { liste } = source;
  const noms = useMemo(
    () =>
      liste === undefined
        ? []
        : nomsNumerotes(
            liste.texte === ''
              ? liste.lignes.map((l) => l.cellules.filter(Boolean).join('. ')).join('\n')
              : liste.texte,
          ),
    [liste],
  );
  const paires = noms.flatMap(({ numero, nom }) => {
    const instance = commissions[numero - 1];
    return instance === undefined ? [] : [{ instance, nom }];
  });
  const surplus = noms.filter(({ numero }) => commissions[numero - 1] === undefined);
  const ecrire = async () => {
    if (paires.length === 0 || encours) return;
    const suite = paires.length === commissions.length ? lacuneComblee(territoire, 'commissions') : [];
    if (!(await tenter(() => ecrireNoms(paires, suite)))) return;
    source.oublier();
    go(`${routes.territoire(territoire.id)}?onglet=assemblees`);
  };
  return (
    <>
      <Source source={source} exemple={t('territoire.combler.commissions.exemple')} communes={[]} />
      {surplus.length > 0 && (
        <Notice kind="alert" live>
          {t('territoire.combler.commissions.surplus', {
            n: surplus.length,
            noms: surplus.map((s) => s.nom).join(' · '),
            commissions: commissions.length,
          })}
        </Notice>
      )}
      {paires.length > 0 && (
        <>
          <ul className="lines territoire-apercu">
            {paires.map(({ instance, nom }) => (
              <li key={instance.id}>
                <b>{nom}</b>
                <span className="t-small">{t('territoire.combler.commissions.remplace', { nom: instance.nom })}</span>
              </li>
            ))}
          </ul>
          <RefusNotice refus={refus} />
          <div className="territoire-ecrire">
            <Button variant="primary" icon="check" aria-disabled={encours} onClick={() => void ecrire()}>
              {t('territoire.combler.commissions.ecrire', { n: paires.length })}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
