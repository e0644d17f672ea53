import { afterAll } from 'vitest';
import { demarrerPostgres } from '../../../test/postgres.ts';
import { ouvrirBase, type Base, type OuSe } from './base.ts';

export type Ouvreur = {
  readonly nom: string;
  /** Where a database of its own, empty, can be opened, by several processes if need be. */
  readonly ou: () => OuSe;
};

/** Both databases, PostgreSQL where it can be started; stopped after the tests of the file. */
export async function basesDeTest(fichierNeuf: () => string): Promise<readonly Ouvreur[]> {
  const postgres = await demarrerPostgres();
  afterAll(() => postgres?.arreter(), 60_000);
  return [
    { nom: 'SQLite', ou: () => ({ fichier: fichierNeuf() }) },
    ...(postgres === undefined ? [] : [{ nom: 'PostgreSQL', ou: () => ({ url: postgres.baseNeuve() }) }]),
  ];
}

export const traces: string[] = [];

export const ouvrirDeTest = (ou: OuSe): Promise<Base> =>
  ouvrirBase(ou, (quoi, faits) => void traces.push(JSON.stringify({ quoi, ...faits })));
