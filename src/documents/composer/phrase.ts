import { para, type Paragraphe } from '../modele/document.ts';
import type { Plume } from './dossier.ts';

/** A sentence with the spaces of its language. */
export const phrase = (p: Plume, texte: string, options: Parameters<typeof para>[1] = {}): Paragraphe =>
  para(p.paroles.typo.typographie(texte), options);
