import { Hono } from 'hono';
import * as v from 'valibot';
import { demandeSchema, type Demande } from '../../sync/protocole.ts';
import { fermer } from '../comptes/refuser.ts';
import type { Base } from '../journal/base.ts';
import { synchroniserTexte } from '../journal/synchroniser.ts';
import { envoyerJson, lireCorps } from './envoyerJson.ts';
import { exigerAcces, exigerSession, type Env } from './porte.ts';
import type { Services } from './services.ts';

function lireDemande(texte: string): Demande {
  let json: unknown;
  try {
    json = JSON.parse(texte);
  } catch (error) {
    if (error instanceof SyntaxError) return fermer('saisie-invalide');
    throw error;
  }
  const lu = v.safeParse(demandeSchema, json);
  return lu.success ? lu.output : fermer('saisie-invalide');
}

/** `POST /sync`: one round of a device, up and down. */
export const routesSync = (base: Base, { comptes, tracer }: Services): Hono<Env> =>
  new Hono<Env>().post('/sync', async (c) => {
    const debut = performance.now();
    const { appareil } = exigerSession(c);
    const demande = lireDemande(await lireCorps(c));
    const acces = await exigerAcces(c, comptes, demande.espace);
    const texte = await synchroniserTexte(base, { acces, appareil }, demande, () => comptes.maintenant().toISOString());
    tracer('sync', {
      espace: demande.espace,
      appareil,
      envois: demande.envois.length,
      textes: demande.textes.length,
      caracteres: texte.length,
      ms: Math.round(performance.now() - debut),
    });
    return envoyerJson(c, texte);
  });
