import { useLiveQuery } from 'dexie-react-hooks';
import type { Seance } from '../../../domain/seance/seance.ts';
import { lireInstance } from '../../../store/lectures.ts';
import { lireAssemblee } from '../../../store/lecturesComposition.ts';

/**
 * The assembly of a sitting, also with the mandats that follow from others on its day, and the persons of all of them;
 * undefined while the device is being read.
 */
export const useInstance = ({ instanceId, date }: Pick<Seance, 'instanceId' | 'date'>) =>
  useLiveQuery(async () => {
    const instance = await lireInstance(instanceId);
    const assemblee = await lireAssemblee(instanceId, date);
    if (instance === undefined || assemblee === undefined) return undefined;
    return { instance, complete: assemblee.instance, personnes: assemblee.personnes };
  }, [instanceId, date]);
