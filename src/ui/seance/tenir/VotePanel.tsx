import { memo, useRef } from 'react';
import type { Fige } from '../../../domain/seance/saisie.ts';
import { t } from '../../i18n/i18n.ts';
import { Icon } from '../../kit/Icon.tsx';
import type { IconName } from '../../kit/Icon.tsx';
import { useShortcut } from '../../kit/shortcuts.ts';
import { AppelNominal } from './AppelNominal.tsx';
import { onglets, type Brouillon, type Onglet } from './brouillon.ts';
import { useTenue } from './contexte.ts';
import { Election } from './Election.tsx';
import { HorsVote } from './HorsVote.tsx';
import { MainLevee } from './MainLevee.tsx';
import { PrecisionsDuVote } from './PrecisionsDuVote.tsx';
import { SansVote } from './SansVote.tsx';
import { ScrutinSecret } from './ScrutinSecret.tsx';
import type { Vue } from './vue.ts';

export interface PanneauProps {
  vue: Vue;
  brouillon: Brouillon;
  changer: (change: (b: Brouillon) => Brouillon) => void;
  /** What the entry would freeze; undefined while it says nothing. */
  fige: Fige | undefined;
}

const ICONES: Readonly<Record<Onglet, IconName>> = {
  ordinaire: 'hand',
  public: 'list',
  secret: 'ballot',
  election: 'urn',
  'sans-vote': 'note',
};

/** The ballot in its five ways; what was entered in one way is kept while another is looked at. */
export const VotePanel = memo(function VotePanel(props: PanneauProps) {
  const { brouillon, changer, vue } = props;
  const { reglement } = useTenue();
  useShortcut(
    'm',
    () => changer((b) => ({ ...b, onglet: onglets[(onglets.indexOf(b.onglet) + 1) % onglets.length] ?? 'ordinaire' })),
    { label: t('tenir.touche.mode') },
  );
  const zone = useRef<HTMLDivElement>(null);
  useShortcut('v', () => zone.current?.querySelector<HTMLElement>('.voter, .nominal-sens button, input')?.focus(), {
    label: t('tenir.touche.vote'),
  });
  return (
    <div ref={zone}>
      <div className="modes" role="group" aria-label={t('tenir.vote.modes')}>
        {onglets.map((o) => (
          <button
            key={o}
            type="button"
            aria-pressed={brouillon.onglet === o}
            onClick={() => changer((b) => ({ ...b, onglet: o }))}
          >
            <Icon name={ICONES[o]} size="s" />
            {t(o === 'ordinaire' ? `tenir.mode.${reglement.voteOrdinaire.valeur}` : `tenir.mode.${o}`)}
          </button>
        ))}
      </div>
      {brouillon.onglet === 'ordinaire' && <MainLevee {...props} />}
      {brouillon.onglet === 'public' && <AppelNominal {...props} />}
      {brouillon.onglet === 'secret' && <ScrutinSecret {...props} />}
      {brouillon.onglet === 'election' && <Election {...props} />}
      {brouillon.onglet === 'sans-vote' && <SansVote {...props} />}
      <HorsVote vue={vue} />
      <PrecisionsDuVote {...props} />
    </div>
  );
});
