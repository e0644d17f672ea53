import * as v from 'valibot';
import * as s from '../schema.ts';
import type { DateCivile } from '../date.ts';

export const genresInstance = [
  'conseil-municipal',
  'conseil-communautaire',
  'bureau',
  'commission',
  'conference-des-maires',
  'conseil-de-territoire',
  'comite-de-pilotage',
  'conseil-provincial',
  'college',
  'assemblee',
  'conference-des-vice-presidents',
  'comite-de-developpement',
  'rencontre',
  'reseau',
  'autre',
] as const;

export const roles = [
  'maire',
  'maire-delegue',
  'adjoint',
  'conseiller-delegue',
  'conseiller',
  'president',
  'vice-president',
  'membre',
] as const;
export type Role = (typeof roles)[number];

export const qualites = ['de-droit', 'invite-permanent', 'associe'] as const;
/** A seat that follows from an office, a guest of every sitting, an associate. */
export type Qualite = (typeof qualites)[number];

export const mandatSchema = v.object({
  id: s.id,
  personneId: s.id,
  role: v.picklist(roles),
  /** Rank in the tableau; 1 is the chief. */
  rang: s.nombre,
  /** Free precision, for instance « 1er adjoint, finances ». */
  fonction: v.optional(s.texteCourt),
  debut: v.optional(s.dateCivile),
  fin: v.optional(s.dateCivile),
  motifFin: v.optional(s.texteCourt),
  droitDeVote: v.boolean(),
  suppleantDe: v.optional(s.id),
  /** Elected or designated when absent. */
  qualite: v.optional(v.picklist(qualites)),
  /** The college that sends him, in an assembly made of several. */
  college: v.optional(s.texteCourt),
  /** The commune he speaks for, in an assembly of communes. */
  communeId: v.optional(s.id),
});
/** A personne in an instance for a period. */
export type Mandat = v.InferOutput<typeof mandatSchema>;

/** What an assembly may do with a matter. */
export const pouvoirsInstance = ['decide', 'prepare', 'avis', 'echange'] as const;

/** Members who follow from mandats elsewhere: written once as a rule, never retyped. */
export const regleDeCompositionSchema = v.variant('base', [
  /** Heads (maire, bourgmestre) of the communes of a territoire, or of one of its sectors. */
  v.object({ base: v.literal('chefs'), territoireId: s.id, secteurId: v.optional(s.id) }),
  /** Every elected member of those communes. */
  v.object({ base: v.literal('elus'), territoireId: s.id, secteurId: v.optional(s.id) }),
  /** Holders of some roles in another assembly. */
  v.object({
    base: v.literal('roles'),
    instanceId: s.id,
    roles: v.array(v.picklist(roles)),
    /** They sit without a voice, where only the others have one. */
    sansVoix: v.optional(v.boolean()),
  }),
]);
export type RegleDeComposition = v.InferOutput<typeof regleDeCompositionSchema>;

export const surchargeSchema = v.object({
  valeur: v.unknown(),
  motif: v.pipe(s.texteCourt, v.minLength(1)),
  article: v.optional(s.texteCourt),
  du: v.optional(s.dateCivile),
  au: v.optional(s.dateCivile),
});

/** Values that the instance sets itself, by parameter of the pack, each with its reason. */
export const surchargesSchema = v.record(s.texteCourt, surchargeSchema);

export const instanceSchema = v.object({
  id: s.id,
  communeId: s.id,
  nom: s.texteCourt,
  /** Its name in Dutch, when it has one of its own beside the first. */
  nomNl: v.optional(s.texteCourt),
  genre: v.picklist(genresInstance),
  reglement: s.texteCourt,
  /** Population that selects the thresholds; the commune's municipal population. */
  population: s.nombre,
  /** Seats fixed by law, vacancies included. */
  sieges: s.nombre,
  lieu: v.optional(s.texteCourt),
  heureHabituelle: v.optional(s.heureCivile),
  /** Pattern of the yearly numbers: `{annee}` and `{numero:3}`. */
  motifNumero: s.texteCourt,
  surcharges: v.optional(surchargesSchema),
  /** The territoire it belongs to; `communeId` is then the commune where it has its seat. */
  territoireId: v.optional(s.id),
  pouvoir: v.optional(v.picklist(pouvoirsInstance)),
  /** How often it meets, in the words of its founding text. */
  rythme: v.optional(s.texteCourt),
  /** Members that follow from mandats elsewhere, beside those of its own. */
  composition: v.optional(v.array(regleDeCompositionSchema)),
  /** Languages of its documents, the authentic one first; those of its rules when absent. */
  langues: v.optional(v.array(v.picklist(['fr', 'nl']))),
});

export type Instance = v.InferOutput<typeof instanceSchema> & {
  readonly scope: string;
  readonly mandats: readonly Mandat[];
  readonly supprimee?: boolean;
};

/** Mandats running on that day, in the order of the tableau. */
export const mandatsEnExercice = (instance: Instance, date: DateCivile): Mandat[] =>
  instance.mandats
    .filter((m) => (m.debut === undefined || m.debut <= date) && (m.fin === undefined || m.fin >= date))
    .filter((m) => m.suppleantDe === undefined)
    .sort((a, b) => a.rang - b.rang || (a.id < b.id ? -1 : 1));

/** Seats without a holder on that day; never negative, since a list may be longer than the law allows. */
export const siegesVacants = (instance: Instance, date: DateCivile): number =>
  Math.max(0, instance.sieges - mandatsEnExercice(instance, date).length);
