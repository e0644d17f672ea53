import type { DateCivile } from '../date.ts';
import { composerMembres, type NomsDeCommunes } from '../instance/composer.ts';
import { mandatsEnExercice, type Instance } from '../instance/instance.ts';
import type { Personne } from '../instance/personne.ts';
import { enExerciceA, etatAvant } from './etat.ts';
import type { Membre, Seance } from './seance.ts';

/** Members, seats and members in office of an instance on one day, as a sitting copies them. */
export type Composition = { readonly membres: readonly Membre[]; readonly sieges: number; readonly enExercice: number };

/** Guests and associates without a vote hold no seat: the quorum is not measured on them. */
export const compositionAu = (
  instance: Instance,
  personnes: readonly Personne[],
  date: DateCivile,
  communes?: NomsDeCommunes,
): Composition => ({
  membres: composerMembres(instance, personnes, date, communes),
  sieges: instance.sieges,
  enExercice: mandatsEnExercice(instance, date).filter((m) => m.droitDeVote).length,
});

/** What the annuaire says otherwise than the sitting. */
export type EcartComposition = {
  readonly entrants: readonly Membre[];
  readonly sortants: readonly Membre[];
  /** Same mandat, but a name, a role, a rank or a right to vote differs. */
  readonly changes: readonly { readonly avant: Membre; readonly apres: Membre }[];
  readonly enExercice?: { readonly avant: number; readonly apres: number };
  readonly sieges?: { readonly avant: number; readonly apres: number };
  readonly population?: { readonly avant: number; readonly apres: number };
};

const CHAMPS = [
  'civilite',
  'prenom',
  'nom',
  'role',
  'fonction',
  'rang',
  'droitDeVote',
  'dateNaissance',
  'qualite',
  'college',
  'commune',
] as const;
const differe = (a: Membre, b: Membre): boolean => CHAMPS.some((c) => a[c] !== b[c]);
const nombres = (avant: number, apres: number) => (avant === apres ? undefined : { avant, apres });

/** The difference between the sitting's copy and the composition of today; undefined when there is none. */
export function ecartComposition(
  seance: Seance,
  { membres, sieges, enExercice }: Composition,
  population: number,
): EcartComposition | undefined {
  const avant = new Map(seance.membres.map((m) => [m.id, m]));
  const apres = new Set(membres.map((m) => m.id));
  const etat = etatAvant(seance);
  const remplaces = new Set(etat.installes.values());
  const ecart = {
    entrants: membres.filter((m) => !avant.has(m.id)),
    // A suppléant holds no seat, and who was replaced during the sitting is known to have left.
    sortants: seance.membres.filter((m) => m.suppleantDe === undefined && !remplaces.has(m.id) && !apres.has(m.id)),
    changes: membres.flatMap((m) => {
      const ancien = avant.get(m.id);
      return ancien !== undefined && differe(ancien, m) ? [{ avant: ancien, apres: m }] : [];
    }),
  };
  const exercice = nombres(enExerciceA(seance, etat), enExercice);
  const places = nombres(seance.sieges, sieges);
  const habitants = nombres(seance.population, population);
  if (ecart.entrants.length + ecart.sortants.length + ecart.changes.length === 0 && !exercice && !places && !habitants)
    return undefined;
  return {
    ...ecart,
    ...(exercice && { enExercice: exercice }),
    ...(places && { sieges: places }),
    ...(habitants && { population: habitants }),
  };
}
