import type { Kysely } from 'kysely';
import type { Tables } from '../journal/tables.ts';

/** What everything about accounts works with. */
export type Comptes = { readonly db: Kysely<Tables>; readonly maintenant: () => Date };

export const MINUTE = 60_000;
export const HEURE = 60 * MINUTE;
export const JOUR = 24 * HEURE;

export const instant = (comptes: Comptes, dans = 0): string =>
  new Date(comptes.maintenant().getTime() + dans).toISOString();

/** Today in the town halls, `2026-09-24`: mandats begin and end on civil days. */
export const aujourdhui = (comptes: Comptes): string =>
  comptes.maintenant().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });

/** The same work inside one transaction: all of it or nothing. */
export const ensemble = <T>(comptes: Comptes, travail: (dedans: Comptes) => Promise<T>): Promise<T> =>
  comptes.db.transaction().execute((db) => travail({ ...comptes, db }));
