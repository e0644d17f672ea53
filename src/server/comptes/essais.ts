import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { instant, MINUTE, type Comptes } from './contexte.ts';
import { PorteFermee } from './refuser.ts';

/** So many failures in so long, then one waits. */
export type Mesure = { readonly nombre: number; readonly duree: number };

export const ECHECS: Mesure = { nombre: 20, duree: 15 * MINUTE };
/** A whole council may enrol in one evening behind the same address. */
export const DEMANDES: Mesure = { nombre: 200, duree: 15 * MINUTE };
export const COURRIELS: Mesure = { nombre: 3, duree: 60 * MINUTE };

/** Addresses are kept as hashes, and a day at most. */
const cleDe = (quoi: string, qui: string): string =>
  `${quoi}:${createHash('sha256').update(qui).digest('base64url').slice(0, 32)}`;

/** Throws `trop-d-essais` with the seconds to wait once the measure is full. */
export async function exigerPatience(comptes: Comptes, quoi: string, qui: string, mesure: Mesure): Promise<void> {
  const row = await comptes.db.selectFrom('essais').selectAll().where('cle', '=', cleDe(quoi, qui)).executeTakeFirst();
  if (row === undefined || row.nombre < mesure.nombre) return;
  const reste = Date.parse(row.depuis) + mesure.duree - comptes.maintenant().getTime();
  if (reste > 0) throw new PorteFermee('trop-d-essais', Math.ceil(reste / 1000));
}

/** Counts one more; the count starts again when its time is over. */
export async function compterEssai(comptes: Comptes, quoi: string, qui: string, mesure: Mesure): Promise<void> {
  const le = instant(comptes);
  const depuis = instant(comptes, -mesure.duree);
  await comptes.db
    .insertInto('essais')
    .values({ cle: cleDe(quoi, qui), nombre: 1, depuis: le })
    .onConflict((o) =>
      o.column('cle').doUpdateSet({
        nombre: sql<number>`case when essais.depuis < ${depuis} then 1 else essais.nombre + 1 end`,
        depuis: sql<string>`case when essais.depuis < ${depuis} then ${le} else essais.depuis end`,
      }),
    )
    .execute();
}
