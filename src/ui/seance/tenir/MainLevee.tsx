import { memo } from 'react';
import type { MembreId } from '../../../domain/ids.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { classes } from '../../kit/classes.ts';
import { Icon } from '../../kit/Icon.tsx';
import type { IconName } from '../../kit/Icon.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { useShortcut } from '../../kit/shortcuts.ts';
import type { SensDeVote } from '../../../domain/seance/saisie.ts';
import { marquer, type Pinceau } from './brouillon.ts';
import { useTenue } from './contexte.ts';
import { conduire, gardeFocus } from './mainAuVote.ts';
import { nomDeTuile, nommer } from './noms.ts';
import type { PanneauProps } from './VotePanel.tsx';

export const ICONE_SENS: Readonly<Record<SensDeVote, IconName>> = {
  pour: 'check',
  contre: 'x',
  abstention: 'abst',
  nppv: 'aside',
};
const PINCEAUX = [
  { sens: 'contre', touche: 'C' },
  { sens: 'abstention', touche: 'A' },
  { sens: 'nppv', touche: 'N' },
] as const;

/** Everyone is for, except those touched with the brush; or the totals, typed. */
export function MainLevee(props: PanneauProps) {
  return props.brouillon.parTotaux ? <Totaux {...props} /> : <Exceptions {...props} />;
}

/** From names to totals and back; each keeps what it holds. */
export function Bascule({ brouillon, changer }: Pick<PanneauProps, 'brouillon' | 'changer'>) {
  return (
    <Button
      variant="quiet"
      icon={brouillon.parTotaux ? 'users' : 'ballot'}
      onClick={() => changer((b) => ({ ...b, parTotaux: !b.parTotaux }))}
    >
      {t(brouillon.parTotaux ? 'tenir.vote.par-noms' : 'tenir.vote.par-totaux')}
    </Button>
  );
}

function Exceptions({ brouillon, changer, vue }: PanneauProps) {
  const { salle } = useTenue();
  const prendre = (pinceau: Pinceau) => changer((b) => ({ ...b, pinceau }));
  useShortcut('c', () => prendre('contre'), { label: t('tenir.touche.contre') });
  useShortcut('a', () => prendre('abstention'), { label: t('tenir.touche.abstention') });
  useShortcut('n', () => prendre('nppv'), { label: t('tenir.touche.nppv') });
  const toucher = (membre: MembreId) => changer((b) => marquer(b, membre));
  const mandataires = new Map(vue.maintenant.pouvoirs.map((p) => [p.mandant, p.mandataire]));
  // Who was marked and can no longer vote stays on the screen: nothing typed disappears.
  const tuiles = [
    ...vue.maintenant.votants,
    ...Object.keys(brouillon.exceptions).filter((m) => !vue.maintenant.votants.includes(m)),
  ];
  return (
    <>
      <div className="brush" role="group" aria-label={t('tenir.vote.exceptions')} onMouseDown={gardeFocus}>
        <span>{t('tenir.vote.tous-pour')}</span>
        {PINCEAUX.map(({ sens, touche }) => (
          <button
            key={sens}
            type="button"
            className={`brush-${sens}`}
            aria-pressed={brouillon.pinceau === sens}
            onClick={() => prendre(sens)}
          >
            <Icon name={ICONE_SENS[sens]} size="s" />
            {t(`tenir.vote.${sens}`)} <kbd>{touche}</kbd>
          </button>
        ))}
      </div>
      <div
        className={classes('voters', tuiles.length > 12 && 'voters-5')}
        onKeyDown={conduire}
        onMouseDown={gardeFocus}
      >
        {tuiles.map((id) => {
          const membre = salle.membres.get(id);
          const mandataire = mandataires.get(id);
          return (
            <Tuile
              key={id}
              id={id}
              nom={membre === undefined ? id : nomDeTuile(salle.membres, membre)}
              complet={nommer(salle.membres, id)}
              par={mandataire === undefined ? undefined : nommer(salle.membres, mandataire)}
              sens={brouillon.exceptions[id] ?? 'pour'}
              toucher={toucher}
            />
          );
        })}
      </div>
      {tuiles.length === 0 && <p className="t-small">{t('tenir.vote.personne')}</p>}
    </>
  );
}

interface TuileProps {
  id: MembreId;
  nom: string;
  complet: string;
  par: string | undefined;
  sens: SensDeVote;
  toucher: (membre: MembreId) => void;
}

const Tuile = memo(
  function Tuile({ id, nom, complet, par, sens, toucher }: TuileProps) {
    const mot = t(`tenir.sens.${sens}`);
    const duMandataire = par === undefined ? undefined : t('tenir.vote.par', { nom: par });
    return (
      <button
        type="button"
        className={classes('voter', `voter-${sens}`)}
        aria-pressed={sens !== 'pour'}
        title={complet}
        onClick={() => toucher(id)}
      >
        <Icon name={ICONE_SENS[sens]} />
        <span>
          {nom}{' '}
          {duMandataire !== undefined && <small className={sens === 'pour' ? undefined : 'vh'}>{duMandataire}</small>}{' '}
          <small className={sens === 'pour' ? 'vh' : undefined}>{mot}</small>
        </span>
      </button>
    );
  },
  // The hand that touches reads the draft of the moment it runs: a new closure changes nothing on screen.
  (a, b) => a.id === b.id && a.sens === b.sens && a.nom === b.nom && a.par === b.par && a.complet === b.complet,
);

function Totaux({ brouillon, changer, vue }: PanneauProps) {
  const { totaux } = brouillon;
  const saisis = (totaux.pour ?? 0) + (totaux.contre ?? 0) + (totaux.abstention ?? 0) + (totaux.nppv ?? 0);
  return (
    <>
      <div className="chiffres">
        {(['pour', 'contre', 'abstention', 'nppv'] as const).map((sens) => (
          <NumberField
            key={sens}
            label={t(`tenir.vote.${sens}`)}
            min={0}
            value={totaux[sens]}
            onChange={(n) => changer((b) => ({ ...b, totaux: { ...b.totaux, [sens]: n } }))}
          />
        ))}
      </div>
      <p className="t-small">{t('tenir.vote.saisis', { n: saisis, votants: vue.maintenant.votants.length })}</p>
    </>
  );
}
