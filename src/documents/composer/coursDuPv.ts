import { isFait, type Fait } from '../../domain/seance/fait.ts';
import { ordreDuJour, type PointNumerote } from '../../domain/seance/ordre.ts';
import { quorumDuPoint } from '../../domain/seance/participation.ts';
import { genreDe } from '../paroles/genre.ts';
import { run, titre, type Bloc, type Paragraphe, type Run } from '../modele/document.ts';
import type { Plume } from './dossier.ts';
import { libre, titreDuPoint } from './libre.ts';
import { phrase } from './phrase.ts';
import { phraseDuFait } from './phraseDuFait.ts';
import { phrasesDuScrutin } from './scrutin.ts';
import type { Instantane } from './votants.ts';

/** One part of the procès-verbal; the screen lists them at left and puts editors in place of `libre` blocks. */
export type SectionPv = {
  /** `ouverture`, `ordre-du-jour`, `point-<id>` (`-2` when taken up again), `levee`, `signatures`… */
  readonly ancre: string;
  readonly titre: readonly Run[];
  readonly pointId?: string;
  readonly numero?: string;
  readonly blocs: readonly Bloc[];
};

export type Cours = {
  sections: SectionPv[];
  blocs: Bloc[];
  pointId: string | undefined;
  libreMis: boolean;
  dernierQuorum: string;
  vus: Map<string, number>;
};

const lien = (p: Plume, fait: Fait): { faitId: string; marge?: string } => ({
  faitId: fait.id,
  ...(fait.heure === undefined ? {} : { marge: p.paroles.typo.heure(fait.heure) }),
});

function enteteDuPoint(p: Plume, n: PointNumerote | undefined): Bloc[] {
  const rapporteur = n?.point.rapporteur === undefined ? undefined : p.membre(n.point.rapporteur);
  return rapporteur === undefined
    ? []
    : [phrase(p, p.paroles.pv.rapporteur(p.nom(rapporteur.id), genreDe(rapporteur)))];
}

/** The free words of a point, once, before its first ballot: report, discussion, then the text put to the vote. */
export function placeLibre(p: Plume, c: Cours, clos: boolean): void {
  if (c.libreMis || c.pointId === undefined) return;
  c.libreMis = true;
  if (clos) {
    c.blocs.push(phrase(p, p.paroles.pv.HUIS_CLOS_NON_PUBLIE));
    return;
  }
  const projet = libre(p, 'projet', c.pointId);
  c.blocs.push(libre(p, 'note', c.pointId), libre(p, 'debats', c.pointId));
  if (projet.blocs.length > 0) c.blocs.push(titre(2, p.paroles.pv.TEXTE_MIS_AUX_VOIX), projet);
}

export const close = (c: Cours): void => {
  const derniere = c.sections.at(-1);
  if (derniere !== undefined)
    c.sections[c.sections.length - 1] = { ...derniere, blocs: [...derniere.blocs, ...c.blocs] };
  c.blocs = [];
};

function ouvreSection(
  p: Plume,
  c: Cours,
  pointId: string,
  points: ReadonlyMap<string, PointNumerote>,
  publie: boolean,
): void {
  const precedent = c.pointId === undefined ? undefined : points.get(c.pointId)?.point;
  placeLibre(p, c, publie && precedent?.huisClos === true);
  close(c);
  const n = points.get(pointId);
  const fois = (c.vus.get(pointId) ?? 0) + 1;
  c.vus.set(pointId, fois);
  const nomme = n === undefined ? [] : titreDuPoint(p, n.point, n.numero);
  c.sections.push({
    ancre: fois === 1 ? `point-${pointId}` : `point-${pointId}-${fois}`,
    titre: fois === 1 ? nomme : [run(p.paroles.pv.suiteDuPoint(nomme.map((r) => r.texte).join('')))],
    pointId,
    ...(n === undefined ? {} : { numero: n.numero }),
    blocs: [],
  });
  c.pointId = pointId;
  c.libreMis = fois > 1;
  if (fois === 1) c.blocs.push(...enteteDuPoint(p, n));
}

function quorumSiChange(
  p: Plume,
  c: Cours,
  fait: Fait<'point'>,
  points: ReadonlyMap<string, PointNumerote>,
): Paragraphe[] {
  const q = quorumDuPoint(p.seance, p.reglement, fait.pointId);
  const cle = `${q.comptes.length}/${q.requis}/${q.quorum}`;
  if (!q.exige || q.requis === 0 || (q.quorum && cle === c.dernierQuorum)) return [];
  c.dernierQuorum = cle;
  const dit = p.paroles.quorum.quorumPoint(
    { comptes: q.comptes.length, requis: q.requis, base: q.base, reuni: q.quorum, enExercice: p.mots.enExercice },
    { heure: fait.heure, numero: points.get(fait.pointId)?.numero },
  );
  return [phrase(p, dit, { ...lien(p, fait), ...(q.quorum ? {} : { alerte: true }) })];
}

export function suitLeFait(
  p: Plume,
  c: Cours,
  i: Instantane,
  tous: readonly Instantane[],
  rang: number,
  points: ReadonlyMap<string, PointNumerote>,
  publie: boolean,
): void {
  const { fait } = i;
  const suivant = tous[rang + 1];
  const precedent = tous[rang - 1]?.fait;
  // A departure and the pouvoir of the same gesture are one sentence, said by the departure.
  if (isFait(fait, 'pouvoir')) {
    if (precedent !== undefined && isFait(precedent, 'depart') && precedent.membre === fait.mandant) return;
    if (suivant !== undefined && isFait(suivant.fait, 'depart') && suivant.fait.membre === fait.mandant) return;
  }
  if (isFait(fait, 'point') && fait.sort === 'aborde') {
    if (c.pointId !== fait.pointId) ouvreSection(p, c, fait.pointId, points, publie);
    c.blocs.push(...quorumSiChange(p, c, fait, points));
    return;
  }
  if (isFait(fait, 'scrutin')) {
    if (c.pointId !== fait.pointId) ouvreSection(p, c, fait.pointId, points, publie);
    placeLibre(p, c, publie && (i.avant.huisClos || points.get(fait.pointId)?.point.huisClos === true));
    c.blocs.push(
      ...phrasesDuScrutin(p, fait).map((x) =>
        phrase(p, x.texte, { ...lien(p, fait), ...(x.alerte ? { alerte: true } : {}) }),
      ),
    );
    const numero = p.numero?.(fait.id);
    if (numero !== undefined)
      c.blocs.push(phrase(p, p.paroles.pv.numeroDeliberation(p.mots.deliberation.un, numero), lien(p, fait)));
    return;
  }
  if (isFait(fait, 'demande-de-scrutin') && c.pointId === fait.pointId) placeLibre(p, c, publie && i.avant.huisClos);
  const donne = isFait(fait, 'depart')
    ? [suivant, tous[rang - 1]].find(
        (x) => x !== undefined && isFait(x.fait, 'pouvoir') && x.fait.mandant === fait.membre,
      )
    : undefined;
  const texte = phraseDuFait(p, i, {
    pointCourant: c.pointId,
    pouvoirA: donne !== undefined && isFait(donne.fait, 'pouvoir') ? donne.fait.mandataire : undefined,
    apresGeste: donne === suivant ? donne?.apres : undefined,
    epuise: restants(p, tous).length === 0 && !tous.some((x) => isFait(x.fait, 'point') && x.fait.sort === 'reporte'),
  });
  // Recorded as it happened, and said to count for nothing.
  const interdit = (isFait(fait, 'pouvoir') || donne !== undefined) && !p.reglement.pouvoirs.valeur.permis;
  if (texte !== undefined && texte !== '')
    c.blocs.push(phrase(p, texte, { ...lien(p, fait), ...(interdit ? { alerte: true } : {}) }));
}

/** Numbers of the points that nobody took up, settled or struck from the ordre du jour. */
export function restants(p: Plume, tous: readonly Instantane[]): string[] {
  const traites = new Set(
    tous.flatMap(({ fait }) =>
      'pointId' in fait && fait.pointId !== undefined && fait.type !== 'deport' ? [fait.pointId] : [],
    ),
  );
  const parents = new Set(p.seance.points.filter((x) => traites.has(x.id)).flatMap((x) => x.parentId ?? []));
  return ordreDuJour(p.seance)
    .filter(({ point }) => !traites.has(point.id) && !parents.has(point.id))
    .map(({ numero }) => numero);
}
