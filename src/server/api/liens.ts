import { Hono } from 'hono';
import type { LienDonne } from '../../sync/session.ts';
import { consigner } from '../comptes/audit.ts';
import { ensemble } from '../comptes/contexte.ts';
import { compterEssai, COURRIELS, ECHECS, exigerPatience } from '../comptes/essais.ts';
import { exigerGestionEntiere } from '../comptes/gerer.ts';
import { adresseDuLien, donnerLien, DUREES } from '../comptes/liens.ts';
import { lieuDe } from '../journal/traces.ts';
import { lettreDEntree } from '../courrier/lettreDEntree.ts';
import { adresseDe, corps, exigerSession, origineDe, type Env, type Requete } from './porte.ts';
import { saisies } from './saisies.ts';
import type { Services } from './services.ts';

/** One-time links: given by the secretariat, made for one's own other device, asked by mail. */
export function routesLiens({ comptes, origine, courrier, tracer }: Services): Hono<Env> {
  const routes = new Hono<Env>();
  const adresse = (c: Requete, jeton: string) => adresseDuLien(origineDe(c, origine), jeton);

  /** Says whether the letter left; a mail server that fails is a fault to report, and the link can still be shown. */
  async function poster(c: Requete, compte: string, jeton: string, expireLe: string): Promise<boolean> {
    const row = await comptes.db.selectFrom('comptes').select('courriel').where('id', '=', compte).executeTakeFirst();
    if (courrier === undefined || row?.courriel == null) return false;
    try {
      await courrier({ a: row.courriel, ...lettreDEntree(adresse(c, jeton), expireLe) });
      return true;
    } catch (error) {
      tracer('courrier-refuse', { lieu: lieuDe(error) });
      return false;
    }
  }

  routes.post('/espaces/:espace/comptes/:compte/liens', async (c) => {
    const { espace, compte } = c.req.param();
    const acteur = exigerSession(c).compte;
    const { courriel } = await corps(c, saisies.lien);
    const lien = await ensemble(comptes, async (dedans) => {
      await exigerGestionEntiere(dedans, acteur, espace, compte);
      await consigner(dedans, { genre: 'lien', compte, par: acteur, espace });
      return donnerLien(dedans, { compte, par: acteur, duree: DUREES.remis });
    });
    const { jeton, expireLe } = lien;
    const envoye = courriel === true && (await poster(c, compte, jeton, expireLe));
    return c.json({ url: adresse(c, jeton), expireLe, envoye } satisfies LienDonne, 201);
  });

  routes.post('/liens', async (c) => {
    const { compte } = exigerSession(c);
    const { jeton, expireLe } = await ensemble(comptes, async (dedans) => {
      await consigner(dedans, { genre: 'lien', compte, par: compte });
      return donnerLien(dedans, { compte, par: compte, duree: DUREES.autreAppareil });
    });
    return c.json({ url: adresse(c, jeton), expireLe, envoye: false } satisfies LienDonne, 201);
  });

  // The same answer whether the address is known or not: nobody learns who has an account.
  routes.post('/liens/courriel', async (c) => {
    const { courriel } = await corps(c, saisies.lienParCourriel);
    const qui = adresseDe(c);
    await exigerPatience(comptes, 'demande', qui, ECHECS);
    await exigerPatience(comptes, 'courriel', courriel.toLowerCase(), COURRIELS);
    await compterEssai(comptes, 'demande', qui, ECHECS);
    await compterEssai(comptes, 'courriel', courriel.toLowerCase(), COURRIELS);
    const vises =
      courrier === undefined
        ? []
        : await comptes.db
            .selectFrom('comptes')
            .select('id')
            .where((e) => e(e.fn<string>('lower', ['courriel']), '=', courriel.toLowerCase()))
            .where('ferme_le', 'is', null)
            .limit(5)
            .execute();
    // Not awaited: the time of the answer must not tell either.
    void Promise.all(
      vises.map(async ({ id }) => {
        const { jeton, expireLe } = await ensemble(comptes, async (dedans) => {
          await consigner(dedans, { genre: 'lien', compte: id, detail: { par: 'courriel' } });
          return donnerLien(dedans, { compte: id, par: null, duree: DUREES.courriel });
        });
        await poster(c, id, jeton, expireLe);
      }),
    ).catch((error: unknown) => tracer('courrier-refuse', { lieu: lieuDe(error) }));
    return c.json({ courrier: courrier !== undefined }, 202);
  });
  return routes;
}
