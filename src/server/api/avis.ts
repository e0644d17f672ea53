import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Acces } from '../../domain/droits/acces.ts';
import { vueDe } from '../../domain/droits/lire.ts';
import { accesDe } from '../comptes/acces.ts';
import { sessionVivante } from '../comptes/sessions.ts';
import type { Base } from '../journal/base.ts';
import type { Nouvelle } from '../journal/avis.ts';
import { exigerAcces, exigerSession, type Env } from './porte.ts';
import type { Services } from './services.ts';

/** A line now and then, so that no box on the way closes a silent connection. */
const BATTEMENT = 25_000;
/** Rights are read again after that long: what was taken back is no longer announced. */
const FRAICHEUR = 60_000;
/** The browser connects again by itself, with rights and session looked at anew. */
const DUREE = 30 * 60_000;

/** Scopes of a notice that an account may know of; `*` stands for all of them. */
const pourLui = (acces: Acces, { scopes }: Nouvelle): readonly string[] =>
  scopes.flatMap((scope) => (scope === '*' ? [scope] : (vueDe(acces, scope) ?? [])));

/**
 * `GET /avis?espace=…&device=…`: server-sent events `avis` `{espace, scopes}` when somebody else wrote there. Several
 * espaces may be named. Nothing depends on them.
 */
export const routesAvis = (base: Base, { comptes }: Services, arret: AbortSignal): Hono<Env> =>
  new Hono<Env>().get('/avis', async (c) => {
    const session = exigerSession(c);
    const { compte } = session;
    const device = c.req.query('device');
    const lus = new Map<string, { acces: Acces | undefined; le: number }>();
    for (const espace of c.req.queries('espace') ?? [])
      lus.set(espace, { acces: await exigerAcces(c, comptes, espace), le: performance.now() });

    const accesFrais = async (espace: string): Promise<Acces | undefined> => {
      const connu = lus.get(espace);
      if (connu === undefined) return undefined;
      if (performance.now() - connu.le < FRAICHEUR) return connu.acces;
      const acces = await accesDe(comptes, compte, espace);
      lus.set(espace, { acces, le: performance.now() });
      return acces;
    };

    return streamSSE(c, async (flux) => {
      let finir: () => void = () => undefined;
      const fin = new Promise<void>((resolve) => (finir = resolve));
      const taire = base.avis.ecouter((nouvelle) => {
        if (nouvelle.device === device && device !== undefined) return;
        accesFrais(nouvelle.espace)
          .then(async (acces) => {
            const scopes = acces === undefined ? [] : pourLui(acces, nouvelle);
            if (scopes.length === 0) return;
            await flux.writeSSE({ event: 'avis', data: JSON.stringify({ espace: nouvelle.espace, scopes }) });
          })
          .catch(finir);
      });
      // A revoked device hears nothing more.
      const vivre = async () =>
        (await sessionVivante(comptes, session)) ? void (await flux.write(': \n\n')) : finir();
      const battre = setInterval(() => void vivre().catch(finir), BATTEMENT);
      const assez = setTimeout(finir, DUREE);
      arret.addEventListener('abort', finir);
      flux.onAbort(finir);
      await flux.write(': \n\n');
      if (!arret.aborted) await fin;
      taire();
      clearInterval(battre);
      clearTimeout(assez);
      arret.removeEventListener('abort', finir);
    });
  });
