import { MOTS_BE_VLA_GEMEENTE } from './beVlaGemeente/mots.ts';
import { MOTS_BE_LIBRE, MOTS_BE_WAL_COMMUNE } from './beWalCommune/mots.ts';
import { MOTS_NL_LIBRE } from './libre/motsNl.ts';
import type { Mots } from './mots.ts';
import type { Langue, Reglement } from './reglement.ts';

/**
 * The words of a body in one of its languages: its pack's, else those of the nearest body that speaks it, since an
 * instance may add a language that its rules do not foresee (a Walloon commune with facilities).
 */
export function motsEn(
  reglement: Pick<Reglement, 'langue' | 'mots' | 'autresMots' | 'natureVote'>,
  langue: Langue,
): Mots {
  if (langue === reglement.langue) return reglement.mots;
  if (reglement.autresMots !== undefined) return reglement.autresMots;
  const avis = reglement.natureVote.valeur === 'avis';
  if (langue === 'nl') return avis ? MOTS_NL_LIBRE : MOTS_BE_VLA_GEMEENTE;
  return avis ? MOTS_BE_LIBRE : MOTS_BE_WAL_COMMUNE;
}
