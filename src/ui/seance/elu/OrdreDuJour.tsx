import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { resumeScrutin } from '../tenir/phraseScrutin.ts';
import type { Salle } from '../tenir/salle.ts';

interface OrdreProps {
  seance: Seance;
  salle: Salle;
  choisi: string | undefined;
  courant: string | undefined;
  onLire: (pointId: string) => void;
}

/** The points in their order, with what became of them. */
export function OrdreDuJour({ seance, salle, choisi, courant, onLire }: OrdreProps) {
  const dit = (pointId: string): string => {
    if (pointId === courant) return t('elu.maintenant');
    const scrutin = salle.scrutins.get(pointId)?.at(-1);
    if (scrutin?.fige) return resumeScrutin(scrutin.fige, scrutin.saisie, salle);
    const pieces = seance.points.find((p) => p.id === pointId)?.pieces.length ?? 0;
    return pieces > 0 ? t('elu.pieces', { n: pieces }) : '';
  };
  return (
    <nav className="elu-ordre" aria-label={t('elu.ordre')}>
      {salle.ordre.length === 0 && <p>{t('elu.ordre.vide')}</p>}
      <ol>
        {salle.ordre.map(({ point, numero, profondeur }) => (
          <li key={point.id} data-profondeur={profondeur}>
            <button
              type="button"
              aria-current={point.id === choisi}
              onClick={() => {
                onLire(point.id);
              }}
            >
              <span className="num">{numero}</span>
              <span>
                {point.intitule}
                {dit(point.id) !== '' && <small>{dit(point.id)}</small>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
