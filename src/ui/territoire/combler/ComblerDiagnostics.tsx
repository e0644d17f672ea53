import { useMemo, useState } from 'react';
import { lireDiagnostics, piliersDe } from '../../../domain/territoire/listeDeDiagnostics.ts';
import { communesAu, type Territoire } from '../../../domain/territoire/territoire.ts';
import type { FicheDeTerritoire } from '../../../store/lecturesTerritoire.ts';
import { ecrireDiagnostics } from '../../../store/territoires/composer.ts';
import { t } from '../../i18n/i18n.ts';
import { nomLocal } from '../../i18n/nomLocal.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { useToday } from '../../shell/useClock.ts';
import { motsDuDiagnostic } from '../diagnostic.ts';
import { lacuneComblee } from '../lacunes.ts';
import { Ecrit } from './Ecrit.tsx';
import { Source, useListe } from './Source.tsx';

/** Lines set aside that are shown; the others are counted. */
const MONTREES = 40;

/** The diagnostic of each commune: its date, its document, how far each pillar is. */
export function ComblerDiagnostics({ lu }: { lu: FicheDeTerritoire }) {
  const { territoire } = lu;
  const jour = useToday();
  const source = useListe(`territoire/${territoire.id}/diagnostics`);
  const [ecrit, setEcrit] = useState<{ avant: Territoire; n: number }>();
  const { refus, encours, tenter } = useActe();
  const communes = useMemo(
    () => communesAu(territoire, jour).flatMap((c) => lu.communes.get(c.communeId) ?? []),
    [territoire, lu, jour],
  );
  const piliers = useMemo(() => piliersDe(territoire), [territoire]);
  const { liste } = source;
  const lignes = useMemo(
    () => (liste === undefined ? [] : lireDiagnostics(liste.lignes, communes, piliers, jour)),
    [liste, communes, piliers, jour],
  );
  const lus = lignes.flatMap((l) => ('refus' in l ? [] : [l]));
  const refusees = lignes.flatMap((l) => ('refus' in l ? [l] : []));
  const ecrire = async () => {
    if (lus.length === 0 || encours) return;
    const faits = new Set([
      ...lus.map((l) => l.communeId),
      ...territoire.communes.flatMap((c) => (c.diagnostic === undefined ? [] : c.communeId)),
    ]);
    const suite = communes.every((c) => faits.has(c.id)) ? lacuneComblee(territoire, 'diagnostics') : [];
    const n = lus.length;
    if (!(await tenter(() => ecrireDiagnostics(territoire, lus, suite)))) return;
    source.oublier();
    setEcrit({ avant: territoire, n });
  };
  return (
    <>
      {ecrit !== undefined && (
        <Ecrit avant={ecrit.avant} mots={t('territoire.combler.diagnostics.fait', { n: ecrit.n })} onglet="communes" />
      )}
      <Source
        source={source}
        exemple={t('territoire.combler.diagnostics.exemple', { piliers: piliers.map(nomLocal).join(' ; ') })}
        communes={communes}
      />
      {refusees.length > 0 && (
        <Notice kind="alert" live title={t('territoire.combler.diagnostics.refus', { n: refusees.length })}>
          <ul>
            {refusees.slice(0, MONTREES).map((l) => (
              <li key={l.ligne}>
                {t('territoire.combler.diagnostics.ligne', {
                  ligne: l.ligne,
                  ecrit: l.ecrit,
                  raison: t(`territoire.combler.diagnostics.refus.${l.refus}`),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {lus.length > 0 && (
        <>
          <ul className="lines territoire-apercu">
            {lus.map(({ communeId, diagnostic }) => {
              const commune = lu.communes.get(communeId);
              return (
                <li key={communeId}>
                  <div>
                    <b>{commune === undefined ? communeId : nomLocal(commune)}</b>
                    <p className="t-small">{motsDuDiagnostic(diagnostic, piliers.length)}</p>
                  </div>
                  <span className="t-small">{diagnostic.document}</span>
                </li>
              );
            })}
          </ul>
          <div className="territoire-ecrire">
            <Button variant="primary" icon="check" aria-disabled={encours} onClick={() => void ecrire()}>
              {t('territoire.combler.diagnostics.ecrire', { n: lus.length })}
            </Button>
          </div>
        </>
      )}
      <RefusNotice refus={refus} />
    </>
  );
}
