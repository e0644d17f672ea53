import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { demarrerPostgres } from '../postgres.ts';
import { mesurerApplication } from './application.ts';
import { charger } from './charge/charge.ts';
import { RALENTI } from './navigateur.ts';
import { comparer, type Ligne } from './pairs/pairs.ts';

/** `npm run bench` measures everything; `npm run bench -- application pairs charge` only what is named. */
const demandees = process.argv.slice(2).filter((a) => !a.startsWith('-'));
const veut = (partie: string): boolean => demandees.length === 0 || demandees.includes(partie);
const TAILLES = [1000, 10_000, 50_000];
const ESSAIS = 3;
const SECONDES = 10;
const dire = (texte: string): void => console.log(texte);

const resultat: Record<string, unknown> = {
  at: new Date().toISOString(),
  processeurs: cpus().length,
  ralenti: RALENTI,
};

if (veut('application')) {
  dire(`\nThe application, processor slowed ${RALENTI} times`);
  const mesures = await mesurerApplication();
  for (const m of mesures) {
    const verdict =
      m.barre === undefined ? '' : m.valeur <= m.barre ? `within ${m.barre}` : `ABOVE the bar of ${m.barre}`;
    dire(
      `${m.nom.padEnd(62)} ${String(m.valeur).padStart(7)} ${m.unite}  ${verdict}${m.detail ? `  (${m.detail})` : ''}`,
    );
  }
  resultat['mesures'] = mesures;
}

/** One line per question, one column per store, and how many times this application is faster than each. */
function direPairs(lignes: readonly Ligne[]): void {
  const questions = [...new Set(lignes.map((l) => l.quoi))];
  const valeur = (quoi: string, peer: string): number | undefined =>
    lignes.find((l) => l.quoi === quoi && l.peer === peer)?.valeur;
  const nombre = (n: number | undefined): string => (n === undefined ? '—' : n >= 100 ? n.toFixed(0) : n.toFixed(1));
  dire(
    `${'median of each'.padEnd(46)}${['carnet', 'rxdb', 'pouchdb', 'raw put'].map((p) => p.padStart(10)).join('')}   × rxdb  × pouchdb`,
  );
  for (const quoi of questions) {
    const unite = lignes.find((l) => l.quoi === quoi)?.unite ?? '';
    const ici = valeur(quoi, 'carnet');
    const fois = (peer: string): string => {
      const autre = valeur(quoi, peer);
      return ici === undefined || autre === undefined ? '' : (autre / ici).toFixed(1);
    };
    const colonnes = ['carnet', 'rxdb', 'pouchdb', 'brut'].map((p) => nombre(valeur(quoi, p)).padStart(10)).join('');
    dire(
      `${`${quoi}${unite === '' ? '' : ` (${unite})`}`.padEnd(46)}${colonnes}${fois('rxdb').padStart(9)}${fois('pouchdb').padStart(11)}`,
    );
  }
}

if (veut('pairs')) {
  dire('\nBeside RxDB on Dexie with HTTP replication and PouchDB with express-pouchdb, processor not slowed');
  const lignes = await comparer(TAILLES, ESSAIS);
  direPairs(lignes);
  resultat['pairs'] = lignes;
}

if (veut('charge')) {
  const postgres = await demarrerPostgres();
  try {
    for (const [base, url] of [
      ['SQLite', undefined],
      ...(postgres ? [['PostgreSQL', postgres.baseNeuve()] as const] : []),
    ] as const) {
      dire(`\nOne server on ${base}, 50 devices in 10 instances, load made on the same ${cpus().length} processors`);
      const charges = await charger(url, SECONDES);
      for (const c of charges)
        dire(
          `${c.quoi.padEnd(62)} ${String(c.parSeconde).padStart(6)} /s   p50 ${c.p50} ms, p95 ${c.p95} ms, p99 ${c.p99} ms`,
        );
      resultat[`charge-${base.toLowerCase()}`] = charges;
    }
  } finally {
    postgres?.arreter();
  }
}

mkdirSync('bench-resultats', { recursive: true });
writeFileSync('bench-resultats/bench.json', `${JSON.stringify(resultat, null, 2)}\n`);
process.exit(0);
