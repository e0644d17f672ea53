import type { Refus } from '../domain/refus.ts';
import { carnet } from './courant.ts';
import { isQuota } from './quota.ts';

/**
 * What is being typed and is not yet an act: a vote in progress, a roll call. Kept on the device so that a closed
 * tab loses nothing; never sent, never in a document.
 */
const cleDe = (id: string): string => `brouillon/${id}`;

/** The draft as it was left, or undefined. */
export const lireBrouillon = async (id: string): Promise<unknown> => (await carnet().meta.get(cleDe(id)))?.valeur;

/** Without a refusal the device has it; a full disk is said, and what was kept before stays. */
export async function garderBrouillon(id: string, valeur: unknown): Promise<Refus | undefined> {
  try {
    await carnet().meta.put({ cle: cleDe(id), valeur });
    return undefined;
  } catch (error) {
    if (isQuota(error)) return { code: 'stockage-plein' };
    throw error;
  }
}

export const oublierBrouillon = (id: string): Promise<void> => carnet().meta.delete(cleDe(id));
