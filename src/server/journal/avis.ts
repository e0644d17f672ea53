import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Something changed there; `device` is the one that wrote, which knows it already. */
export type Nouvelle = { readonly espace: string; readonly scopes: readonly string[]; readonly device?: string };

export type Avis = {
  /** Called within the transaction that writes; what is rolled back is not told where the database can help it. */
  readonly preparer: (trx: Kysely<Tables>, nouvelle: Nouvelle) => Promise<void>;
  /** Called once it has been committed. */
  readonly dire: (nouvelle: Nouvelle) => void;
  /** Until the returned function is called. */
  readonly ecouter: (entendre: (nouvelle: Nouvelle) => void) => () => void;
  readonly fermer: () => Promise<void>;
};

/** Those who listen in this process. */
export function abonnes() {
  const tous = new Set<(nouvelle: Nouvelle) => void>();
  return {
    ecouter: (entendre: (nouvelle: Nouvelle) => void) => {
      tous.add(entendre);
      return () => void tous.delete(entendre);
    },
    dire: (nouvelle: Nouvelle) => {
      for (const entendre of [...tous]) entendre(nouvelle);
    },
  };
}

/** One process, one database file. */
export function avisLocaux(): Avis {
  const { ecouter, dire } = abonnes();
  return { preparer: () => Promise.resolve(), dire, ecouter, fermer: () => Promise.resolve() };
}
