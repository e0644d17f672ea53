import { useId } from 'react';
import { t } from '../../i18n/i18n.ts';
import { IconButton } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { changerCandidat } from './brouillon.ts';
import { ChoixMembres } from './ChoixMembres.tsx';
import { useTenue } from './contexte.ts';
import type { PanneauProps } from './VotePanel.tsx';

/** One round: seats, candidates or lists with their votes, blanks, nulls, ballots found. */
export function Election({ brouillon: b, changer, fige }: PanneauProps) {
  const { seance, reglement } = useTenue();
  const noms = useId();
  const { absolue } = reglement.tours.valeur.nomination;
  const chiffre = (champ: 'blancs' | 'nuls' | 'bulletins') => (n: number | undefined) =>
    changer((x) => ({ ...x, [champ]: n }));
  return (
    <div className="election">
      <div className="chiffres">
        <NumberField
          label={t('tenir.election.tour')}
          min={1}
          value={b.tour}
          onChange={(n) => changer((x) => ({ ...x, tour: n ?? 1 }))}
        />
        <NumberField
          label={t('tenir.election.sieges')}
          min={1}
          value={b.sieges}
          onChange={(n) => changer((x) => ({ ...x, sieges: n ?? 1 }))}
        />
        <NumberField label={t('tenir.vote.blancs')} min={0} value={b.blancs} onChange={chiffre('blancs')} />
        <NumberField label={t('tenir.vote.nuls')} min={0} value={b.nuls} onChange={chiffre('nuls')} />
        <NumberField label={t('tenir.vote.bulletins')} min={0} value={b.bulletins} onChange={chiffre('bulletins')} />
        <Checkbox
          label={t('tenir.election.liste')}
          checked={b.liste}
          onChange={(liste) => changer((x) => ({ ...x, liste }))}
        />
      </div>
      <datalist id={noms}>
        {seance.membres.map((m) => (
          <option key={m.id} value={[m.civilite, m.prenom, m.nom].filter(Boolean).join(' ')} />
        ))}
      </datalist>
      <ul className="candidats">
        {b.candidats.map((c, i) => {
          const dit =
            c.nom.trim() === ''
              ? t(b.liste ? 'tenir.election.liste.nom' : 'tenir.election.candidat', { n: i + 1 })
              : c.nom;
          return (
            <li key={i}>
              <TextField
                label={t(b.liste ? 'tenir.election.liste.nom' : 'tenir.election.candidat', { n: i + 1 })}
                labelHidden
                placeholder={dit}
                list={noms}
                value={c.nom}
                onChange={(nom) => changer((x) => changerCandidat(x, i, { nom }))}
              />
              <NumberField
                label={t('tenir.election.voix.de', { nom: dit })}
                labelHidden
                min={0}
                value={c.voix}
                onChange={(voix) => changer((x) => changerCandidat(x, i, { voix }))}
              />
              <span className="t-small">{t('tenir.election.voix')}</span>
              <NumberField
                label={t('tenir.election.age.de', { nom: dit })}
                labelHidden
                min={0}
                value={c.age}
                onChange={(age) => changer((x) => changerCandidat(x, i, { age }))}
              />
              <span className="t-small">{t(b.liste ? 'tenir.election.age.liste' : 'tenir.election.age')}</span>
              <IconButton
                icon="x"
                label={t('tenir.election.retirer', { nom: dit })}
                disabled={b.candidats.length === 1}
                onClick={() => changer((x) => ({ ...x, candidats: x.candidats.filter((_, j) => j !== i) }))}
              />
            </li>
          );
        })}
      </ul>
      <p className="t-small">
        {fige?.majoriteAbsolue === undefined
          ? ''
          : b.tour <= absolue
            ? t('tenir.election.majorite', { exprimes: fige.exprimes ?? 0, majorite: fige.majoriteAbsolue })
            : t('tenir.election.relative', { exprimes: fige.exprimes ?? 0 })}{' '}
        {fige?.alertes.includes('egalite-sans-age') === true &&
          t('tenir.election.egalite', { regle: reglement.egaliteElection.valeur === 'plus-age' ? 'age' : 'jeune' })}
      </p>
      <ChoixMembres
        label={t('tenir.vote.assesseurs')}
        choisis={b.assesseurs}
        onChange={(assesseurs) => changer((x) => ({ ...x, assesseurs }))}
      />
    </div>
  );
}
