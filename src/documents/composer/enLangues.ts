import { languesDeSeance } from '../../domain/seance/langues.ts';
import type { Document } from '../modele/document.ts';
import { reunir } from '../modele/reunir.ts';
import { plume, type Dossier, type Plume } from './dossier.ts';

/** A composer of one language made to follow the sitting: its language, or both side by side when it has two. */
export const enLangues =
  <A extends readonly unknown[]>(composer: (p: Plume, ...reste: A) => Document) =>
  (dossier: Dossier, ...reste: A): Document => {
    const langues = dossier.langue === undefined ? languesDeSeance(dossier.seance) : [dossier.langue];
    const [un, autre] = langues.map((langue) => composer(plume({ ...dossier, langue }), ...reste));
    if (un === undefined) throw new Error(`sitting ${dossier.seance.id} has no language`);
    return autre === undefined ? un : reunir(un, autre);
  };
