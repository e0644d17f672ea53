import type { Session } from '../../sync/session.ts';
import { espacesDe } from './acces.ts';
import type { Comptes } from './contexte.ts';
import { fermer } from './refuser.ts';

/** Everything a signed-in page needs to know of who it is. */
export async function vueSession(
  comptes: Comptes,
  { compte, appareil, expireLe }: { readonly compte: string; readonly appareil: string; readonly expireLe: string },
): Promise<Session> {
  const row = await comptes.db
    .selectFrom('comptes')
    .innerJoin('appareils', 'appareils.compte', 'comptes.id')
    .select(['comptes.nom', 'comptes.noms', 'comptes.serveur', 'appareils.nom as nomAppareil'])
    .where('comptes.id', '=', compte)
    .where('appareils.id', '=', appareil)
    .executeTakeFirst();
  if (row === undefined) return fermer('non-connecte');
  const { nombre } = await comptes.db
    .selectFrom('passkeys')
    .select((e) => e.fn.countAll().as('nombre'))
    .where('compte', '=', compte)
    .executeTakeFirstOrThrow();
  return {
    compte,
    nom: row.nom,
    noms: JSON.parse(row.noms) as string[],
    administreServeur: row.serveur === 1,
    appareil: { id: appareil, nom: row.nomAppareil },
    passkeys: Number(nombre),
    expireLe,
    espaces: await espacesDe(comptes, compte),
  };
}
