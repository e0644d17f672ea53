import type { DateCivile } from '../date.ts';
import { membresNonConvoques } from '../convocation/envois.ts';
import type { MembreId, PointId } from '../ids.ts';
import { delaiDeSeance } from './alertes.ts';
import { ordreDuJour } from './ordre.ts';
import { reglementDeSeance } from './reglementDeSeance.ts';
import type { GenrePoint, Point, Seance } from './seance.ts';

/** What is not there yet before the next moment; it informs and never forbids. */
export type Manque =
  | { readonly code: 'heure' | 'lieu' | 'points' | 'membres' }
  | { readonly code: ManquePoint; readonly pointId: PointId }
  | { readonly code: 'envois'; readonly membres: readonly MembreId[] }
  | { readonly code: 'affichage' }
  | { readonly code: 'motif-urgence' }
  | { readonly code: 'delai'; readonly auPlusTard: DateCivile };

/** What one point may lack. */
export type ManquePoint = 'intitule' | 'projet' | 'note';

/** Free texts of a sitting as plain words, by text id; one that was never written is absent. */
export type TextesBruts = ReadonlyMap<string, string>;

const vide = (texte: string | undefined): boolean => texte === undefined || texte.trim() === '';

/** Points on which the council adopts or elects: they carry a draft, and a note where the rules ask for one. */
const DECIDENT: ReadonlySet<GenrePoint> = new Set(['deliberation', 'election']);

export const demandeProjet = (genre: GenrePoint): boolean => DECIDENT.has(genre);

/** Text ids of a point: the draft deliberation and the note de synthèse. */
export const texteProjet = (seanceId: string, pointId: string): string => `${seanceId}/${pointId}/projet`;
export const texteNote = (seanceId: string, pointId: string): string => `${seanceId}/${pointId}/note`;

/** What one point lacks. A heading whose sub-points carry the drafts lacks none itself. */
export function manquesDuPoint(seance: Seance, point: Point, textes: TextesBruts): Manque[] {
  const manques: Manque[] = [];
  if (vide(point.intitule)) manques.push({ code: 'intitule', pointId: point.id });
  const chapeau = seance.points.some((p) => p.parentId === point.id && p.supprime !== true);
  if (!demandeProjet(point.genre) || chapeau) return manques;
  if (vide(textes.get(texteProjet(seance.id, point.id)))) manques.push({ code: 'projet', pointId: point.id });
  if (reglementDeSeance(seance).noteSynthese.valeur && vide(textes.get(texteNote(seance.id, point.id)))) {
    manques.push({ code: 'note', pointId: point.id });
  }
  return manques;
}

/** What is missing before the convocation leaves, in the order of the page. */
export function manquesAvantConvocation(seance: Seance, textes: TextesBruts): Manque[] {
  const points = ordreDuJour(seance);
  return [
    ...(seance.membres.length === 0 ? [{ code: 'membres' as const }] : []),
    ...(seance.heure === undefined ? [{ code: 'heure' as const }] : []),
    ...(vide(seance.lieu) ? [{ code: 'lieu' as const }] : []),
    ...(points.length === 0 ? [{ code: 'points' as const }] : []),
    ...points.flatMap(({ point }) => manquesDuPoint(seance, point, textes)),
  ];
}

/** What is missing in the convocation before the sitting is held. */
export function manquesAvantTenue(seance: Seance): Manque[] {
  const reglement = reglementDeSeance(seance);
  const restants = membresNonConvoques(seance);
  const delai = delaiDeSeance(seance, reglement);
  return [
    ...(restants.length > 0 ? [{ code: 'envois' as const, membres: restants }] : []),
    ...(delai.suffisant === false ? [{ code: 'delai' as const, auPlusTard: delai.auPlusTard }] : []),
    ...(seance.urgence !== undefined && vide(seance.urgence.motif) ? [{ code: 'motif-urgence' as const }] : []),
    ...(reglement.publiciteConvocation.valeur.affichage && seance.affichage === undefined
      ? [{ code: 'affichage' as const }]
      : []),
  ];
}

/** Texts that a point takes along when it is taken up again, in both languages of a bilingual sitting. */
export const textesAReprendre: readonly ((seanceId: string, pointId: string) => string)[] = [
  texteProjet,
  texteNote,
  (seanceId, pointId) => `${texteProjet(seanceId, pointId)}-autre`,
  (seanceId, pointId) => `${texteNote(seanceId, pointId)}-autre`,
];
