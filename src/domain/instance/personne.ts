import * as v from 'valibot';
import * as s from '../schema.ts';

export const civilites = ['Mme', 'M.', ''] as const;
export type Civilite = (typeof civilites)[number];

export const personneSchema = v.object({
  id: s.id,
  civilite: v.picklist(civilites),
  prenom: s.texteCourt,
  nom: s.texteCourt,
  dateNaissance: v.optional(s.dateCivile),
});
export type Personne = v.InferOutput<typeof personneSchema> & { readonly scope: string };

/** How the convocation reaches someone: electronic unless asked otherwise (CGCT L2121-10). */
export const canaux = ['courriel', 'papier', 'remise'] as const;
export type Canal = (typeof canaux)[number];

export const coordonneesSchema = v.object({
  /** Same id as the personne. */
  id: s.id,
  courriel: v.optional(s.texteCourt),
  telephone: v.optional(s.texteCourt),
  adresse: v.optional(s.texteLong),
  canal: v.optional(v.picklist(canaux)),
});
/** Companion record of a personne, in a narrower scope: contact data never travel with the sitting. */
export type Coordonnees = v.InferOutput<typeof coordonneesSchema> & { readonly scope: string };
