import { t } from '../../i18n/i18n.ts';
import { RadioGroup } from '../../kit/Choice.tsx';
import { useTenue } from './contexte.ts';
import type { PanneauProps } from './VotePanel.tsx';

const ISSUES = ['prend-acte', 'adopte', 'rejete', 'inconnu'] as const;

/** The council takes note; or a result is known and its figures are not. */
export function SansVote({ brouillon, changer }: PanneauProps) {
  const avis = useTenue().reglement.natureVote.valeur === 'avis';
  return (
    <RadioGroup
      label={t('tenir.sans-vote.choix')}
      labelHidden
      value={brouillon.sansVote}
      options={ISSUES.map((issue) => ({
        value: issue,
        label: t(
          avis && (issue === 'adopte' || issue === 'rejete')
            ? `tenir.sans-vote.avis.${issue}`
            : `tenir.sans-vote.${issue}`,
        ),
        note: t(issue === 'prend-acte' ? 'tenir.sans-vote.prend-acte.note' : 'tenir.sans-vote.note'),
      }))}
      onChange={(sansVote) => changer((b) => ({ ...b, sansVote }))}
    />
  );
}
