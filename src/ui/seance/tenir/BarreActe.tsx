import { useEffect, useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import type { Fait } from '../../../domain/seance/fait.ts';
import { participationAuPoint } from '../../../domain/seance/participation.ts';
import { heure } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { classes } from '../../kit/classes.ts';
import { Icon } from '../../kit/Icon.tsx';
import { Notice } from '../../kit/Notice.tsx';
import type { Refus } from '../../../domain/refus.ts';
import { useShortcut } from '../../kit/shortcuts.ts';
import { useGeste } from './actes.ts';
import { useHorloge, useTenue } from './contexte.ts';
import { phraseScrutin } from './phraseScrutin.ts';
import { phraseSansQuorum } from './SansQuorum.tsx';
import type { Suite } from './useSuite.ts';
import type { Vue } from './vue.ts';

interface BarreProps {
  phrase: ReactNode;
  alertes?: readonly string[];
  /** The act of the button; nothing: there is nothing to record yet. */
  acte:
    { readonly titre: string; readonly detail: string; readonly faire: () => Promise<Refus | undefined> } | undefined;
  /** The button leads on rather than records a result. */
  suite?: boolean;
  /** A second act, when two are as likely. */
  autre?: ReactNode;
}

/** A button that has just changed its word does not answer the second half of a double touch. */
const DELAI_MS = 250;

/** More signs than a bar shows at once on a tablet. */
const PHRASE_LONGUE = 160;

/** Fixed at the bottom: the sentence for the procès-verbal, and the button that says what it records. */
export function Barre({ phrase, alertes = [], acte, autre, suite = false }: BarreProps) {
  const { refus, occupe, geste } = useGeste();
  const barre = useRef<HTMLDivElement>(null);
  const cle = acte === undefined ? '' : `${acte.titre}/${acte.detail}`;
  useEffect(() => {
    const repos = setTimeout(() => barre.current?.setAttribute('data-prete', ''), DELAI_MS);
    return () => clearTimeout(repos);
  }, []);
  const faire = () => {
    if (acte !== undefined) void geste(acte.faire);
  };
  const toucher = (event: MouseEvent) => {
    // A key says what it means: only a finger or a mouse strikes twice.
    if (event.detail > 0 && barre.current?.hasAttribute('data-prete') !== true) return;
    faire();
  };
  useShortcut('Ctrl+Enter', faire, { whileTyping: true, enabled: acte !== undefined });
  useShortcut('Enter', faire, { label: t('tenir.touche.enregistrer'), enabled: acte !== undefined });
  return (
    <div className="barre" ref={barre}>
      <p className="barre-marge">{t('tenir.barre.pv')}</p>
      {/* A long sentence scrolls in its place: the keyboard must reach it. */}
      <div
        className="barre-phrase"
        tabIndex={typeof phrase === 'string' && phrase.length > PHRASE_LONGUE ? 0 : undefined}
      >
        {phrase !== '' && (
          <p className="t-phrase">
            <span className="fact">{phrase}</span>
          </p>
        )}
        {alertes.map((a) => (
          <p key={a} className="tag tag-alert barre-alerte">
            <Icon name="alert" size="s" />
            <span>{a}</span>
          </p>
        ))}
        {refus && (
          <Notice kind="refus" live>
            {wordRefus(refus)}
          </Notice>
        )}
      </div>
      <div className="barre-actes">
        <button
          type="button"
          className={classes(
            'btn',
            'btn-primary',
            'barre-acte',
            (suite || (acte?.titre.length ?? 20) > 12) && 'barre-suite',
          )}
          disabled={acte === undefined || occupe}
          onClick={toucher}
          data-acte={cle}
        >
          <b>{acte?.titre ?? t('tenir.barre.attente')}</b>
          <small>{acte?.detail ?? t('tenir.barre.attente.detail')}</small>
          {acte && <kbd>{t('tenir.barre.entree')}</kbd>}
        </button>
        {autre}
      </div>
    </div>
  );
}

/** What the button of the bar says when it leads to what comes next. */
export function direSuite(suite: Suite, salleVide = false): { titre: string; detail: string } | undefined {
  switch (suite.genre) {
    case 'aborder':
      return { titre: t('tenir.barre.aborder', { numero: suite.point.numero }), detail: suite.point.point.intitule };
    case 'reprendre':
      return { titre: t('tenir.barre.reprendre'), detail: '' };
    case 'rediger':
      return { titre: t('tenir.barre.levee'), detail: '' };
    case 'lever':
      return { titre: t('tenir.barre.fini'), detail: salleVide ? '' : t('tenir.barre.fini.detail') };
    case 'rien':
      return undefined;
  }
}

/** The bar of a point whose vote is not open: the sentence already recorded, and the way on. */
export function BarreActe({
  suite,
  vue,
  dernier,
  autreTour,
}: {
  suite: Suite;
  vue: Vue;
  dernier: Fait<'scrutin'> | undefined;
  autreTour: (() => void) | undefined;
}) {
  const { seance, reglement, salle } = useTenue();
  const { moment } = useHorloge();
  const dite = direSuite(suite, salle.ordre.length === 0);
  const levee = salle.etat.levee ? salle.faits.findLast((f) => f.type === 'levee') : undefined;
  const suspendue = salle.etat.suspendue ? salle.faits.findLast((f) => f.type === 'suspension') : undefined;
  let phrase = '';
  const epuise = salle.aVenir.length === 0 && ![...salle.etat.sorts.values()].includes('reporte');
  if (levee)
    phrase = t(epuise ? 'tenir.barre.levee.epuise' : 'tenir.barre.levee.phrase', { heure: heure(levee.heure ?? '') });
  else if (suspendue) phrase = t('tenir.barre.suspendue', { heure: heure(suspendue.heure ?? '') });
  else if (vue.bloque) phrase = phraseSansQuorum(vue, moment, salle.scrutins.size > 0);
  else if (dernier?.fige !== undefined) {
    const p = participationAuPoint(seance, reglement, dernier.pointId, dernier.id);
    phrase = phraseScrutin(seance, reglement, dernier, p.deports, salle);
  }
  const tourOuvert =
    autreTour !== undefined &&
    (dernier?.fige?.resultat === 'second-tour' || dernier?.fige?.resultat === 'troisieme-tour');
  if (tourOuvert && dernier.saisie.forme === 'election') {
    const reste =
      dernier.saisie.liste === true ? dernier.saisie.sieges : dernier.saisie.sieges - (dernier.fige?.elus?.length ?? 0);
    const ouvrirTour = () => {
      autreTour();
      return Promise.resolve(undefined);
    };
    return (
      <Barre
        phrase={phrase}
        acte={{
          titre: t('tenir.barre.tour', { n: dernier.saisie.tour + 1 }),
          detail: t('tenir.barre.tour.detail', { n: reste }),
          faire: ouvrirTour,
        }}
      />
    );
  }
  if (dite === undefined)
    return (
      <div className="barre barre-seule">
        <p className="barre-marge">{t('tenir.barre.pv')}</p>
        <p className="barre-phrase t-phrase">
          <span className="fact">{phrase}</span>
        </p>
      </div>
    );
  return <Barre suite phrase={phrase} acte={{ ...dite, faire: suite.faire }} />;
}
