import type { Acces } from '../../domain/droits/acces.ts';
import { attributionsDerivees } from '../../domain/droits/attributions.ts';
import type { Instance } from '../../domain/instance/instance.ts';
import type { EspaceOuvert } from '../../sync/session.ts';
import { aujourdhui, type Comptes } from './contexte.ts';

/** Records of one kind in an espace, whole. */
export async function fiches<T>(comptes: Comptes, espace: string, kind: 'instance' | 'commune'): Promise<T[]> {
  const rows = await comptes.db
    .selectFrom('records')
    .select('doc')
    .where('espace', '=', espace)
    .where('kind', '=', kind)
    .execute();
  return rows.map((row) => JSON.parse(row.doc) as T);
}

/** What an account may do in an espace; undefined when it does not belong to it. Read at each request: rights given or taken count at once. */
export async function accesDe(comptes: Comptes, compte: string, espace: string): Promise<Acces | undefined> {
  const row = await comptes.db
    .selectFrom('adhesions')
    .innerJoin('comptes', 'comptes.id', 'adhesions.compte')
    .select(['adhesions.personne_id', 'comptes.noms'])
    .where('espace', '=', espace)
    .where('compte', '=', compte)
    .where('ferme_le', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const donnees = await comptes.db
    .selectFrom('attributions')
    .select(['role', 'sur'])
    .where('espace', '=', espace)
    .where('compte', '=', compte)
    .execute();
  const personneId = row.personne_id ?? undefined;
  const derivees =
    personneId === undefined
      ? []
      : attributionsDerivees(personneId, await fiches<Instance>(comptes, espace, 'instance'), aujourdhui(comptes));
  return { compte, noms: JSON.parse(row.noms) as string[], personneId, attributions: [...donnees, ...derivees] };
}

/** Every espace of an account, with what it may do there. */
export async function espacesDe(comptes: Comptes, compte: string): Promise<EspaceOuvert[]> {
  const rows = await comptes.db
    .selectFrom('adhesions')
    .innerJoin('espaces', 'espaces.id', 'adhesions.espace')
    .select(['espaces.id', 'espaces.nom'])
    .where('compte', '=', compte)
    .orderBy('espaces.nom')
    .execute();
  const ouverts: EspaceOuvert[] = [];
  for (const { id, nom } of rows) {
    const acces = await accesDe(comptes, compte, id);
    if (acces === undefined) continue;
    const { personneId, attributions } = acces;
    ouverts.push({ id, nom, attributions, ...(personneId === undefined ? {} : { personneId }) });
  }
  return ouverts;
}
