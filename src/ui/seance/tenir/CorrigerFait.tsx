import { useState } from 'react';
import { etatAvant, suivre } from '../../../domain/seance/etat.ts';
import type { Fait, FaitSaisi } from '../../../domain/seance/fait.ts';
import { heure, instantCourt } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { useGeste } from './actes.ts';
import { ChampsDuFait } from './ChampsDuFait.tsx';
import { useGestes, useTenue, type Tenue } from './contexte.ts';
import { Divergence } from './Divergence.tsx';
import { phraseFait } from './fil.ts';
import { HeureDuFait } from './HeureDuFait.tsx';
import { MotifRectification } from './MotifRectification.tsx';

/** The fact without what the application added. */
function saisiDe(fait: Fait): FaitSaisi {
  const { corrections: _c, annule: _a, saisiLe: _s, ...saisi } = fait;
  return saisi as FaitSaisi;
}

function dire(tenue: Tenue, fait: FaitSaisi): string {
  const avant = etatAvant(tenue.seance, fait.id);
  return phraseFait(fait, tenue.seance, tenue.reglement, tenue.salle, avant, suivre(avant, fait as Fait));
}

/** A past fact: its hour, who and what; the old value stays readable under the new one. */
export function CorrigerFait({ faitId, onClose }: { faitId: string; onClose: () => void }) {
  const tenue = useTenue();
  const fait = tenue.seance.deroule.find((f) => f.id === faitId);
  if (fait === undefined) return null;
  return (
    <Dialog
      title={t('tenir.correction.titre')}
      open
      onClose={onClose}
      wide={fait.type === 'scrutin' || fait.type === 'ouverture'}
    >
      <p className="t-register">
        <span className="fact">{dire(tenue, fait)}</span>
      </p>
      <MotifRectification />
      {fait.type === 'scrutin' && fait.annule === undefined && <Divergence fait={fait} />}
      {fait.annule === undefined ? (
        <Formulaire fait={fait} onClose={onClose} />
      ) : (
        <Annule fait={fait} onClose={onClose} />
      )}
      <Historique fait={fait} />
      <Autour fait={fait} />
    </Dialog>
  );
}

function Formulaire({ fait, onClose }: { fait: Fait; onClose: () => void }) {
  const { seance, actes, rectification } = useTenue();
  const [saisi, setSaisi] = useState(() => saisiDe(fait));
  const [sien, setSien] = useState('');
  const { refus, occupe, geste } = useGeste();
  // On settled minutes the reason is asked for above, once.
  const motif = (rectification?.motif ?? sien).trim();
  const avecMotif = motif === '' ? {} : { motif };
  const corriger = async () => {
    if (await geste(() => actes.faire([{ acte: 'correctFait', charge: { id: seance.id, fait: saisi, ...avecMotif } }])))
      onClose();
  };
  const annuler = async () => {
    if (
      await geste(() => actes.faire([{ acte: 'cancelFait', charge: { id: seance.id, faitId: fait.id, ...avecMotif } }]))
    )
      onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void corriger();
      }}
    >
      <HeureDuFait
        moment={{
          heure: saisi.heure ?? seance.heure ?? '20:00',
          ...(saisi.jour === undefined ? {} : { jour: saisi.jour }),
        }}
        dateSeance={seance.date}
        onChange={(moment) => {
          const { jour: _, ...reste } = saisi;
          setSaisi({ ...reste, ...moment });
        }}
      />
      <ChampsDuFait saisi={saisi} onChange={setSaisi} />
      {rectification === undefined && (
        <TextField
          label={t('tenir.correction.motif')}
          optional
          help={t('tenir.correction.motif.aide')}
          value={sien}
          onChange={setSien}
        />
      )}
      {refus && (
        <Notice kind="refus" live>
          {wordRefus(refus)}
        </Notice>
      )}
      <div className="actions">
        <Button type="submit" variant="primary" disabled={occupe}>
          {t('tenir.correction.enregistrer')}
        </Button>
        <Button variant="danger" disabled={occupe} onClick={() => void annuler()}>
          {t('tenir.correction.annuler')}
        </Button>
        <span className="t-note">{t('tenir.correction.annuler.aide')}</span>
      </div>
    </form>
  );
}

function Annule({ fait, onClose }: { fait: Fait; onClose: () => void }) {
  const { seance, actes } = useTenue();
  const { refus, occupe, geste } = useGeste();
  const retablir = async () => {
    if (await geste(() => actes.faire([{ acte: 'restoreFait', charge: { id: seance.id, faitId: fait.id } }])))
      onClose();
  };
  return (
    <div className="stack">
      <p>
        {t('tenir.correction.annule', {
          date: fait.annule === undefined ? '' : instantCourt(fait.annule.le),
          motif: fait.annule?.motif ?? 'aucun',
        })}
      </p>
      {refus && (
        <Notice kind="refus" live>
          {wordRefus(refus)}
        </Notice>
      )}
      <Button icon="undo" disabled={occupe} onClick={() => void retablir()}>
        {t('tenir.correction.retablir')}
      </Button>
    </div>
  );
}

function Historique({ fait }: { fait: Fait }) {
  const tenue = useTenue();
  const corrections = fait.corrections ?? [];
  if (corrections.length === 0) return null;
  return (
    <section className="historique">
      <h3 className="t-label">{t('tenir.correction.historique')}</h3>
      <ul>
        {corrections.toReversed().map((c) => {
          const phrase = dire(tenue, c.avant);
          const avecHeure =
            c.avant.heure === undefined
              ? phrase
              : t('tenir.correction.ancienne.heure', { phrase, heure: heure(c.avant.heure) });
          return (
            <li key={c.le}>
              {t('tenir.correction.ancienne', { date: instantCourt(c.le), phrase: avecHeure })}
              {c.motif !== undefined && <small> ({c.motif})</small>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A fact forgotten before or after this one, and the taking up that the timeline folds into its vote. */
function Autour({ fait }: { fait: Fait }) {
  const { salle } = useTenue();
  const { ouvrir } = useGestes();
  const position = salle.faits.findIndex((f) => f.id === fait.id);
  const avant = salle.faits[position - 1];
  const abord =
    fait.type === 'scrutin' && avant?.type === 'point' && avant.pointId === fait.pointId ? avant : undefined;
  return (
    <section className="autour">
      <span className="t-label">{t('tenir.correction.inserer')}</span>
      <Button variant="quiet" icon="up" onClick={() => ouvrir({ genre: 'oubli', faitId: fait.id, ou: 'avant' })}>
        {t('tenir.correction.avant')}
      </Button>
      <Button variant="quiet" icon="down" onClick={() => ouvrir({ genre: 'oubli', faitId: fait.id, ou: 'apres' })}>
        {t('tenir.correction.apres')}
      </Button>
      {abord && (
        <Button variant="quiet" icon="clock" onClick={() => ouvrir({ genre: 'fait', faitId: abord.id })}>
          {t('tenir.correction.aborde')}
        </Button>
      )}
    </section>
  );
}
