import { liveQuery, type Subscription } from 'dexie';
import type { Seance } from '../domain/seance/seance.ts';
import { carnet } from './courant.ts';
import type { Carnet } from './db.ts';

type Lecteur = {
  readonly next: (seance: Seance | null) => void;
  readonly error?: ((error: unknown) => void) | undefined;
};

/** One sitting as it stands, read once per change for all who watch it; `null` when the carnet has none. */
export type SeanceSuivie = {
  readonly hasValue: () => boolean;
  readonly getValue: () => Seance | null;
  readonly subscribe: (
    next: (seance: Seance | null) => void,
    error?: (error: unknown) => void,
  ) => { readonly unsubscribe: () => void };
};

const suivies = new Map<string, SeanceSuivie>();

function suivre(db: Carnet, id: string, fini: () => void): SeanceSuivie {
  const lecteurs = new Set<Lecteur>();
  let abonnement: Subscription | undefined;
  let connue: Seance | null | undefined;
  return {
    hasValue: () => connue !== undefined,
    getValue: () => connue ?? null,
    subscribe: (next, error) => {
      const lecteur: Lecteur = { next, error };
      lecteurs.add(lecteur);
      if (connue !== undefined) next(connue);
      abonnement ??= liveQuery(async () => (await db.seances.get(id)) ?? null).subscribe({
        next: (seance) => {
          connue = seance;
          for (const l of [...lecteurs]) l.next(seance);
        },
        error: (panne: unknown) => {
          for (const l of [...lecteurs]) l.error?.(panne);
        },
      });
      return {
        unsubscribe: () => {
          if (!lecteurs.delete(lecteur) || lecteurs.size > 0) return;
          abonnement?.unsubscribe();
          abonnement = undefined;
          connue = undefined;
          fini();
        },
      };
    },
  };
}

/** The sitting that the head and the screen of one page watch together: its row is heavy, and read at every tap. */
export function suivreSeance(id: string, db: Carnet = carnet()): SeanceSuivie {
  const cle = `${db.name}\n${id}`;
  const deja = suivies.get(cle);
  if (deja !== undefined) return deja;
  const suivie = suivre(db, id, () => {
    if (suivies.get(cle) === suivie) suivies.delete(cle);
  });
  suivies.set(cle, suivie);
  return suivie;
}
