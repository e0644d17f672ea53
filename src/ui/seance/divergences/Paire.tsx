import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Choix, Divergence, Entree } from '../../../domain/divergence/divergence.ts';
import { peuventSeSuivre } from '../../../domain/divergence/trancher.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { trancher as ecrireChoix } from '../../../store/synchro/divergences.ts';
import { dateLongue } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { wordOperation } from '../../i18n/operation.ts';
import { nomAuteur } from '../../i18n/operationNoms.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { useActe } from '../../kit/useActe.ts';
import { routes } from '../../shell/routes.ts';
import type { Droits } from '../../shell/useDroits.ts';
import { consequences } from './consequences.ts';
import { direQuoi, genreDeQuoi } from './quoi.ts';
import { Saisie } from './Saisie.tsx';
import { TableConsequences } from './TableConsequences.tsx';

interface PaireProps {
  divergence: Divergence;
  /** The sitting it is about; absent for a register. */
  seance: Seance | undefined;
  /** Id of this device in the journal. */
  ici: string | undefined;
  /** Nobody settles what he may only read. */
  droits: Droits;
}

/** Two entries of one fact, the same weight to both, what each changes, and the tap that settles. */
export function Paire({ divergence, seance, ici, droits }: PaireProps) {
  const { tenter, refus, encours } = useActe();
  const [motif, setMotif] = useState('');
  const scellee = seance?.pv.arrete !== undefined;
  const peutTrancher = droits.peut('settleDivergence', divergence.scope);
  const peutRetenir = peutTrancher && droits.peutRetenir(divergence, seance, scellee);
  const tient = seance !== undefined && droits.tient(seance.instanceId);
  const suite = useMemo(() => (seance ? consequences(seance, divergence) : undefined), [seance, divergence]);
  const { gardees, ecartee } = divergence;
  const gardee = gardees.at(-1) ?? ecartee;
  const phrases = { gardee: wordOperation(gardee, { seance }), ecartee: wordOperation(ecartee, { seance }) };
  const lieuDe = ({ device, author, appareil }: Entree): string => {
    if (device === ici) return appareil === undefined ? t('divergences.ici') : t('divergences.ici.nom', { appareil });
    if (appareil !== undefined) return t('divergences.sur', { appareil });
    return droits.acces?.noms.includes(author) === true
      ? t('divergences.ailleurs')
      : t('divergences.appareil', { auteur: nomAuteur(author) });
  };
  const trancher = (choix: Choix) => {
    if (encours || (scellee && choix === 'ecartee' && motif.trim() === '')) return;
    const dit = motif.trim() === '' ? t('divergences.motif') : motif.trim();
    void tenter(() => ecrireChoix(divergence.id, { choix, motif: dit }));
  };
  const titre = t('divergences.de', { quoi: direQuoi(divergence, { seance }), genre: genreDeQuoi(divergence) });
  return (
    <section className="div-fait" aria-label={titre}>
      {seance && (
        <p className="t-label">
          <Link href={routes.seance(seance.id, 'tenir')}>
            {t('divergences.seance', { date: dateLongue(seance.date), instance: seance.nomInstance })}
          </Link>
        </p>
      )}
      {divergence.sur.kind === 'registre' && <p className="t-label">{t('divergences.registre')}</p>}
      <h2 className="t-section">{titre}</h2>
      <div className="div-pair">
        <Saisie
          entree={gardee}
          phrase={phrases.gardee}
          autre={phrases.ecartee}
          suivie
          lieu={lieuDe(gardee)}
          action={t('divergences.retenir')}
          occupe={encours}
          onRetenir={
            peutTrancher
              ? () => {
                  trancher('gardee');
                }
              : undefined
          }
        />
        <Saisie
          entree={ecartee}
          phrase={phrases.ecartee}
          autre={phrases.gardee}
          suivie={false}
          lieu={lieuDe(ecartee)}
          action={t(peuventSeSuivre(divergence) ? 'divergences.lesDeux' : 'divergences.retenir')}
          occupe={encours}
          onRetenir={
            peutRetenir && (seance === undefined || suite !== undefined)
              ? () => {
                  trancher('ecartee');
                }
              : undefined
          }
        />
      </div>
      {peutTrancher && !peutRetenir && scellee && <p className="t-small">{t('divergences.scellee.secretariat')}</p>}
      {peutRetenir && scellee && (
        <TextField
          label={t('divergences.scellee')}
          help={t('divergences.scellee.aide')}
          value={motif}
          onChange={setMotif}
        />
      )}
      <RefusNotice refus={refus} />
      {seance && (
        <>
          <h3 className="t-sub div-change">{t('divergences.change')}</h3>
          {suite === undefined ? (
            <p className="t-small">{t('divergences.inapplicable')}</p>
          ) : (
            <TableConsequences consequences={suite} gardee={phrases.gardee} ecartee={phrases.ecartee} />
          )}
        </>
      )}
      {peutTrancher && (
        <div className="div-fin">
          {tient && (
            <ButtonLink icon="pen" href={routes.seance(seance.id, 'tenir')}>
              {t('divergences.tierce')}
            </ButtonLink>
          )}
          <Button
            variant="quiet"
            onClick={() => {
              trancher('autre');
            }}
          >
            {t('divergences.autrement')}
          </Button>
          <p className="t-small">{t('divergences.journal')}</p>
        </div>
      )}
    </section>
  );
}
