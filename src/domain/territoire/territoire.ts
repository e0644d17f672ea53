import * as v from 'valibot';
import { isWithin, type DateCivile } from '../date.ts';
import * as s from '../schema.ts';

export const genresTerritoire = ['epci', 'metropole', 'province', 'groupement-transfrontalier', 'programme'] as const;

export const secteurSchema = v.object({ id: s.id, nom: s.texteCourt, nomNl: v.optional(s.texteCourt) });
export type Secteur = v.InferOutput<typeof secteurSchema>;

export const etatsDePilier = ['a-faire', 'en-cours', 'fait'] as const;
export type EtatDePilier = (typeof etatsDePilier)[number];

/** The diagnostic of one commune in a programme: its needs, what is hers alone and her means, pillar by pillar. */
export const diagnosticSchema = v.object({
  le: v.optional(s.dateCivile),
  /** Its document: an address, or the title it is kept under. */
  document: v.optional(s.texteLong),
  /** By axis of the programme; absent: nothing said. */
  piliers: v.record(s.id, v.picklist(etatsDePilier)),
});
export type Diagnostic = v.InferOutput<typeof diagnosticSchema>;

/** A commune in a territoire, for a period; the sector is unknown until somebody says it. */
export const appartenanceSchema = v.object({
  communeId: s.id,
  secteurId: v.optional(s.id),
  du: v.optional(s.dateCivile),
  au: v.optional(s.dateCivile),
  /** Seats it has in the main assembly of the territoire. */
  sieges: v.optional(s.nombre),
  diagnostic: v.optional(diagnosticSchema),
});
export type Appartenance = v.InferOutput<typeof appartenanceSchema>;

/** Something its sources do not state, to be completed by a person. */
export const lacuneSchema = v.object({
  id: s.id,
  quoi: s.texteCourt,
  quoiNl: v.optional(s.texteCourt),
  comblee: v.optional(v.boolean()),
});
export type Lacune = v.InferOutput<typeof lacuneSchema>;

export const territoireSchema = v.object({
  id: s.id,
  nom: s.texteCourt,
  nomNl: v.optional(s.texteCourt),
  genre: v.picklist(genresTerritoire),
  pays: v.array(v.picklist(['FR', 'BE'])),
  secteurs: v.array(secteurSchema),
  communes: v.pipe(v.array(appartenanceSchema), v.maxLength(2000)),
  /** Axes, pillars, stages of its plan, as its own text names them. */
  axes: v.optional(v.array(v.object({ id: s.id, nom: s.texteCourt, nomNl: v.optional(s.texteCourt) }))),
  lacunes: v.optional(v.array(lacuneSchema)),
  /** Where what is stated comes from. */
  source: v.optional(s.texteLong),
  /** Where it has its seat, since when, and where that was read. */
  siege: v.optional(v.object({ communeId: s.id, du: v.optional(s.dateCivile), source: v.optional(s.texteCourt) })),
});

/** Communes, sectors and assemblies under one name. */
export type Territoire = v.InferOutput<typeof territoireSchema> & {
  readonly scope: string;
  readonly supprimee?: boolean;
};

/** Communes of a territoire on a day, of one sector when it is named. */
export const communesAu = (territoire: Territoire, date: DateCivile, secteurId?: string): Appartenance[] =>
  territoire.communes.filter(
    (c) => isWithin(date, c.du, c.au) && (secteurId === undefined || c.secteurId === secteurId),
  );
