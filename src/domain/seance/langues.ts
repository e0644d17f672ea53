import { enteteDuPack, isPackCharge, isPackId } from '../reglement/packs.ts';
import type { Langue } from '../reglement/reglement.ts';
import type { PointNumerote } from './ordre.ts';
import { ordreDuJour } from './ordre.ts';
import type { Point, Seance } from './seance.ts';

/** The languages of a sitting's documents, that of `intitule` and of its texts first; never more than two. */
export function languesDeSeance(seance: Pick<Seance, 'langues' | 'reglement'>): readonly Langue[] {
  const siennes = seance.langues ?? [];
  const pack =
    isPackId(seance.reglement) && isPackCharge(seance.reglement) ? enteteDuPack(seance.reglement) : undefined;
  const toutes = siennes.length > 0 ? siennes : (pack?.langues ?? ['fr']);
  return [...new Set(toutes)].slice(0, 2);
}

export const estBilingue = (seance: Pick<Seance, 'langues' | 'reglement'>): boolean =>
  languesDeSeance(seance).length > 1;

/** The language whose text prevails for a point. */
export function langueAuthentique(seance: Pick<Seance, 'langues' | 'reglement'>, point: Point): Langue | undefined {
  const langues = languesDeSeance(seance);
  return point.authentique !== undefined && langues.includes(point.authentique) ? point.authentique : langues[0];
}

/** Kinds of free texts that a point has in each language. */
export const naturesTraduites = ['projet', 'note', 'debats'] as const;

/** Where the words of a point are kept, in the first language of the sitting or in the other. */
export const texteDuPoint = (seanceId: string, pointId: string, nature: string, autre = false): string =>
  `${seanceId}/${pointId}/${nature}${autre ? '-autre' : ''}`;

/** What one point has in one language and lacks in the other. */
export type Traduction = {
  readonly pointId: string;
  readonly numero: string;
  readonly quoi: 'intitule' | (typeof naturesTraduites)[number];
  /** The language that lacks it. */
  readonly langue: Langue;
};

const vide = (texte: string | undefined): boolean => texte === undefined || texte.trim() === '';

/** Every translation that is missing, point by point; `textes`: free texts as plain words, by id. None in one language. */
export function traductionsManquantes(
  seance: Seance,
  textes: ReadonlyMap<string, string>,
  lignes: readonly PointNumerote[] = ordreDuJour(seance),
): Traduction[] {
  const [premiere, seconde] = languesDeSeance(seance);
  if (premiere === undefined || seconde === undefined) return [];
  return lignes.flatMap(({ point, numero }) => {
    const paires = [
      ['intitule', point.intitule, point.intituleAutre] as const,
      ...naturesTraduites.map(
        (n) =>
          [
            n,
            textes.get(texteDuPoint(seance.id, point.id, n)),
            textes.get(texteDuPoint(seance.id, point.id, n, true)),
          ] as const,
      ),
    ];
    return paires.flatMap(([quoi, un, autre]): Traduction[] =>
      vide(un) === vide(autre) ? [] : [{ pointId: point.id, numero, quoi, langue: vide(un) ? premiere : seconde }],
    );
  });
}
