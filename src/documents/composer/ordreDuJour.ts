import { ordreConvoque } from '../../domain/seance/ordre.ts';
import { genreDe } from '../paroles/genre.ts';
import { para, run, titre, type Bloc, type Document } from '../modele/document.ts';
import { document, type Plume } from './dossier.ts';
import { enLangues } from './enLangues.ts';
import { intitule, libre, marqueAuthentique, titreDuPoint } from './libre.ts';
import { phrase } from './phrase.ts';

/** The points with their numbers in the margin; sub-points and closed sessions said in words. */
export function points(p: Plume, avecRapporteur = false): Bloc[] {
  const { convocation: dit } = p.paroles;
  const lignes = ordreConvoque(p.seance);
  const premierClos = lignes.findIndex(({ point }) => point.huisClos === true);
  // Where the law puts the closed part after the public one, the ordre du jour shows the two.
  const enParties =
    p.reglement.huisClos.valeur.apresPartiePublique &&
    premierClos !== -1 &&
    lignes.slice(premierClos).every(({ point }) => point.huisClos === true);
  return lignes.flatMap(({ point, numero, profondeur }, i): Bloc[] => {
    const r = point.rapporteur === undefined ? undefined : p.membre(point.rapporteur);
    const precisions = [
      ...(avecRapporteur && r !== undefined ? [dit.rapporteur(p.nom(r.id), genreDe(r))] : []),
      ...(point.huisClos === true && !enParties ? [dit.huisClos] : []),
    ];
    const suite = precisions.length === 0 ? [] : [run(` (${precisions.join(', ')})`, { italique: true })];
    const partie = i === premierClos ? dit.partieClose : i === 0 ? dit.partiePublique : undefined;
    return [
      ...(enParties && partie !== undefined ? [titre(2, partie)] : []),
      para([run(`${profondeur === 1 ? '— ' : ''}${intitule(p, point)}`), ...marqueAuthentique(p, point), ...suite], {
        marge: numero,
      }),
    ];
  });
}

export const ordreDuJourDocument = enLangues((p): Document =>
  document(p, p.paroles.typo.majuscule(p.mots.ordreDuJour.un), points(p, true)),
);

/** The note de synthèse: each point with what its members must know before they vote. */
export const noteDeSynthese = enLangues((p): Document => {
  const { convocation: dit } = p.paroles;
  const blocs = ordreConvoque(p.seance).flatMap(({ point, numero }): Bloc[] => {
    const note = libre(p, 'note', point.id);
    const projet = libre(p, 'projet', point.id);
    return [
      titre(1, titreDuPoint(p, point, numero), { ancre: `point-${point.id}` }),
      ...(note.blocs.length + projet.blocs.length === 0 ? [phrase(p, dit.sansNote)] : [note, projet]),
      ...(point.pieces.length === 0 ? [] : [phrase(p, dit.pieces(point.pieces.map((x) => x.nom)))]),
    ];
  });
  return document(p, p.paroles.typo.majuscule(p.mots.note.un), blocs);
});
