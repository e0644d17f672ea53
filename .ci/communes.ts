import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const ADDRESS = '/donnees/communes-fr.json';

/** What the package gives for one commune; uninhabited lands have no population and no postcode. */
interface Source {
  readonly type: string;
  readonly code: string;
  readonly nom: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

/**
 * The communes of France in force (delegated and associated ones left out), one array per column, postcodes joined by
 * a space: about 390 kB gzip. The département is read from the code, as Insee builds it.
 * Source: Code officiel géographique (Insee), base officielle des codes postaux (La Poste), populations légales
 * (Insee), gathered by `@etalab/decoupage-administratif` under Licence Ouverte.
 */
export function listCommunesFr(): string {
  const require = createRequire(import.meta.url);
  const file = require.resolve('@etalab/decoupage-administratif/data/communes.json');
  const rows = (JSON.parse(readFileSync(file, 'utf8')) as readonly Source[]).filter(
    (row) => row.type === 'commune-actuelle' && row.population !== undefined,
  );
  return JSON.stringify({
    millesime: 2026,
    anneePopulation: 2023,
    codes: rows.map((row) => row.code),
    noms: rows.map((row) => row.nom),
    codesPostaux: rows.map((row) => (row.codesPostaux ?? []).join(' ')),
    populations: rows.map((row) => row.population),
  });
}

/** Serves the list in development and writes it beside the application when it is built. */
export function communesFr(): Plugin {
  return {
    name: 'communes-fr',
    configureServer(server) {
      server.middlewares.use(ADDRESS, (_request, response) => {
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(listCommunesFr());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: ADDRESS.slice(1), source: listCommunesFr() });
    },
  };
}
