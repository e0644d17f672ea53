import { Hono } from 'hono';
import * as v from 'valibot';
import type { Acces } from '../../domain/droits/acces.ts';
import { demandeSchema, type Demande } from '../../sync/protocole.ts';
import { lectureSeule } from '../../sync/suite.ts';
import { accesDe } from '../comptes/acces.ts';
import { fermer } from '../comptes/refuser.ts';
import { sessionVivante } from '../comptes/sessions.ts';
import type { Base } from '../journal/base.ts';
import { lireParties, synchroniserJson, type Partie } from '../journal/synchroniser.ts';
import { lieuDe } from '../journal/traces.ts';
import { accesAuCarnet } from './accesAuCarnet.ts';
import { envoyerJson, lireCorps } from './envoyerJson.ts';
import { accepteLignes, envoyerLignes } from './envoyerLignes.ts';
import { exigerSession, type Env } from './porte.ts';
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

/** `POST /sync`: one round of a device, up and down; a long reading comes as several answers to one request. */
export const routesSync = (base: Base, { comptes, tracer }: Services): Hono<Env> =>
  new Hono<Env>().post('/sync', async (c) => {
    const debut = performance.now();
    const session = exigerSession(c);
    const { appareil, compte } = session;
    const demande = lireDemande(await lireCorps(c));
    const { espace } = demande;
    const acces = await accesAuCarnet(c, comptes, demande);
    const now = () => comptes.maintenant().toISOString();
    const dire = (octets: number) =>
      tracer('sync', {
        espace,
        appareil,
        envois: demande.envois.length,
        textes: demande.textes.length,
        octets,
        ms: Math.round(performance.now() - debut),
      });

    if (!accepteLignes(c) || !lectureSeule(demande)) {
      const json = await synchroniserJson(base, { acces, appareil }, demande, now);
      dire(json.length);
      return envoyerJson(c, json);
    }
    // Rights are read again for each answer: what is taken back stops there.
    let connu: Acces | undefined = acces;
    const accesFrais = async () => {
      const frais =
        connu ?? ((await sessionVivante(comptes, session)) ? await accesDe(comptes, compte, espace) : undefined);
      connu = undefined;
      return frais;
    };
    const reponses = lireParties(base, accesFrais, demande, now);
    const premiere = await reponses.next();
    if (premiere.done === true) return fermer('espace-inconnu');
    if (premiere.value.suite === undefined) {
      dire(premiere.value.json.length);
      return envoyerJson(c, premiere.value.json);
    }
    async function* parties(partie: Partie): AsyncGenerator<Partie, void> {
      yield partie;
      yield* reponses;
    }
    return envoyerLignes(c, parties(premiere.value), {
      partie: dire,
      panne: (error) => tracer('panne', { methode: 'POST', route: '/api/sync', lieu: lieuDe(error) }),
    });
  });
