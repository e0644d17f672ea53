import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { jourDe } from './jourDe.ts';

/** What changed after the sealing, each with its day and its reason. */
export function Rectifications({ seance }: { seance: Seance }) {
  return (
    <ul className="lines">
      {seance.rectifications.map((r) => (
        <li key={`${r.le}/${r.operation}`}>{t('publier.rectifications.de', { date: jourDe(r.le), motif: r.motif })}</li>
      ))}
    </ul>
  );
}
