import type { CommuneOfficielle } from './communeOfficielle.ts';

/** The list as it travels, one array per column; see `.ci/communes.ts`. */
export interface ListeCommunesFr {
  readonly millesime: number;
  readonly anneePopulation: number;
  readonly codes: readonly string[];
  readonly noms: readonly string[];
  /** Joined by a space. */
  readonly codesPostaux: readonly string[];
  readonly populations: readonly number[];
}

const ADDRESS = '/donnees/communes-fr.json';

let loading: Promise<readonly CommuneOfficielle[]> | undefined;

/**
 * The official list, fetched and read once per page. The service worker keeps the file, so it answers without a
 * network once the application is installed. Rejects when it is neither kept nor reachable; the next call tries again.
 */
export function loadCommunesFr(): Promise<readonly CommuneOfficielle[]> {
  loading ??= fetchCommunes().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchCommunes(): Promise<readonly CommuneOfficielle[]> {
  const response = await fetch(ADDRESS);
  if (!response.ok) throw new Error(`${ADDRESS} answered ${response.status}`);
  return expandCommunes((await response.json()) as ListeCommunesFr);
}

/** From columns to records. Throws when a column is shorter than the codes. */
export function expandCommunes(liste: ListeCommunesFr): readonly CommuneOfficielle[] {
  return liste.codes.map((code, i) => {
    const nom = liste.noms[i];
    const codesPostaux = liste.codesPostaux[i];
    const population = liste.populations[i];
    if (nom === undefined || codesPostaux === undefined || population === undefined) {
      throw new Error(`The list of communes is cut short at ${code}`);
    }
    return {
      pays: 'FR',
      code,
      nom,
      departement: departementOf(code),
      codesPostaux: codesPostaux === '' ? [] : codesPostaux.split(' '),
      population,
      anneePopulation: liste.anneePopulation,
    };
  });
}

/** Two signs of the Insee code, three overseas. */
const departementOf = (code: string): string => code.slice(0, /^9[78]/.test(code) ? 3 : 2);
