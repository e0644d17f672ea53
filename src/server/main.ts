import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { tenirAdresse } from './adresseTenue.ts';
import { routesAvis } from './api/avis.ts';
import { routesFichiers } from './api/fichiers.ts';
import { routesHistorique } from './api/historique.ts';
import { routesSync } from './api/sync.ts';
import { createApp } from './app.ts';
import { arreter } from './arret.ts';
import { HEURE, type Comptes } from './comptes/contexte.ts';
import { adresseDuLien } from './comptes/liens.ts';
import { menage } from './comptes/menage.ts';
import { premierJeton } from './comptes/premier.ts';
import { ConfigInvalide, environnement, lireConfig, type Config } from './config.ts';
import { courrierSmtp } from './courrier/smtp.ts';
import { motsDeLEchec } from './echecs.ts';
import { listen } from './ecoute.ts';
import { magasinDuServeur } from './fichiers/magasinDuServeur.ts';
import { menageFichiers } from './fichiers/menage.ts';
import { ouvrirBase } from './journal/base.ts';
import { BasePlusRecente } from './journal/migrer.ts';
import { lieuDe, surLaSortie as tracer } from './journal/traces.ts';
import { readFichiers } from './statique.ts';

function renoncer(message: string): never {
  console.error(message);
  process.exit(1);
}

function configurer(): Config {
  try {
    return lireConfig(environnement());
  } catch (error) {
    if (error instanceof ConfigInvalide) renoncer(error.message);
    throw error;
  }
}

/** What cannot be done for lack of a folder, a database or a port ends here, in one line. */
async function obtenir<T>(quoi: string, faire: () => T | Promise<T>): Promise<T> {
  try {
    return await faire();
  } catch (error) {
    const mots = error instanceof BasePlusRecente ? error.message : motsDeLEchec(error);
    if (mots === undefined) throw error;
    return renoncer(`${quoi}: ${mots}`);
  }
}

const config = configurer();
const dossier = join(process.cwd(), 'dist');
if (!existsSync(join(dossier, 'index.html')))
  renoncer('Nothing to serve: dist/index.html is missing. Run `npm run build` first.');
const { version } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { version: string };

// For its owner alone: it holds what people wrote.
await obtenir('The data folder cannot be used', () => mkdirSync(config.donnees, { recursive: true, mode: 0o700 }));
const base = await obtenir('The database does not open', () => ouvrirBase(config.base, tracer));
const comptes: Comptes = { db: base.db, maintenant: () => new Date() };
const magasin = await magasinDuServeur(base, config.donnees);
const arret = new AbortController();

const services = {
  comptes,
  origine: config.origine,
  courrier: config.smtp && courrierSmtp(config.smtp.url, config.smtp.expediteur),
  tracer,
};
const app = createApp({
  fichiers: readFichiers(dossier),
  version,
  sonde: async () => {
    await sql`select 1`.execute(base.db);
  },
  services,
  portes: [
    routesSync(base, services),
    routesAvis(base, services, arret.signal),
    routesHistorique(base, services),
    routesFichiers(base, services, magasin),
  ],
});
const { server, port } = await obtenir('Cannot listen', () => listen(app, config.port, config.hote));
arreter(server, arret, base.fermer);

const nettoyer = () =>
  Promise.all([menage(comptes), menageFichiers(base.db, magasin, Date.now())]).catch((error: unknown) =>
    tracer('menage-manque', { lieu: lieuDe(error) }),
  );
await nettoyer();
setInterval(() => void nettoyer(), HEURE).unref();

const adresse = config.origine ?? `http://localhost:${port}`;
await obtenir('The data folder cannot be used', () => tenirAdresse(config.donnees, adresse));
const premier = await premierJeton(comptes);
console.log(
  [
    ...(config.port !== 0 && port !== config.port ? [`Port ${config.port} is taken.`] : []),
    `Carnet de séance: ${adresse}/`,
    ...(premier === undefined
      ? []
      : [
          'Nobody administers this server yet. Whoever will opens this link in his browser, once, within a day:',
          adresseDuLien(adresse, premier),
        ]),
  ].join('\n'),
);
