import { isWithin, type DateCivile } from '../../domain/date.ts';
import { mandatsEnExercice, type Instance, type Mandat } from '../../domain/instance/instance.ts';
import type { Coordonnees, Personne } from '../../domain/instance/personne.ts';
import { plier } from '../../domain/instance/texteImporte.ts';
import type { TableauInstance } from '../../store/lecturesAnnuaire.ts';

/** A mandat with its person, ready to show. */
export interface Ligne {
  readonly mandat: Mandat;
  readonly personne: Personne;
  readonly contact: Coordonnees | undefined;
  /** The rules of the assembly, which name its offices. */
  readonly reglement: string;
  /** Another member of the list bears the same name. */
  readonly homonyme: boolean;
}

export interface Tableau {
  readonly enExercice: readonly Ligne[];
  /** They sit only in the place of their titulaire. */
  readonly suppleants: readonly Ligne[];
  readonly aVenir: readonly Ligne[];
  readonly termines: readonly Ligne[];
}

const cle = ({ nom, prenom }: Personne): string => `${plier(nom)}|${plier(prenom)}`;

/** The mandats of an assembly on that day: running in the order of the tableau, to come, and ended (last first). */
export function composer({ instance, personnes, coordonnees }: TableauInstance, jour: DateCivile): Tableau {
  const enExercice = mandatsEnExercice(instance, jour);
  const noms = new Map<string, number>();
  for (const mandat of enExercice) {
    const personne = personnes.get(mandat.personneId);
    if (personne) noms.set(cle(personne), (noms.get(cle(personne)) ?? 0) + 1);
  }
  const lignes = (mandats: readonly Mandat[]): Ligne[] =>
    mandats.flatMap((mandat) => {
      const personne = personnes.get(mandat.personneId);
      if (personne === undefined) return [];
      return [
        {
          mandat,
          personne,
          reglement: instance.reglement,
          contact: coordonnees.get(personne.id),
          homonyme: (noms.get(cle(personne)) ?? 0) > 1,
        },
      ];
    });
  return {
    enExercice: lignes(enExercice),
    suppleants: lignes(instance.mandats.filter((m) => m.suppleantDe !== undefined && isWithin(jour, m.debut, m.fin))),
    aVenir: lignes(instance.mandats.filter((m) => m.debut !== undefined && m.debut > jour)),
    termines: lignes(instance.mandats.filter((m) => m.fin !== undefined && m.fin < jour)).sort((a, b) =>
      (a.mandat.fin ?? '') < (b.mandat.fin ?? '') ? 1 : -1,
    ),
  };
}

/** The last rank given in an assembly, ended mandats included: a new member comes after. */
export const dernierRang = (instance: Instance): number => Math.max(0, ...instance.mandats.map((m) => m.rang));

export interface ARegarder {
  readonly chefs: number;
  readonly homonymes: number;
  readonly sansNaissance: number;
  readonly sansCourriel: number;
  readonly sansCivilite: number;
}

/** What deserves a look among those in office; nothing here blocks anything. */
export const aRegarder = ({ enExercice }: Tableau): ARegarder => {
  const compter = (test: (ligne: Ligne) => boolean): number => enExercice.filter(test).length;
  return {
    chefs: compter(({ mandat }) => mandat.role === 'maire' || mandat.role === 'president'),
    homonymes: compter(({ homonyme }) => homonyme),
    sansNaissance: compter(({ personne }) => personne.dateNaissance === undefined),
    sansCourriel: compter(
      ({ contact }) => contact?.courriel === undefined && (contact?.canal ?? 'courriel') === 'courriel',
    ),
    sansCivilite: compter(({ personne }) => personne.civilite === ''),
  };
};
