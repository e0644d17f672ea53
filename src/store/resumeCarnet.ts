import type { Carnet } from './db.ts';
import { comparerNoms } from './ordreDesNoms.ts';

/** What a carnet holds, for the person who chooses between two. */
export type Resume = {
  readonly communes: string[];
  readonly instances: string[];
  readonly premiereSeance?: string;
  readonly derniereSeance?: string;
  readonly nombres: { readonly seances: number; readonly operations: number; readonly textes: number };
};

const noms = (rows: readonly { readonly nom: string; readonly supprimee?: boolean }[]): string[] =>
  rows
    .filter((row) => row.supprimee !== true)
    .map((row) => row.nom)
    .sort(comparerNoms);

/** Names, dates and numbers of a carnet; cheap enough for a list of carnets. */
export async function resumeCarnet(db: Carnet): Promise<Resume> {
  const dates = (await db.seances.orderBy('date').keys()) as string[];
  const premiere = dates[0];
  const derniere = dates.at(-1);
  return {
    communes: noms(await db.communes.toArray()),
    instances: noms(await db.instances.toArray()),
    ...(premiere === undefined ? {} : { premiereSeance: premiere }),
    ...(derniere === undefined ? {} : { derniereSeance: derniere }),
    nombres: {
      seances: dates.length,
      operations: await db.journal.count(),
      textes: await db.textes.count(),
    },
  };
}
