import type { DateCivile } from '../date.ts';
import type { Membre } from '../seance/seance.ts';
import { mandatsEnExercice, type Instance } from './instance.ts';
import type { Personne } from './personne.ts';

/** The members of a sitting of that day, copied from the mandats running then, in the order of the tableau. */
export function composerMembres(instance: Instance, personnes: readonly Personne[], date: DateCivile): Membre[] {
  const parId = new Map(personnes.map((p) => [p.id, p]));
  return mandatsEnExercice(instance, date).flatMap((mandat) => {
    const personne = parId.get(mandat.personneId);
    if (personne === undefined) return [];
    return [
      {
        id: mandat.id,
        personneId: personne.id,
        civilite: personne.civilite,
        prenom: personne.prenom,
        nom: personne.nom,
        role: mandat.role,
        rang: mandat.rang,
        droitDeVote: mandat.droitDeVote,
        ...(mandat.fonction === undefined ? {} : { fonction: mandat.fonction }),
        ...(personne.dateNaissance === undefined ? {} : { dateNaissance: personne.dateNaissance }),
      },
    ];
  });
}
