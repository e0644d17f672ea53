import type { PointId } from '../../domain/ids.ts';
import { langueAuthentique } from '../../domain/seance/langues.ts';
import type { Point } from '../../domain/seance/seance.ts';
import { para, run, type Libre, type NatureTexte, type Run } from '../modele/document.ts';
import { blocsDeProseMirror } from '../modele/prosemirror.ts';
import type { Plume } from './dossier.ts';

const crochets = (texte: string): string => `[${texte}]`;

/** Free words of a person, as blocks in their place; empty when nothing was written, in either language. */
export function libre(p: Plume, nature: NatureTexte, pointId?: PointId): Libre {
  const blocs = blocsDeProseMirror(p.texte?.(nature, pointId, p.autre));
  const place = { type: 'libre' as const, nature, ...(pointId === undefined ? {} : { pointId }) };
  const ici = p.autre ? { ...place, autre: true } : place;
  if (blocs.length > 0 || !p.bilingue || blocsDeProseMirror(p.texte?.(nature, pointId, !p.autre)).length === 0)
    return { ...ici, blocs };
  const manque = run(crochets(p.paroles.bilingue.manquante), { italique: true });
  return { ...ici, manque: true, blocs: [para([manque], { alerte: true })] };
}

/** The title of a point in the language at work; what is missing is said before the other language's words. */
export function intitule(p: Plume, point: Point): string {
  const [sien, autre] = p.autre
    ? [point.intituleAutre ?? '', point.intitule]
    : [point.intitule, point.intituleAutre ?? ''];
  if (!p.bilingue || sien.trim() !== '') return sien;
  return `${crochets(p.paroles.bilingue.manquante)} ${autre}`.trim();
}

/** The mark of the text that prevails, in a bilingual document. */
export const marqueAuthentique = (p: Plume, point: Point): Run[] =>
  p.bilingue && langueAuthentique(p.seance, point) === p.langue
    ? [run(` (${p.paroles.bilingue.authentique})`, { italique: true })]
    : [];

/** Title of a point with its number, as the runs of a heading. */
export const titreDuPoint = (p: Plume, point: Point, numero: string | undefined): Run[] => [
  run(`${numero === undefined ? '' : `${numero}. `}${intitule(p, point)}`),
  ...marqueAuthentique(p, point),
];
