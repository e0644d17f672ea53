/** Whether the browser promised to keep the data: `oui`, `non` (it may clear them when room is short), or it does not say. */
export type Persistance = 'oui' | 'non' | 'inconnu';

/** Bytes used by this application, and what the browser lets it use. */
export type Place = { readonly utilise: number; readonly permis: number };

const TIMEOUT_MS = 2000;

/** Some browsers never answer: silence is an answer too. */
async function answered(ask: (storage: StorageManager) => Promise<boolean>): Promise<Persistance> {
  const storage = (navigator as { storage?: StorageManager }).storage;
  if (storage === undefined) return 'inconnu';
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, TIMEOUT_MS));
  const answer = await Promise.race([ask(storage), silence]);
  return answer === undefined ? 'inconnu' : answer ? 'oui' : 'non';
}

/** What the browser has already promised. */
export const lirePersistance = (): Promise<Persistance> => answered((storage) => storage.persisted());

/** Asks the browser to keep the data whatever happens; it may ask the person. */
export const demanderPersistance = (): Promise<Persistance> => answered((storage) => storage.persist());

/** The room taken and the room left; nothing when the browser does not say. */
export async function lirePlace(): Promise<Place | undefined> {
  const storage = (navigator as { storage?: StorageManager }).storage;
  if (storage === undefined || typeof storage.estimate !== 'function') return undefined;
  const { usage, quota } = await storage.estimate();
  return usage === undefined || quota === undefined ? undefined : { utilise: usage, permis: quota };
}
