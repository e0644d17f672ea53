import { t } from '../../i18n/i18n.ts';
import { NumberField } from '../../kit/NumberField.tsx';
import type { PanneauProps } from './VotePanel.tsx';

const CHAMPS = [
  { champ: 'pour', label: 'tenir.vote.pour' },
  { champ: 'contre', label: 'tenir.vote.contre' },
  { champ: 'blancs', label: 'tenir.vote.blancs' },
  { champ: 'nuls', label: 'tenir.vote.nuls' },
] as const;

/** Ballots counted: for, against, blank, null. */
export function ScrutinSecret({ brouillon, changer, vue }: PanneauProps) {
  const { secret } = brouillon;
  const saisis = CHAMPS.reduce((n, { champ }) => n + (secret[champ] ?? 0), 0);
  return (
    <>
      <div className="chiffres">
        {CHAMPS.map(({ champ, label }) => (
          <NumberField
            key={champ}
            label={t(label)}
            min={0}
            value={secret[champ]}
            onChange={(n) => changer((b) => ({ ...b, secret: { ...b.secret, [champ]: n } }))}
          />
        ))}
      </div>
      <p className="t-small">{t('tenir.vote.saisis', { n: saisis, votants: vue.maintenant.votants.length })}</p>
    </>
  );
}
