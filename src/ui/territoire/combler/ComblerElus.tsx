import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { devinerDisposition } from '../../../domain/instance/colonnesImport.ts';
import { mandatsEnExercice } from '../../../domain/instance/instance.ts';
import { elusParCommune } from '../../../domain/territoire/elusParCommune.ts';
import { communesAu } from '../../../domain/territoire/territoire.ts';
import type { FicheDeTerritoire } from '../../../store/lecturesTerritoire.ts';
import { aInscrire, ecrireElus } from '../../../store/territoires/elus.ts';
import { t } from '../../i18n/i18n.ts';
import { nomLocal } from '../../i18n/nomLocal.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { routes } from '../../shell/routes.ts';
import { useToday } from '../../shell/useClock.ts';
import { Source, useListe } from './Source.tsx';

/** Elected members of the communes: each goes to the conseil of his commune, and from there by rule to the others. */
export function ComblerElus({ lu }: { lu: FicheDeTerritoire }) {
  const { territoire, ailleurs, personnes } = lu;
  const jour = useToday();
  const [, go] = useLocation();
  const source = useListe(`territoire/${territoire.id}/elus`);
  const [avance, setAvance] = useState(0);
  const { refus, encours, tenter } = useActe();
  const communes = useMemo(
    () => communesAu(territoire, jour).flatMap((c) => lu.communes.get(c.communeId) ?? []),
    [territoire, lu, jour],
  );
  const conseils = useMemo(
    () => new Map(ailleurs.instances.filter((i) => i.genre === 'conseil-municipal').map((i) => [i.communeId, i])),
    [ailleurs],
  );
  const { liste } = source;
  const lus = useMemo(() => {
    if (liste === undefined) return undefined;
    const disposition = devinerDisposition(liste.lignes.slice(0, 200).map((l) => l.cellules));
    return elusParCommune(liste.lignes, disposition, communes, (commune) => {
      const conseil = conseils.get(commune.id);
      return {
        aujourdhui: jour,
        roleParDefaut: 'conseiller',
        connus: (conseil === undefined ? [] : mandatsEnExercice(conseil, jour)).flatMap(
          (m) => personnes.get(m.personneId) ?? [],
        ),
      };
    });
  }, [liste, communes, conseils, personnes, jour]);
  const { membres, completes } = aInscrire(lus?.parCommune ?? []);
  const ecrire = async () => {
    if (lus === undefined || membres + completes === 0 || encours) return;
    setAvance(0);
    if (!(await tenter(() => ecrireElus(lus.parCommune, conseils, jour, setAvance)))) return;
    source.oublier();
    go(`${routes.territoire(territoire.id)}?onglet=assemblees`);
  };
  return (
    <>
      <Source source={source} exemple={t('territoire.combler.elus.exemple')} communes={communes} />
      {lus !== undefined && (lus.sansCommune || lus.parCommune.length === 0) && (
        <Notice kind="alert" live>
          {t(lus.sansCommune ? 'territoire.combler.elus.sansCommune' : 'territoire.liste.rien')}
        </Notice>
      )}
      {lus !== undefined && lus.autres > 0 && (
        <Notice live>{t('territoire.combler.elus.autres', { n: lus.autres })}</Notice>
      )}
      {lus !== undefined && lus.parCommune.length > 0 && (
        <>
          <ul className="lines territoire-apercu">
            {lus.parCommune.map(({ commune, lignes }) => (
              <li key={commune.id}>
                <div>
                  <b>{nomLocal(commune)}</b>
                  <p className="t-small">
                    {lignes
                      .slice(0, 6)
                      .map((l) => (l.membre ? [l.membre.prenom, l.membre.nom].filter(Boolean).join(' ') : l.texte))
                      .join(' · ')}
                    {lignes.length > 6 && ' …'}
                  </p>
                </div>
                <span className="t-small">
                  {t('territoire.combler.elus.ligne', {
                    n: lignes.filter((l) => l.proposee && l.complete === undefined).length,
                    completes: lignes.filter((l) => l.proposee && l.complete !== undefined).length,
                    aparte: lignes.filter((l) => !l.proposee).length,
                    creer: conseils.has(commune.id) ? 'non' : 'oui',
                  })}
                </span>
              </li>
            ))}
          </ul>
          <RefusNotice refus={refus} />
          <div className="territoire-ecrire">
            <Button
              variant="primary"
              icon="check"
              disabled={membres + completes === 0}
              aria-disabled={encours}
              onClick={() => void ecrire()}
            >
              {t('territoire.combler.elus.inscrire', { n: membres, communes: lus.parCommune.length })}
            </Button>
            <p className="t-small" role="status">
              {encours && t('territoire.combler.elus.avance', { fait: avance, sur: lus.parCommune.length })}
            </p>
          </div>
        </>
      )}
    </>
  );
}
