import { ordreDuJour } from '../../domain/seance/ordre.ts';
import * as fr from '../fr/convocation.ts';
import { genreDe } from '../fr/personnes.ts';
import { dateLongue, majuscule } from '../fr/typo.ts';
import { para, run, titre, type Bloc, type Document } from '../modele/document.ts';
import { document, libre, plume, type Dossier, type Plume } from './dossier.ts';
import { phrase } from './ouverture.ts';

export const sousTitreSeance = (p: Plume): string =>
  `${majuscule(p.instanceDe)} — séance du ${dateLongue(p.seance.date)}`;

/** The points with their numbers in the margin; sub-points and closed sessions said in words. */
export function points(p: Plume, avecRapporteur = false): Bloc[] {
  return ordreDuJour(p.seance).map(({ point, numero, profondeur }) => {
    const r = point.rapporteur === undefined ? undefined : p.membre(point.rapporteur);
    const precisions = [
      ...(avecRapporteur && r !== undefined ? [fr.rapporteur(p.nom(r.id), genreDe(r))] : []),
      ...(point.huisClos === true ? [fr.huisClos] : []),
    ];
    const suite = precisions.length === 0 ? [] : [run(` (${precisions.join(', ')})`, { italique: true })];
    return para([run(`${profondeur === 1 ? '— ' : ''}${point.intitule}`), ...suite], { marge: numero });
  });
}

export function ordreDuJourDocument(dossier: Dossier): Document {
  const p = plume(dossier);
  return document(p, fr.TITRES.ordreDuJour, sousTitreSeance(p), points(p, true));
}

/** The note de synthèse: each point with what its members must know before they vote. */
export function noteDeSynthese(dossier: Dossier): Document {
  const p = plume(dossier);
  const blocs = ordreDuJour(p.seance).flatMap(({ point, numero }): Bloc[] => {
    const note = libre(p, 'note', point.id);
    const projet = libre(p, 'projet', point.id);
    return [
      titre(1, `${numero}. ${point.intitule}`, { ancre: `point-${point.id}` }),
      ...(note.blocs.length + projet.blocs.length === 0 ? [phrase(fr.sansNote)] : [note, projet]),
      ...(point.pieces.length === 0 ? [] : [phrase(fr.pieces(point.pieces.map((x) => x.nom)))]),
    ];
  });
  return document(p, majuscule(p.reglement.mots.note.un), sousTitreSeance(p), blocs);
}
