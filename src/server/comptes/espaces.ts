import { uuidv7 } from 'uuidv7';
import type { Commune } from '../../domain/territoire/commune.ts';
import type { Instance } from '../../domain/instance/instance.ts';
import { vueDe } from '../../domain/droits/lire.ts';
import type { EspaceDetaille } from '../../sync/session.ts';
import { accesDe, espacesDe, fiches } from './acces.ts';
import { consigner } from './audit.ts';
import { ensemble, instant, type Comptes } from './contexte.ts';
import { fermer } from './refuser.ts';

/** Opens a town hall or a territoire on this server; whoever does administers it. */
export const creerEspace = (comptes: Comptes, acteur: string, nom: string): Promise<string> =>
  ensemble(comptes, async (dedans) => {
    const compte = await dedans.db.selectFrom('comptes').select('serveur').where('id', '=', acteur).executeTakeFirst();
    if (compte?.serveur !== 1) fermer('droit-manquant');
    const id = uuidv7();
    const le = instant(dedans);
    await dedans.db.insertInto('espaces').values({ id, nom, cree_le: le }).execute();
    await dedans.db
      .insertInto('adhesions')
      .values({ espace: id, compte: acteur, personne_id: null, cree_le: le })
      .execute();
    await dedans.db
      .insertInto('attributions')
      .values({ espace: id, compte: acteur, role: 'administration', sur: '*', cree_le: le })
      .execute();
    await consigner(dedans, { genre: 'espace', espace: id, compte: acteur, par: acteur, detail: { nom } });
    return id;
  });

export async function nommerEspace(comptes: Comptes, espace: string, nom: string): Promise<void> {
  await comptes.db.updateTable('espaces').set({ nom }).where('id', '=', espace).execute();
}

/** The espaces of an account, with the communes and instances it may read in each. */
export async function listerEspaces(comptes: Comptes, compte: string): Promise<EspaceDetaille[]> {
  const detailles: EspaceDetaille[] = [];
  for (const espace of await espacesDe(comptes, compte)) {
    const acces = await accesDe(comptes, compte, espace.id);
    if (acces === undefined) continue;
    const communes = await fiches<Commune>(comptes, espace.id, 'commune');
    const instances = await fiches<Instance>(comptes, espace.id, 'instance');
    const lisible = (fiche: Commune | Instance) => fiche.supprimee !== true && vueDe(acces, fiche.scope) !== undefined;
    detailles.push({
      ...espace,
      communes: communes.filter(lisible).map(({ id, nom, code }) => ({ id, nom, code })),
      instances: instances.filter(lisible).map(({ id, nom, communeId }) => ({ id, nom, communeId })),
    });
  }
  return detailles;
}
