import { Hono } from 'hono';
import * as v from 'valibot';
import { entier, idSync } from '../../sync/enveloppe.ts';
import { fermer } from '../comptes/refuser.ts';
import type { Base } from '../journal/base.ts';
import { lireHistorique } from '../journal/historique.ts';
import { envoyerJson } from './envoyerJson.ts';
import { exigerAcces, type Env } from './porte.ts';
import type { Services } from './services.ts';

const demandeSchema = v.object({
  espace: idSync,
  kind: idSync,
  id: idSync,
  avant: v.optional(v.pipe(v.string(), v.transform(Number), entier)),
});

/** `GET /historique?espace&kind&id[&avant]`: acts done on a record, the latest first; `suite`: ask `avant` the last one. */
export const routesHistorique = (base: Base, { comptes }: Services): Hono<Env> =>
  new Hono<Env>().get('/historique', async (c) => {
    const lu = v.safeParse(demandeSchema, c.req.query());
    if (!lu.success) return fermer('saisie-invalide');
    const { espace, kind, id, avant } = lu.output;
    const acces = await exigerAcces(c, comptes, espace);
    const histoire = await lireHistorique(base, espace, acces, kind, id, avant);
    // What may not be read is as what is not there.
    return histoire === undefined ? fermer('adresse-inconnue') : envoyerJson(c, histoire);
  });
