import type { DateCivile } from '../date.ts';
import type { Membre } from '../seance/seance.ts';
import { mandatsEnExercice, type Instance } from './instance.ts';
import type { Personne } from './personne.ts';

/** Names of communes by id, for the members who speak for one. */
export type NomsDeCommunes = ReadonlyMap<string, string>;

/** The members of a sitting of that day, copied from the mandats running then, in the order of the tableau. */
export function composerMembres(
  instance: Instance,
  personnes: readonly Personne[],
  date: DateCivile,
  communes: NomsDeCommunes = new Map(),
): Membre[] {
  const parId = new Map(personnes.map((p) => [p.id, p]));
  return mandatsEnExercice(instance, date).flatMap((mandat) => {
    const personne = parId.get(mandat.personneId);
    if (personne === undefined) return [];
    const commune = mandat.communeId === undefined ? undefined : communes.get(mandat.communeId);
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
        ...(mandat.qualite === undefined ? {} : { qualite: mandat.qualite }),
        ...(mandat.college === undefined ? {} : { college: mandat.college }),
        ...(commune === undefined ? {} : { commune }),
        ...(personne.dateNaissance === undefined ? {} : { dateNaissance: personne.dateNaissance }),
      },
    ];
  });
}
