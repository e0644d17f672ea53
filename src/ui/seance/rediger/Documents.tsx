import type { Reglement } from '../../../domain/reglement/reglement.ts';
import { t } from '../../i18n/i18n.ts';
import { Segmented } from '../../kit/Choice.tsx';
import { Select } from '../../kit/Select.tsx';
import { Plan } from './Plan.tsx';
import type { EntreePlan } from './sections.ts';
import type { Choix } from './useChoix.ts';

interface DocumentsProps {
  reglement: Reglement;
  choix: Choix;
  onChoix: (choix: Choix) => void;
  /** The parts of the procès-verbal, or the deliberations. */
  entrees: readonly EntreePlan[];
  courante: string | undefined;
  onAller: (ancre: string) => void;
}

/** Left of the sheet: which document, and where in it. */
export function Documents({ reglement, choix, onChoix, entrees, courante, onAller }: DocumentsProps) {
  const avis = reglement.natureVote.valeur === 'avis';
  // A body that only gives its opinion, or whose rules know no such list, owes none.
  const liste = !avis && reglement.delaiListe.portee !== 'sans-objet';
  return (
    <div className="redaction-plan no-print">
      <Segmented
        label={t('rediger.documents')}
        labelHidden
        className="redaction-choix"
        value={choix.genre}
        options={[
          { value: 'pv', label: t('rediger.pv') },
          { value: 'acte', label: t(avis ? 'rediger.avis' : 'rediger.deliberations') },
          ...(liste || choix.genre === 'liste' ? [{ value: 'liste' as const, label: t('rediger.liste') }] : []),
        ]}
        onChange={(genre) => {
          onChoix(genre === 'acte' ? { genre, scrutinId: undefined } : { genre });
        }}
      />
      {entrees.length > 0 && (
        <>
          <Plan entrees={entrees} courante={courante} onAller={onAller} />
          <Select
            className="redaction-aller"
            label={t('rediger.allerA')}
            value={courante ?? ''}
            options={entrees.map(({ ancre, numero, titre }) => ({
              value: ancre,
              label: numero === '' ? titre : `${numero} ${titre}`,
            }))}
            onChange={onAller}
          />
        </>
      )}
    </div>
  );
}
