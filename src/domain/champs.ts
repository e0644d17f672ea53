import * as v from 'valibot';

/** Some fields of a record: an absent key leaves the field, `null` clears an optional one. */
export type Champs<T, Omis extends keyof T> = {
  [K in Exclude<keyof T, Omis>]?: (undefined extends T[K] ? T[K] | null : T[K]) | undefined;
};

/** The schema of an edit, derived from the schema of the record. */
export function champsDe<
  E extends v.ObjectEntries,
  const O extends keyof v.InferOutput<v.ObjectSchema<E, undefined>> & string,
>(
  schema: v.ObjectSchema<E, undefined>,
  omis: readonly O[],
): v.GenericSchema<Champs<v.InferOutput<v.ObjectSchema<E, undefined>>, O>> {
  const entries = Object.entries(schema.entries)
    .filter(([nom]) => !omis.some((o) => o === nom))
    .map(([nom, entry]) => [
      nom,
      'wrapped' in entry
        ? v.optional(v.nullable(entry.wrapped as v.GenericSchema))
        : v.optional(entry as v.GenericSchema),
    ]);
  return v.object(Object.fromEntries(entries) as v.ObjectEntries) as unknown as v.GenericSchema<
    Champs<v.InferOutput<v.ObjectSchema<E, undefined>>, O>
  >;
}

/** The record with those fields changed. */
export function fusion<T extends object>(record: T, champs: object): T {
  const suite = { ...record } as Record<string, unknown>;
  for (const [nom, valeur] of Object.entries(champs)) {
    if (valeur === null) delete suite[nom];
    else if (valeur !== undefined) suite[nom] = valeur;
  }
  return suite as unknown as T;
}
