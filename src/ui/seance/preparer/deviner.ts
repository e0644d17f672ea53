import type { GenrePoint } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';

const GENRES = ['approbation-pv', 'decisions-delegation', 'election', 'question', 'information'] as const;

const plat = (texte: string): string =>
  texte.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** The kind that a title suggests, by the words of the catalogue; a délibération when none is there. Always editable. */
export function devinerGenre(intitule: string): GenrePoint {
  const titre = plat(intitule);
  const suggere = GENRES.find((genre) =>
    t(`preparer.devine.${genre}`)
      .split('|')
      .some((mots) => titre.startsWith(plat(mots))),
  );
  return suggere ?? 'deliberation';
}
