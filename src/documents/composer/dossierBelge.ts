import { reglementDeSeance } from '../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import type { NatureTexte } from '../modele/document.ts';
import type { Dossier } from './dossier.ts';

/** What its documents are written from; texts of the second language under `/autre`. */
export const dossierBelge = (seance: Seance, textes: Record<string, unknown> = {}): Dossier => ({
  seance,
  reglement: reglementDeSeance(seance),
  texte: (nature: NatureTexte, pointId?: string, autre?: boolean) =>
    textes[`${pointId ?? 'seance'}/${nature}${autre === true ? '/autre' : ''}`],
  dateDe: (id) => (id === 's0' ? '2026-08-24' : undefined),
});
