import { useMemo, useState } from 'react';
import { participationAuPoint } from '../../../domain/seance/participation.ts';
import { heure } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { Button } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { useShortcut } from '../../kit/shortcuts.ts';
import { BarreActe } from './BarreActe.tsx';
import { useGeste } from './actes.ts';
import { useGestes, useTenue } from './contexte.ts';
import { Debats } from './Debats.tsx';
import { EnteteDuPoint } from './EnteteDuPoint.tsx';
import { JaugeQuorum } from './JaugeQuorum.tsx';
import { phraseQuorum } from './phraseQuorum.ts';
import { useSuite } from './useSuite.ts';
import { SansQuorum } from './SansQuorum.tsx';
import { pointSuivant } from './salle.ts';
import { ScrutinsClos } from './ScrutinsClos.tsx';
import { VoteEnCours } from './VoteEnCours.tsx';
import type { Vue } from './vue.ts';

/** The middle of the screen: the point, its quorum, its vote, what was said, and the bar that records. */
export function PointEnMain({ vue }: { vue: Vue }) {
  const { salle } = useTenue();
  const { ouvrir } = useGestes();
  const { vu } = vue;
  if (vu === undefined)
    return (
      <section className="now" aria-label={t('tenir.point.en-cours')}>
        <div className="now-scroll">
          <EmptyState
            title={t('tenir.point.aucun')}
            actions={
              <Button variant="primary" icon="plus" onClick={() => ouvrir({ genre: 'ordre' })}>
                {t('tenir.ordre.ajouter')}
              </Button>
            }
          >
            <p>{t('tenir.point.aucun.aide')}</p>
          </EmptyState>
        </div>
      </section>
    );
  // A ballot that follows another on the same point starts from a clean sheet.
  const clef = `${vu.point.id}/${String(vue.scrutins.length)}/${String(vue.enMain)}`;
  return (
    <section className="now" aria-label={t('tenir.point.en-cours')}>
      <Contenu key={salle.etat.levee || salle.etat.suspendue ? `${vu.point.id}/arret` : clef} vue={vue} />
    </section>
  );
}

function Contenu({ vue }: { vue: Vue }) {
  const tenue = useTenue();
  const { salle } = tenue;
  const { vu, enMain, scrutins } = vue;
  const [autreDecision, setAutreDecision] = useState(false);
  const suite = useSuite(vue);
  const { refus, geste } = useGeste();
  useShortcut('p', () => void geste(suite.faire), {
    label: t('tenir.touche.suivant'),
    enabled: suite.genre === 'aborder',
  });
  if (vu === undefined) return null;
  const entete = (
    <>
      {refus && (
        <Notice kind="refus" live>
          {wordRefus(refus)}
        </Notice>
      )}
      <EnteteDuPoint vue={vue} />
      <Quorum vue={vue} />
    </>
  );
  const arret = salle.etat.levee || salle.etat.suspendue;
  if (enMain && !arret && (scrutins.length === 0 || autreDecision))
    return <VoteEnCours vue={vue} entete={entete} sansVote={scrutins.length === 0 ? suite : undefined} />;
  const dernier = scrutins.at(-1);
  return (
    <>
      <div className="now-scroll margined">
        {entete}
        {arret ? (
          <Arret />
        ) : vue.bloque ? (
          <SansQuorum vue={vue} />
        ) : scrutins.length > 0 ? (
          <ScrutinsClos vue={vue} autre={enMain ? () => setAutreDecision(true) : undefined} />
        ) : (
          <SortDuPoint vue={vue} />
        )}
        <Debats key={vu.point.id} pointId={vu.point.id} numero={vu.numero} />
      </div>
      <BarreActe
        suite={suite}
        vue={vue}
        dernier={dernier}
        autreTour={enMain ? () => setAutreDecision(true) : undefined}
      />
    </>
  );
}

function Quorum({ vue }: { vue: Vue }) {
  const { seance, reglement, salle } = useTenue();
  const { vu, enMain, quorum, maintenant } = vue;
  const phrase = useMemo(() => {
    const aborde = salle.faits.find((f) => f.type === 'point' && f.sort === 'aborde' && f.pointId === vu?.point.id);
    const abord =
      enMain && aborde?.heure !== undefined
        ? { heure: aborde.heure, comptesMaintenant: maintenant.comptes.length }
        : undefined;
    const dite = phraseQuorum(quorum, reglement, salle, abord);
    const enCours = salle.courant;
    // The point before keeps what it had when it was put to discussion.
    if (!vue.bloque || enCours === undefined || enCours.point.id === vu?.point.id) return dite;
    const alors = salle.faits.find((f) => f.type === 'point' && f.sort === 'aborde' && f.pointId === enCours.point.id);
    const avant = participationAuPoint(seance, reglement, enCours.point.id, alors?.id);
    if (!avant.quorum || alors?.heure === undefined) return dite;
    return {
      ...dite,
      raisons: `${dite.raisons} ${t('tenir.quorum.reste-valable', { numero: enCours.numero, heure: heure(alors.heure) })}`,
    };
  }, [salle, seance, reglement, quorum, maintenant, enMain, vu, vue.bloque]);
  return (
    <div className="entry">
      <span className="side-label side-quorum">{t('tenir.quorum')}</span>
      <div className="now-body">
        <div className="now-block">
          <JaugeQuorum participation={quorum} phrase={phrase} />
        </div>
      </div>
    </div>
  );
}

/** A point not in hand: what became of it, or that it waits. */
function SortDuPoint({ vue }: { vue: Vue }) {
  const { salle } = useTenue();
  const { vu, enMain } = vue;
  if (vu === undefined) return null;
  const sort = salle.etat.sorts.get(vu.point.id);
  const aborde = salle.faits.find((f) => f.type === 'point' && f.pointId === vu.point.id && f.sort === 'aborde');
  const phrase =
    sort === undefined || sort === 'ajoute'
      ? t('tenir.point.vote.a-venir')
      : sort === 'aborde'
        ? [
            t('tenir.point.sort.aborde', { heure: heure(aborde?.heure ?? '') }),
            ...(enMain ? [] : [t('tenir.point.sans-scrutin')]),
          ].join(' ')
        : t(`tenir.point.sort.${sort}`);
  const fini = pointSuivant(salle, vu.point.id) === undefined && sort !== undefined && sort !== 'ajoute';
  return (
    <div className="entry">
      <span className="side-label side-vote">{t('tenir.point.vote')}</span>
      <div className="now-body">
        <div className="now-block">
          <p className="now-phrase">{phrase}</p>
          {fini && (
            <p className="t-small">
              {t('tenir.point.fini')} {t('tenir.point.fini.aide')}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

/** Suspended, or over. */
function Arret() {
  const { salle } = useTenue();
  const { levee } = salle.etat;
  const fait = salle.faits.findLast((f) => f.type === (levee ? 'levee' : 'suspension'));
  const quand = heure(fait?.heure ?? '');
  const traites = [...salle.etat.sorts.values()].filter((s) => s === 'aborde').length;
  const scrutins = [...salle.scrutins.values()].reduce((n, s) => n + s.length, 0);
  return (
    <div className="entry">
      <span />
      <div className="now-body">
        <div className="now-block">
          <p className="t-section">{t(levee ? 'tenir.levee' : 'tenir.suspendue', { heure: quand })}</p>
          <p className="t-small">
            {levee ? t('tenir.levee.bilan', { points: traites, scrutins }) : t('tenir.suspendue.aide')}
          </p>
        </div>
      </div>
    </div>
  );
}
