import * as v from 'valibot';

/** The format of a real sitting to replay; unknown keys are left alone. */
const nombre = v.pipe(v.number(), v.integer(), v.minValue(0));
const cle = v.union([v.string(), v.number()]);
const sens = v.picklist(['pour', 'contre', 'abstention', 'nppv']);
const voix = v.picklist(['pour', 'contre', 'abstention']);

const scrutin = v.object({
  mode: v.picklist(['ordinaire', 'public', 'secret']),
  unanimite: v.nullish(v.boolean()),
  pour: v.nullish(nombre),
  contre: v.nullish(nombre),
  abstention: v.nullish(nombre),
  nppv: v.nullish(nombre),
  noms: v.nullish(v.record(v.string(), sens)),
  tour: v.nullish(nombre),
  sieges: v.nullish(nombre),
  voix: v.nullish(v.record(v.string(), nombre)),
  ages: v.nullish(v.record(v.string(), v.number())),
  blancs: v.nullish(nombre),
  nuls: v.nullish(nombre),
  bulletins: v.nullish(nombre),
  voixPresident: v.nullish(voix),
});
export type ScrutinDuCas = v.InferOutput<typeof scrutin>;

const heure = v.nullish(v.string());
const fait = v.variant('type', [
  v.object({ type: v.literal('arrivee'), membre: v.string(), heure }),
  v.object({
    type: v.literal('depart'),
    membre: v.string(),
    heure,
    motif: v.nullish(v.string()),
    pouvoirA: v.nullish(v.string()),
  }),
  v.object({ type: v.literal('deport'), membre: v.string(), point: cle, heure }),
  v.object({ type: v.literal('suppleance'), titulaire: v.string(), suppleant: v.string(), heure }),
  v.object({ type: v.literal('pouvoir'), mandant: v.string(), mandataire: v.string(), heure }),
  v.object({ type: v.literal('revocation'), mandant: v.string(), heure }),
  v.object({ type: v.literal('suspension'), heure }),
  v.object({ type: v.literal('reprise'), heure }),
  v.object({ type: v.literal('point'), no: cle, intitule: v.nullish(v.string()), scrutin: v.nullish(scrutin), heure }),
]);
export type FaitDuCas = v.InferOutput<typeof fait>;

export const casSchema = v.object({
  regles: v.string(),
  instance: v.object({ nom: v.string(), population: nombre }),
  enExercice: nombre,
  membres: v.array(v.string()),
  seance: v.object({
    date: v.string(),
    heure,
    fin: heure,
    convocationEnvoyee: v.nullish(v.string()),
    convocationRecue: v.nullish(v.string()),
    rang: v.nullish(v.picklist([1, 2, 3])),
  }),
  presents: v.array(v.string()),
  absents: v.nullish(
    v.array(v.object({ membre: v.string(), excuse: v.nullish(v.boolean()), pouvoirA: v.nullish(v.string()) })),
  ),
  secretaire: v.nullish(v.string()),
  deroule: v.array(fait),
});
export type Cas = v.InferOutput<typeof casSchema>;

export type PointAttendu = {
  presents?: number;
  representes?: number;
  votants?: number;
  quorum?: boolean;
  exprimes?: number;
  majoriteAbsolue?: number;
  resultat?: string;
  elu?: string;
  elus?: readonly string[];
  alertes?: readonly string[];
};

export type Resultat = {
  quorumRequis: number;
  joursFrancs?: { requis: number; constates?: number; auPlusTard: string };
  alertes: readonly string[];
  points: Record<string, PointAttendu>;
};
