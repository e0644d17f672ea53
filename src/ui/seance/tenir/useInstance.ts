import { useLiveQuery } from 'dexie-react-hooks';
import { lireInstance, lirePersonnes } from '../../../store/lectures.ts';

/** The assembly of a sitting and the persons of its mandats; undefined while the device is being read. */
export const useInstance = (instanceId: string) =>
  useLiveQuery(async () => {
    const instance = await lireInstance(instanceId);
    if (instance === undefined) return undefined;
    const personnes = await lirePersonnes(instance.mandats.map((m) => m.personneId));
    return { instance, personnes: personnes.flatMap((p) => p ?? []) };
  }, [instanceId]);
