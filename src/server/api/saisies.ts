import * as v from 'valibot';
import { rolesDeCompte } from '../../domain/droits/acces.ts';

/** What a database keeps as text: no NUL (PostgreSQL has none), no half of a sign. */
const LISIBLE = /^[^\0\p{Cs}]*$/u;
const nom = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200), v.regex(LISIBLE));
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._:-]{1,200}$/));
/** Any word: one that was cut short is a link that opens nothing, and is told so. */
const jeton = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const credential = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,1400}$/));
const courriel = v.pipe(v.string(), v.trim(), v.maxLength(254), v.email());
const attributions = v.pipe(
  v.array(v.object({ role: v.picklist(rolesDeCompte), sur: v.union([v.literal('*'), id]) })),
  v.maxLength(200),
);

/** What each door accepts; lengths are bounds against hostile bodies. */
export const saisies = {
  lire: v.object({ jeton }),
  entree: v.object({
    jeton,
    nom: v.optional(nom),
    appareil: v.object({ id: v.optional(id), nom }),
    rejoindre: v.optional(v.boolean()),
  }),
  appareil: v.object({ nom }),
  espace: v.object({ nom }),
  compte: v.object({
    nom,
    courriel: v.optional(v.nullable(courriel)),
    personneId: v.optional(v.nullable(id)),
    attributions: v.optional(attributions),
  }),
  compteChange: v.object({
    nom: v.optional(nom),
    courriel: v.optional(v.nullable(courriel)),
    personneId: v.optional(v.nullable(id)),
    attributions: v.optional(attributions),
  }),
  serveur: v.object({ administre: v.boolean() }),
  lien: v.object({ courriel: v.optional(v.boolean()) }),
  lienParCourriel: v.object({ courriel }),
  passkeyCreee: v.object({ defi: id, nom, reponse: v.looseObject({ id: credential }) }),
  /** `appareil.id`: the browser as this account knew it, when the page remembers. */
  passkeyLue: v.object({
    defi: id,
    appareil: v.object({ id: v.optional(id), nom }),
    reponse: v.looseObject({ id: credential }),
  }),
} as const;
