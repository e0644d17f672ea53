import * as v from 'valibot';
import * as s from '../schema.ts';
import { qualites, roles, surchargesSchema } from '../instance/instance.ts';
import { canaux, civilites } from '../instance/personne.ts';
import type { Fait } from './fait.ts';

export const membreSchema = v.object({
  /** The mandat's id. */
  id: s.id,
  personneId: s.id,
  civilite: v.picklist(civilites),
  prenom: s.texteCourt,
  nom: s.texteCourt,
  role: v.picklist(roles),
  fonction: v.optional(s.texteCourt),
  rang: s.nombre,
  droitDeVote: v.boolean(),
  /** Sits only through a suppléance, on the seat of that member. */
  suppleantDe: v.optional(s.id),
  /** Sits only from the fact that installs him. */
  installeEnSeance: v.optional(v.boolean()),
  qualite: v.optional(v.picklist(qualites)),
  college: v.optional(s.texteCourt),
  /** Name of the commune he speaks for, in an assembly of communes. */
  commune: v.optional(s.texteCourt),
  dateNaissance: v.optional(s.dateCivile),
});
/** A member as the sitting knew him: copied, so that a later change of name changes no past. */
export type Membre = v.InferOutput<typeof membreSchema>;

export const genresPoint = [
  'deliberation',
  'election',
  'information',
  'question',
  'approbation-pv',
  'decisions-delegation',
] as const;
export type GenrePoint = (typeof genresPoint)[number];

/** SHA-256 of a content, in hexadecimal; the content is in the device's file store. */
export const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

export const pieceSchema = v.object({
  id: s.id,
  nom: v.pipe(s.texteCourt, v.minLength(1)),
  sha256: sha256Schema,
  type: s.texteCourt,
  octets: s.nombre,
});
export type Piece = v.InferOutput<typeof pieceSchema>;

export const pointSchema = v.object({
  id: s.id,
  rang: s.rang,
  parentId: v.optional(s.id),
  intitule: s.texteCourt,
  genre: v.picklist(genresPoint),
  rapporteur: v.optional(s.id),
  huisClos: v.optional(v.boolean()),
  /** A number imposed by the source (« III.1 »); else it is derived from the rank. */
  numero: v.optional(s.texteCourt),
  /** The sitting whose procès-verbal this point settles. */
  seanceApprouvee: v.optional(s.id),
  /** Foreseen withdrawals for interest. */
  interesses: v.optional(s.ids),
  /** Code of the national classification of acts, for instance « 7.5 ». */
  matiere: v.optional(s.texteCourt),
  ajouteEnSeance: v.optional(v.boolean()),
  /** The title in the second language of a bilingual sitting. */
  intituleAutre: v.optional(s.texteCourt),
  /** Which of the two texts is authentic; the first language's when absent. */
  authentique: v.optional(v.picklist(['fr', 'nl'])),
});
export type PointSaisi = v.InferOutput<typeof pointSchema>;
export type Point = PointSaisi & { readonly pieces: readonly Piece[]; readonly supprime?: boolean };

export const envoiSchema = v.object({
  membre: s.id,
  canal: v.picklist(canaux),
  /** Day of sending, the legal anchor in France; absent while nothing left. */
  le: v.optional(s.dateCivile),
  heure: v.optional(s.heureCivile),
  recuLe: v.optional(s.dateCivile),
  preuve: v.optional(s.texteCourt),
});
export type EnvoiSaisi = v.InferOutput<typeof envoiSchema>;
/** How and when one member was convened; the key says whom. */
export type Envoi = Omit<EnvoiSaisi, 'membre'>;

export const seanceEnteteSchema = v.object({
  id: s.id,
  instanceId: s.id,
  communeId: s.id,
  nomInstance: s.texteCourt,
  nomCommune: s.texteCourt,
  reglement: s.texteCourt,
  population: s.nombre,
  date: s.dateCivile,
  heure: v.optional(s.heureCivile),
  lieu: v.optional(s.texteCourt),
  /** 1 for a first convocation, 2 after a sitting without quorum. */
  rangConvocation: v.picklist([1, 2, 3]),
  /** The sitting without quorum that this one resumes. */
  suiteDe: v.optional(s.id),
  dateConvocation: v.optional(s.dateCivile),
  convocationRecueLe: v.optional(s.dateCivile),
  affichage: v.optional(s.dateCivile),
  urgence: v.optional(v.object({ motif: s.texteLong })),
  premiereSeance: v.optional(v.boolean()),
  sieges: s.nombre,
  enExercice: s.nombre,
  surcharges: v.optional(surchargesSchema),
  /** Languages of its documents, copied from the instance; those of its rules when absent. */
  langues: v.optional(v.array(v.picklist(['fr', 'nl']))),
  /** The same names in the second language. */
  nomInstanceAutre: v.optional(s.texteCourt),
  nomCommuneAutre: v.optional(s.texteCourt),
  lieuAutre: v.optional(s.texteCourt),
});
export type SeanceEntete = v.InferOutput<typeof seanceEnteteSchema>;

export type Remarque = {
  readonly id: string;
  readonly texte: string;
  readonly auteur?: string | undefined;
  readonly le: string;
};

export const reponses = ['present', 'absent', 'peut-etre'] as const;
/** What a member answered to the convocation: foresight, never presence. */
export type Reponse = {
  readonly reponse: (typeof reponses)[number];
  readonly le: string;
  readonly motif?: string | undefined;
};

/** projet → arrêté at the next sitting → signed → published. */
export type ProcesVerbal = {
  readonly remarques: readonly Remarque[];
  readonly arrete?: {
    readonly le: string;
    readonly seanceId?: string | undefined;
    /** SHA-256 of the free texts as they were settled; the words are in the file store. */
    readonly textes?: string | undefined;
  };
  readonly signeLe?: string | undefined;
  readonly publieLe?: string | undefined;
  readonly papierLe?: string | undefined;
  /** Sent to the councillors of the member communes. */
  readonly copieLe?: string | undefined;
  /** The signed scan: the authoritative version once deposited. */
  readonly depose?: Piece & { readonly le: string };
};

/** What happened to one deliberation outside the room, by dates entered by hand. */
export type SuiteActe = {
  readonly transmisLe?: string | undefined;
  readonly recuLe?: string | undefined;
  readonly publieLe?: string | undefined;
  readonly notifieLe?: string | undefined;
};

/** One sitting of one instance: one row, under 100 kB. */
export type Seance = SeanceEntete & {
  readonly scope: string;
  /** Frozen order: votes and electorates index into it, so it only grows once the sitting is open. */
  readonly membres: readonly Membre[];
  readonly points: readonly Point[];
  readonly envois: Readonly<Record<string, Envoi>>;
  /** The free texts as the first convocation took them: SHA-256 of their words, kept in the file store. */
  readonly textesConvoques?: { readonly le: string; readonly textes: string };
  /** By member; absent on sittings that nobody answered. */
  readonly reponses?: Readonly<Record<string, Reponse>>;
  readonly deroule: readonly Fait[];
  readonly pv: ProcesVerbal;
  readonly liste: {
    readonly afficheeLe?: string | undefined;
    readonly enLigneLe?: string | undefined;
    readonly copieLe?: string | undefined;
  };
  readonly actes: Readonly<Record<string, SuiteActe>>;
  readonly rectifications: readonly {
    readonly le: string;
    readonly par: string;
    readonly motif: string;
    readonly operation: string;
  }[];
  readonly annulee?: { readonly le: string; readonly motif: string };
  readonly supprimee?: boolean;
};
