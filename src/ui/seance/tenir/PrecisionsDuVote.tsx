import { useId, useState } from 'react';
import { articleDit } from '../../i18n/articleDit.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { Segmented } from '../../kit/Choice.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { ChoixMembres } from './ChoixMembres.tsx';
import { useGestes, useTenue } from './contexte.ts';
import { MatiereDuVote, presidenceTranche } from './MatiereDuVote.tsx';
import { Bascule } from './MainLevee.tsx';
import { nommer, nommerTous } from './noms.ts';
import type { PanneauProps } from './VotePanel.tsx';

const voix = ['pour', 'contre', 'abstention'] as const;

/** Rarer matters of a ballot: the chair's voice on a tie, what is voted, who asked for the ballot, the waiver. */
export function PrecisionsDuVote({ brouillon: b, changer, vue, fige }: PanneauProps) {
  const { salle, reglement } = useTenue();
  const { ouvrir } = useGestes();
  const zone = useId();
  const [deplie, setDeplie] = useState<boolean>();
  const ouvert = deplie ?? (b.objet !== '' || b.renonceAuSecret || b.matiere !== undefined || b.urgenceDeclaree);
  const secret = b.onglet === 'secret' || b.onglet === 'election';
  const chaire = salle.etat.presidence;
  const partage =
    fige !== undefined &&
    fige.pour !== undefined &&
    fige.pour > 0 &&
    fige.pour === fige.contre &&
    !secret &&
    b.parTotaux &&
    presidenceTranche(reglement, b);
  const demandes = salle.faits.flatMap((f) =>
    f.type === 'demande-de-scrutin' && f.pointId === vue.vu?.point.id ? [f] : [],
  );
  return (
    <>
      {partage && (
        <Segmented
          label={t('tenir.vote.presidence', {
            nom: chaire === undefined ? t('tenir.vote.presidence.inconnue') : nommer(salle.membres, chaire),
          })}
          help={t('tenir.vote.presidence.aide', { article: articleDit(reglement.partage.source) })}
          value={b.voixPresidence}
          options={voix.map((v) => ({ value: v, label: t(`tenir.sens.${v}`) }))}
          onChange={(voixPresidence) => changer((x) => ({ ...x, voixPresidence }))}
        />
      )}
      {demandes.map((d) => (
        <p key={d.id} className="t-small">
          {d.demandeurs.length > 0
            ? t('tenir.vote.demandes', { mode: d.mode, noms: nommerTous(salle.membres, d.demandeurs) })
            : t('tenir.vote.demandes.nombre', { mode: d.mode, n: d.nombre ?? 0 })}
        </p>
      ))}
      <div className="vote-outils">
        {b.onglet === 'ordinaire' && <Bascule brouillon={b} changer={changer} />}
        <Button
          variant="quiet"
          icon={ouvert ? 'minus' : 'plus'}
          aria-expanded={ouvert}
          aria-controls={zone}
          onClick={() => setDeplie(!ouvert)}
        >
          {t('tenir.vote.plus')}
        </Button>
        <span className="t-small">{t('tenir.vote.votants', { n: vue.maintenant.votants.length })}</span>
      </div>
      <div id={zone} className="precisions" hidden={!ouvert}>
        <TextField
          label={t('tenir.vote.objet')}
          help={t('tenir.vote.objet.aide')}
          value={b.objet}
          onChange={(objet) => changer((x) => ({ ...x, objet }))}
        />
        {b.onglet !== 'sans-vote' && <MatiereDuVote brouillon={b} changer={changer} />}
        {!secret && b.onglet !== 'sans-vote' && reglement.secretNominations.valeur.dispenseParUnanimite && (
          <Checkbox
            label={t('tenir.vote.renonce')}
            note={t('tenir.vote.renonce.note', { article: articleDit(reglement.secretNominations.source) })}
            checked={b.renonceAuSecret}
            onChange={(renonceAuSecret) => changer((x) => ({ ...x, renonceAuSecret }))}
          />
        )}
        {b.onglet === 'secret' && (
          <ChoixMembres
            label={t('tenir.vote.assesseurs')}
            choisis={b.assesseurs}
            onChange={(assesseurs) => changer((x) => ({ ...x, assesseurs }))}
          />
        )}
        <p className="actions">
          <Button icon="hand" onClick={() => ouvrir({ genre: 'demande' })}>
            {t('tenir.vote.demande')}
          </Button>
        </p>
      </div>
    </>
  );
}
