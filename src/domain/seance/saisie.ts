import * as v from 'valibot';
import * as s from '../schema.ts';

export const sensDeVote = ['pour', 'contre', 'abstention', 'nppv'] as const;
/** `nppv`: takes no part in the vote. */
export type SensDeVote = (typeof sensDeVote)[number];

/** What a person states of a ballot, always kept as written. */
export const saisieSchema = v.variant('forme', [
  v.object({ forme: v.literal('unanimite') }),
  /** Everyone able to vote is for, except those named. */
  v.object({ forme: v.literal('exceptions'), contre: s.ids, abstention: s.ids, nppv: s.ids }),
  v.object({
    forme: v.literal('totaux'),
    pour: s.nombre,
    contre: s.nombre,
    abstention: s.nombre,
    nppv: v.optional(s.nombre),
  }),
  /** By name: one letter per member of the seance's frozen list (p, c, a, n, or `-` for no vote), runs shortened (`lettres.ts`). */
  v.object({ forme: v.literal('noms'), votes: v.pipe(v.string(), v.regex(/^(\d{0,4}[pcan-])*$/), v.maxLength(2000)) }),
  v.object({ forme: v.literal('secret'), pour: s.nombre, contre: s.nombre, blancs: s.nombre, nuls: s.nombre }),
  v.object({
    forme: v.literal('election'),
    tour: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
    sieges: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
    liste: v.optional(v.boolean()),
    voix: v.pipe(
      v.array(
        v.object({
          candidat: s.texteCourt,
          membreId: v.optional(s.id),
          voix: s.nombre,
          age: v.optional(s.nombre),
          naissance: v.optional(s.dateCivile),
        }),
      ),
      v.maxLength(500),
    ),
    blancs: s.nombre,
    nuls: s.nombre,
    bulletins: v.optional(s.nombre),
  }),
  /** The council takes note: no vote takes place. */
  v.object({ forme: v.literal('prend-acte') }),
  /** The minutes say « adopté » and give no figure: unknown is not zero. */
  v.object({ forme: v.literal('sans-chiffre'), resultat: v.picklist(['adopte', 'rejete', 'inconnu']) }),
]);
export type Saisie = v.InferOutput<typeof saisieSchema>;

export const resultats = [
  'adopte',
  'rejete',
  'ajourne',
  'avis-favorable',
  'avis-defavorable',
  'elu',
  'second-tour',
  'troisieme-tour',
  'sans-vote',
  'inconnu',
] as const;

/** What the closed scrutin freezes: electorate, rule version, result. */
export const figeSchema = v.object({
  regle: s.texteCourt,
  /** One letter per member of the seance: P present, R represented, D withdrawn, A absent, - no right to vote; runs shortened. */
  electorat: v.pipe(v.string(), v.maxLength(2000)),
  enExercice: s.nombre,
  presents: s.nombre,
  representes: s.nombre,
  votants: s.nombre,
  comptes: s.nombre,
  requis: s.nombre,
  quorum: v.boolean(),
  pour: v.optional(s.nombre),
  contre: v.optional(s.nombre),
  abstention: v.optional(s.nombre),
  nppv: v.optional(s.nombre),
  exprimes: v.optional(s.nombre),
  majoriteAbsolue: v.optional(s.nombre),
  resultat: v.picklist(resultats),
  /** The chair's voice decided an equal vote. */
  preponderante: v.optional(v.boolean()),
  unanimite: v.optional(v.boolean()),
  elus: v.optional(v.array(s.texteCourt)),
  alertes: v.array(s.texteCourt),
});
export type Fige = v.InferOutput<typeof figeSchema>;
