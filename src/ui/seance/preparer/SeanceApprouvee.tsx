import { useLiveQuery } from 'dexie-react-hooks';
import { etatAvant } from '../../../domain/seance/etat.ts';
import type { Point, Seance } from '../../../domain/seance/seance.ts';
import { lireSeancesDe } from '../../../store/lectures.ts';
import { dateSansJour } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Select } from '../../kit/Select.tsx';

interface SeanceApprouveeProps {
  seance: Seance;
  point: Point;
  onChange: (champs: { seanceApprouvee: string }) => void;
}

/** Which sitting's procès-verbal this point settles. */
export function SeanceApprouvee({ seance, point, onChange }: SeanceApprouveeProps) {
  const autres = useLiveQuery(() => lireSeancesDe(seance.instanceId), [seance.instanceId]) ?? [];
  const tenues = autres.filter((s) => s.id !== seance.id && s.date <= seance.date && etatAvant(s).levee).reverse();
  return (
    <Select
      label={t('preparer.seanceApprouvee')}
      help={tenues.length === 0 ? t('preparer.seanceApprouvee.aucune') : undefined}
      value={tenues.some((s) => s.id === point.seanceApprouvee) ? (point.seanceApprouvee ?? '') : ''}
      placeholder={t('preparer.seanceApprouvee.choisir')}
      onChange={(seanceApprouvee) => onChange({ seanceApprouvee })}
      options={tenues.map((s) => ({
        value: s.id,
        label:
          s.pv.arrete === undefined
            ? dateSansJour(s.date)
            : t('preparer.seanceApprouvee.deja', { date: dateSansJour(s.date) }),
      }))}
    />
  );
}
