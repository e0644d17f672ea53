import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { GenrePoint, Seance } from '../../../domain/seance/seance.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { t } from '../../i18n/i18n.ts';

/** What the council does with a point, in two words, for its row. */
export function genreEnMots(seance: Seance, genre: GenrePoint): string {
  const secret = genre === 'election' && reglementDeSeance(seance).secretNominations.valeur.obligatoire;
  return t(secret ? 'preparer.genre.mots.election.secret' : `preparer.genre.mots.${genre}`);
}

/** What a kind of point implies, in one sentence, with the article it comes from. */
export function consequence(seance: Seance, genre: GenrePoint): { texte: string; article: string } {
  const r = reglementDeSeance(seance);
  switch (genre) {
    case 'deliberation':
      return { texte: t('preparer.genre.suite.deliberation'), article: articleDit(r.partage.source) };
    case 'election': {
      const { obligatoire, dispenseParUnanimite } = r.secretNominations.valeur;
      const suite = !obligatoire ? 'libre' : dispenseParUnanimite ? 'dispense' : 'secret';
      return { texte: t(`preparer.genre.suite.election.${suite}`), article: articleDit(r.secretNominations.source) };
    }
    case 'approbation-pv':
      return { texte: t('preparer.genre.suite.approbation-pv'), article: articleDit(r.arretPv.source) };
    case 'decisions-delegation':
      return {
        texte: t('preparer.genre.suite.decisions-delegation'),
        article: articleDit(r.decisionsDelegation.source),
      };
    case 'information':
    case 'question':
      return { texte: t(`preparer.genre.suite.${genre}`), article: articleDit(r.pointHorsOrdreDuJour.source) };
  }
}
