import type { Membre } from '../../domain/seance/seance.ts';
import type { Plume } from './dossier.ts';

/** « Mme Marie Cathala, présidente (Cazelles) »: a list of members says the commune of those who speak for one. */
export function nomDeListe({ paroles, mots }: Plume, m: Membre): string {
  const dit = paroles.personnes.nomEtQualite(m, mots);
  return m.commune === undefined || m.commune === '' ? dit : `${dit} (${m.commune})`;
}
