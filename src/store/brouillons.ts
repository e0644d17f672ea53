import { carnet } from './courant.ts';

/**
 * What is being typed and is not yet an act: a vote in progress, a roll call. Kept on the device so that a closed
 * tab loses nothing; never sent, never in a document.
 */
const cleDe = (id: string): string => `brouillon/${id}`;

/** The draft as it was left, or undefined. */
export const lireBrouillon = async (id: string): Promise<unknown> => (await carnet().meta.get(cleDe(id)))?.valeur;

export const garderBrouillon = async (id: string, valeur: unknown): Promise<void> => {
  await carnet().meta.put({ cle: cleDe(id), valeur });
};

export const oublierBrouillon = (id: string): Promise<void> => carnet().meta.delete(cleDe(id));
