import { t } from '../../i18n/i18n.ts';
import type { EntreePlan } from './sections.ts';

interface PlanProps {
  entrees: readonly EntreePlan[];
  courante: string | undefined;
  onAller: (ancre: string) => void;
}

/** The parts of the document, the one being read marked. */
export function Plan({ entrees, courante, onAller }: PlanProps) {
  return (
    <nav className="plan" aria-label={t('rediger.plan')}>
      <ol>
        {entrees.map(({ ancre, numero, titre }) => (
          <li key={ancre}>
            <a
              href={`#${ancre}`}
              aria-current={ancre === courante ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onAller(ancre);
              }}
            >
              <span className="plan-n">{numero}</span>
              <span className="plan-titre">{titre}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
