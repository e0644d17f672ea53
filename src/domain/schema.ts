import * as v from 'valibot';
import { isDateCivile, isHeureCivile } from './date.ts';

/** Building blocks of the operations' schemas; lengths are bounds against hostile files, not rules of law. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
export const texteCourt = v.pipe(v.string(), v.maxLength(2000));
export const texteLong = v.pipe(v.string(), v.maxLength(20_000));
export const nombre = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));
export const dateCivile = v.pipe(
  v.string(),
  v.check((valeur: string) => isDateCivile(valeur), 'date'),
);
export const heureCivile = v.pipe(
  v.string(),
  v.check((valeur: string) => isHeureCivile(valeur), 'heure'),
);
export const rang = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const ids = v.pipe(v.array(id), v.maxLength(2000));
