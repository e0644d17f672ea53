import { Hono } from 'hono';
import * as v from 'valibot';
import type { Acces } from '../../domain/droits/acces.ts';
import { demandeSchema, type Demande } from '../../sync/protocole.ts';
import { lectureSeule } from '../../sync/suite.ts';
import { accesDe } from '../comptes/acces.ts';
import { fermer } from '../comptes/refuser.ts';
import { sessionVivante } from '../comptes/sessions.ts';
import type { Base } from '../journal/base.ts';
import { lireTextes, synchroniserTexte } from '../journal/synchroniser.ts';
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
    const tracerTexte = (texte: string) =>
      tracer('sync', {
        espace,
        appareil,
        envois: demande.envois.length,
        textes: demande.textes.length,
        caracteres: texte.length,
        ms: Math.round(performance.now() - debut),
      });

    if (!accepteLignes(c) || !lectureSeule(demande)) {
      const texte = await synchroniserTexte(base, { acces, appareil }, demande, now);
      tracerTexte(texte);
      return envoyerJson(c, texte);
    }
    // Rights are read again for each answer: what is taken back stops there.
    let connu: Acces | undefined = acces;
    const accesFrais = async () => {
      const frais =
        connu ?? ((await sessionVivante(comptes, session)) ? await accesDe(comptes, compte, espace) : undefined);
      connu = undefined;
      return frais;
    };
    const reponses = lireTextes(base, accesFrais, demande, now);
    const premiere = await reponses.next();
    if (premiere.done === true) return fermer('espace-inconnu');
    tracerTexte(premiere.value.texte);
    if (premiere.value.suite === undefined) return envoyerJson(c, premiere.value.texte);
    async function* textes(texte: string): AsyncGenerator<string, void> {
      yield texte;
      for await (const suivante of reponses) {
        tracerTexte(suivante.texte);
        yield suivante.texte;
      }
    }
    return envoyerLignes(c, textes(premiere.value.texte), (error) =>
      tracer('panne', { methode: 'POST', route: '/api/sync', lieu: lieuDe(error) }),
    );
  });
