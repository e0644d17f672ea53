import { attributionsDerivees } from '../../domain/droits/attributions.ts';
import type { Instance } from '../../domain/instance/instance.ts';
import type { CompteDEspace } from '../../sync/session.ts';
import { fiches } from './acces.ts';
import { aujourdhui, type Comptes } from './contexte.ts';

/** The accounts of an espace, by name. */
export async function listerComptes(comptes: Comptes, espace: string): Promise<CompteDEspace[]> {
  const { db } = comptes;
  const rows = await db
    .selectFrom('adhesions')
    .innerJoin('comptes', 'comptes.id', 'adhesions.compte')
    .select([
      'comptes.id',
      'comptes.nom',
      'comptes.noms',
      'comptes.courriel',
      'comptes.serveur',
      'adhesions.personne_id as personneId',
    ])
    .select((e) => [
      e
        .selectFrom('appareils')
        .select((a) => a.fn.countAll().as('n'))
        .whereRef('appareils.compte', '=', 'comptes.id')
        .where('revoque_le', 'is', null)
        .as('appareils'),
      e
        .selectFrom('appareils')
        .select((a) => a.fn.max('vu_le').as('vu'))
        .whereRef('appareils.compte', '=', 'comptes.id')
        .as('vuLe'),
      e
        .selectFrom('passkeys')
        .select((a) => a.fn.countAll().as('n'))
        .whereRef('passkeys.compte', '=', 'comptes.id')
        .as('passkeys'),
    ])
    .where('adhesions.espace', '=', espace)
    .where('comptes.ferme_le', 'is', null)
    .orderBy('comptes.nom')
    .execute();
  const donnees = await db.selectFrom('attributions').selectAll().where('espace', '=', espace).execute();
  const instances = await fiches<Instance>(comptes, espace, 'instance');
  const le = aujourdhui(comptes);
  return rows.map((row) => {
    const { personneId } = row;
    return {
      id: row.id,
      nom: row.nom,
      noms: JSON.parse(row.noms) as string[],
      attributions: donnees.filter((d) => d.compte === row.id).map(({ role, sur }) => ({ role, sur })),
      derivees: personneId === null ? [] : attributionsDerivees(personneId, instances, le),
      appareils: Number(row.appareils),
      passkeys: Number(row.passkeys),
      administreServeur: row.serveur === 1,
      ...(row.courriel === null ? {} : { courriel: row.courriel }),
      ...(personneId === null ? {} : { personneId }),
      ...(row.vuLe === null ? {} : { vuLe: row.vuLe }),
    };
  });
}
