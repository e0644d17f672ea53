import type { MembreId } from '../../../domain/ids.ts';
import { t } from '../../i18n/i18n.ts';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { useTenue } from './contexte.ts';
import { nommer, nommerTous } from './noms.ts';

interface ChoixProps {
  label: string;
  choisis: readonly MembreId[];
  onChange: (membres: MembreId[]) => void;
  /** Those one may choose; everyone by default. */
  parmi?: readonly MembreId[];
  ouvert?: boolean;
}

/** Several members, ticked in a list that stays folded until it is needed. */
export function ChoixMembres({ label, choisis, onChange, parmi, ouvert = false }: ChoixProps) {
  const { seance, salle } = useTenue();
  const ids = parmi ?? seance.membres.map((m) => m.id);
  return (
    <details className="choix-membres" open={ouvert || undefined}>
      <summary>
        {label}{' '}
        <small>{choisis.length === 0 ? t('tenir.vote.assesseurs.aucun') : nommerTous(salle.membres, choisis)}</small>
      </summary>
      <div className="choix-liste">
        {ids.map((id) => (
          <Checkbox
            key={id}
            label={nommer(salle.membres, id)}
            checked={choisis.includes(id)}
            onChange={(oui) => onChange(oui ? [...choisis, id] : choisis.filter((m) => m !== id))}
          />
        ))}
      </div>
    </details>
  );
}
