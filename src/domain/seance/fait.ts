import * as v from 'valibot';
import * as s from '../schema.ts';
import { matieresSecretes } from '../reglement/formes.ts';
import { saisieSchema, figeSchema } from './saisie.ts';

const commun = {
  id: s.id,
  rang: s.rang,
  /** The hour a person states; the order is the rank's, never the hour's. */
  heure: v.optional(s.heureCivile),
  /** Only when the fact falls on another day than the sitting's (past midnight). */
  jour: v.optional(s.dateCivile),
};

const fait = <const T extends string, E extends v.ObjectEntries>(type: T, entries: E) =>
  v.object({ ...commun, type: v.literal(type), ...entries });

export const modesScrutin = ['ordinaire', 'public', 'secret'] as const;
export type ModeScrutin = (typeof modesScrutin)[number];

export const receptionsPouvoir = ['papier', 'courriel', 'en-seance', 'application'] as const;
export const genresDeport = ['personnel', 'representant', 'compte-administratif'] as const;
export const sortsPoint = ['aborde', 'reporte', 'retire', 'ajoute', 'refuse'] as const;
export type SortPoint = (typeof sortsPoint)[number];

export const faitSchema = v.variant('type', [
  /** The roll call. Lists are kept as they were called, doubles and contradictions included. */
  fait('ouverture', {
    presents: s.ids,
    absents: v.array(v.object({ membre: s.id, excuse: v.optional(v.boolean()) })),
    presidence: v.optional(s.id),
    secretaires: v.optional(s.ids),
    auxiliaires: v.optional(v.array(s.texteCourt)),
  }),
  fait('arrivee', { membre: s.id }),
  fait('depart', { membre: s.id, motif: v.optional(s.texteCourt), temporaire: v.optional(v.boolean()) }),
  /** Withdrawal for interest on one point (CGCT L2131-11); `representant` is the L1111-6 case. */
  fait('deport', {
    membre: s.id,
    pointId: s.id,
    genre: v.picklist(genresDeport),
    quitteLaSalle: v.optional(v.boolean()),
    motif: v.optional(s.texteCourt),
  }),
  fait('retour', { membre: s.id, pointId: v.optional(s.id) }),
  /** A member sworn in or installed during the sitting, on a vacant seat or after someone: he sits from here on. */
  fait('installation', { membre: s.id, remplace: v.optional(s.id) }),
  fait('suppleance', { titulaire: s.id, suppleant: s.id }),
  fait('pouvoir', {
    mandant: s.id,
    mandataire: s.id,
    reception: v.optional(v.picklist(receptionsPouvoir)),
    originalVu: v.optional(v.boolean()),
  }),
  fait('revocation', { mandant: s.id }),
  /** The chair changes: mayor withdrawn, eldest member until the election of the mayor. */
  fait('presidence', { membre: s.id, qualite: v.optional(s.texteCourt), motif: v.optional(s.texteCourt) }),
  fait('secretariat', { membres: s.ids, auxiliaires: v.optional(v.array(s.texteCourt)) }),
  fait('point', { pointId: s.id, sort: v.picklist(sortsPoint), motif: v.optional(s.texteCourt) }),
  fait('demande-de-scrutin', {
    pointId: s.id,
    mode: v.picklist(['public', 'secret']),
    demandeurs: s.ids,
    nombre: v.optional(s.nombre),
  }),
  fait('scrutin', {
    pointId: s.id,
    /** What is voted, when a point carries several decisions. */
    objet: v.optional(s.texteCourt),
    mode: v.picklist(modesScrutin),
    saisie: saisieSchema,
    voixPresidence: v.optional(v.picklist(['pour', 'contre', 'abstention'])),
    /** Ties in a row on the same matter at earlier sittings: some executives let the chair decide after one or two. */
    partagesPrecedents: v.optional(s.nombre),
    /** The majority declared the urgency before the vote. */
    urgenceDeclaree: v.optional(v.boolean()),
    disciplinaire: v.optional(v.boolean()),
    /** What the point is about, where a text submits it to a secret ballot. */
    matiere: v.optional(v.picklist(matieresSecretes)),
    assesseurs: v.optional(s.ids),
    /** The council gave up the secret ballot by unanimity (CGCT L2121-21). */
    renonceAuSecret: v.optional(v.boolean()),
    /** Computed when the vote is closed, frozen since. */
    fige: v.optional(figeSchema),
  }),
  fait('suspension', { motif: v.optional(s.texteCourt) }),
  fait('reprise', {}),
  fait('huis-clos', {
    etat: v.picklist(['debut', 'fin']),
    demandeurs: v.optional(s.ids),
    motif: v.optional(s.texteCourt),
  }),
  fait('note', { texte: s.texteLong }),
  fait('levee', {}),
]);

export type FaitSaisi = v.InferOutput<typeof faitSchema>;
export type TypeFait = FaitSaisi['type'];

/** One earlier wording of a fact, kept by a dated correction. */
export type Correction = {
  readonly le: string;
  readonly par: string;
  readonly avant: FaitSaisi;
  readonly motif?: string | undefined;
};

/** One dated line of the deroule. */
export type Fait<T extends TypeFait = TypeFait> = Extract<FaitSaisi, { type: T }> & {
  readonly saisiLe: string;
  readonly corrections?: readonly Correction[];
  readonly annule?: { readonly le: string; readonly par: string; readonly motif?: string | undefined };
  /** What it said in camera was taken out for the one who reads: never recorded, see `droits/reserver.ts`. */
  readonly reserve?: true;
};

export const isFait = <T extends TypeFait>(fait: Fait, type: T): fait is Fait<T> => fait.type === type;
