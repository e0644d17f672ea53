import type { CommuneOfficielle } from './communeOfficielle.ts';
import { lireModele, modeles, type CleModele, type CommuneDeModele } from './territoires/modele.ts';

/** Flemish mergers of 1 January 2025: old NIS code → new one. Source: Statbel. */
const FUSIONS_2025: ReadonlyMap<string, string> = new Map([
  ['37015', '37022'],
  ['37007', '37022'],
  ['37018', '37021'],
  ['37012', '37021'],
]);
const VEILLE_DE_2025 = '2024-12-31';
/** The arrondissements of Hainaut were redrawn that day. */
const VEILLE_DE_2019 = '2018-12-31';

/** What several territoires say of one commune, put together: the first to state a fact is believed. */
const reunir = (a: CommuneDeModele, b: CommuneDeModele): CommuneDeModele => ({ ...b, ...a });

function officielle(c: CommuneDeModele, absorbees: readonly CommuneDeModele[]): CommuneOfficielle {
  const anciensCodes = [
    ...(c.ancien === undefined ? [] : [{ code: c.ancien, jusquAu: VEILLE_DE_2019 }]),
    ...absorbees.map(({ code }) => ({ code, jusquAu: VEILLE_DE_2025 })),
  ];
  const anciensNoms = absorbees.map(({ nom }) => nom).filter((nom) => nom !== c.nom);
  return {
    pays: 'BE',
    code: c.code,
    nom: c.nom,
    codesPostaux: c.cp ?? [],
    population: c.population ?? 0,
    ...(c.nomNl === undefined ? {} : { nomNl: c.nomNl }),
    ...(c.annee === undefined ? {} : { anneePopulation: c.annee }),
    ...(anciensCodes.length === 0 ? {} : { anciensCodes }),
    ...(anciensNoms.length === 0 ? {} : { anciensNoms }),
  };
}

/** The Belgian communes that these territoires name, those in force only, once each. */
export function communesBelges(communes: readonly CommuneDeModele[]): readonly CommuneOfficielle[] {
  const parCode = new Map<string, CommuneDeModele>();
  for (const commune of communes) {
    if (commune.pays !== 'BE') continue;
    const connue = parCode.get(commune.code);
    parCode.set(commune.code, connue === undefined ? commune : reunir(connue, commune));
  }
  const toutes = [...parCode.values()];
  return toutes
    .filter((c) => c.au === undefined)
    .map((c) =>
      officielle(
        c,
        toutes.filter((autre) => FUSIONS_2025.get(autre.code) === c.code),
      ),
    );
}

let loading: Promise<readonly CommuneOfficielle[]> | undefined;

/**
 * The Belgian communes of the ready-made territoires, with their names in both languages: they come with the
 * application, so they answer without a network. Rejects when its files cannot be read; the next call tries again.
 */
export function loadCommunesBe(): Promise<readonly CommuneOfficielle[]> {
  loading ??= Promise.all((Object.keys(modeles) as CleModele[]).map(lireModele)).then(
    (lus) => communesBelges(lus.flatMap((modele) => modele.communes)),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
