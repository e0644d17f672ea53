import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { cloreScrutin } from '../../../domain/seance/cloreScrutin.ts';
import type { Fait } from '../../../domain/seance/fait.ts';
import type { Fige } from '../../../domain/seance/saisie.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { direAlertes } from './alertes.ts';
import { Barre, direSuite } from './BarreActe.tsx';
import { brouillonNeuf, tourSuivant, type Brouillon } from './brouillon.ts';
import { scrutinDe } from './saisieDuBrouillon.ts';
import { useHorloge, useTenue, type Tenue } from './contexte.ts';
import { Debats } from './Debats.tsx';
import { chiffresResultat, phraseScrutin, titreResultat } from './phraseScrutin.ts';
import { useBrouillon } from './useBrouillon.ts';
import type { Suite } from './useSuite.ts';
import { VotePanel } from './VotePanel.tsx';
import type { Vue } from './vue.ts';

interface VoteProps {
  vue: Vue;
  entete: ReactNode;
  /** The way on without a vote, for the points that have none. */
  sansVote: Suite | undefined;
}

/** A vote being taken: kept on the device at each touch, a fact only once the bar's button has recorded it. */
export function VoteEnCours({ vue, entete, sansVote }: VoteProps) {
  const { seance, reglement } = useTenue();
  const { vu, scrutins } = vue;
  const dernier = scrutins.at(-1);
  const rang = scrutins.length;
  const depart = (): Brouillon => {
    const neuf = brouillonNeuf(vu?.point.genre ?? 'deliberation', rang);
    const tourOuvert = dernier?.fige?.resultat === 'second-tour' || dernier?.fige?.resultat === 'troisieme-tour';
    return dernier !== undefined && tourOuvert ? tourSuivant(neuf, dernier, rang, reglement) : neuf;
  };
  const garde = useBrouillon<Brouillon>(
    `vote/${seance.id}/${vu?.point.id ?? ''}`,
    depart,
    (b) => b.rangDansLePoint === rang,
  );
  if (garde.valeur === undefined || vu === undefined) return <Loading />;
  return (
    <Vote
      vue={vue}
      entete={entete}
      sansVote={sansVote}
      brouillon={garde.valeur}
      repris={garde.repris}
      nonGarde={garde.refus !== undefined}
      changer={garde.changer}
      recommencer={() => {
        garde.changer(depart);
        garde.oublier();
      }}
      oublier={garde.oublier}
    />
  );
}

/** What closing the ballot now would freeze. */
export function apercu(
  tenue: Tenue,
  brouillon: Brouillon,
  pointId: string,
  faitId = 'apercu',
): { fait: Fait<'scrutin'>; fige: Fige } | undefined {
  const scrutin = scrutinDe(brouillon, tenue.seance, pointId);
  if (scrutin === undefined) return undefined;
  const ouvert: Fait<'scrutin'> = { ...scrutin, id: faitId, rang: '', saisiLe: '' };
  const fige = cloreScrutin(tenue.seance, ouvert, tenue.reglement);
  return { fait: { ...ouvert, fige }, fige };
}

interface EnCoursProps extends VoteProps {
  brouillon: Brouillon;
  repris: boolean;
  nonGarde: boolean;
  changer: (change: (b: Brouillon) => Brouillon) => void;
  recommencer: () => void;
  oublier: () => void;
}

function Vote({ vue, entete, sansVote, brouillon, repris, nonGarde, changer, recommencer, oublier }: EnCoursProps) {
  const tenue = useTenue();
  const { moment } = useHorloge();
  const pointId = vue.vu?.point.id ?? '';
  const clos = useMemo(() => apercu(tenue, brouillon, pointId), [tenue, brouillon, pointId]);
  const phrase =
    clos === undefined
      ? ''
      : phraseScrutin(tenue.seance, tenue.reglement, clos.fait, vue.maintenant.deports, tenue.salle);
  const faire = async () => {
    const scrutin = scrutinDe(brouillon, tenue.seance, pointId);
    if (scrutin === undefined) return undefined;
    const refus = await tenue.actes.noter([scrutin], moment);
    if (refus === undefined) oublier();
    return refus;
  };
  // A point of information or the questions usually have no vote at all: the bar then leads on, to the end as well.
  const libre =
    brouillon.onglet === 'sans-vote' &&
    vue.vu !== undefined &&
    ['information', 'question'].includes(vue.vu.point.genre);
  const suivre = libre && (sansVote?.genre === 'aborder' || sansVote?.genre === 'lever') ? sansVote : undefined;
  const dite = suivre && direSuite(suivre);
  const acte =
    clos === undefined
      ? undefined
      : { titre: titreResultat(clos.fige), detail: chiffresResultat(clos.fige, clos.fait.saisie), faire };
  return (
    <>
      <div className="now-scroll margined">
        {entete}
        <div className="entry">
          <span className="side-label side-vote">{t('tenir.point.vote')}</span>
          <div className="now-body">
            <div className="now-block now-vote">
              {repris && (
                <p className="vote-repris" role="status">
                  <Icon name="info" size="s" /> {t('tenir.vote.repris')}
                  <Button variant="quiet" icon="undo" onClick={recommencer}>
                    {t('tenir.vote.repris.effacer')}
                  </Button>
                </p>
              )}
              {nonGarde && (
                <Notice kind="refus" live>
                  {t('tenir.brouillon.plein')}
                </Notice>
              )}
              <VotePanel vue={vue} brouillon={brouillon} changer={changer} fige={clos?.fige} />
            </div>
          </div>
        </div>
        <Debats key={pointId} pointId={pointId} numero={vue.vu?.numero ?? ''} />
      </div>
      {suivre === undefined || dite === undefined ? (
        <Barre phrase={phrase} alertes={clos === undefined ? [] : direAlertes(clos.fige)} acte={acte} />
      ) : (
        <Barre
          suite
          phrase=""
          acte={{ ...dite, faire: suivre.faire }}
          autre={
            <Button icon="check" onClick={() => void faire()}>
              {t('tenir.sans-vote.prend-acte')}
            </Button>
          }
        />
      )}
    </>
  );
}
