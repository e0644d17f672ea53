import type { Hono } from 'hono';
import { createApp } from '../app.ts';
import type { Comptes } from '../comptes/contexte.ts';
import { premierJeton } from '../comptes/premier.ts';
import type { Courrier, Lettre } from '../courrier/courrier.ts';
import { ouvrirBase, type Base, type OuSe } from '../journal/base.ts';
import type { Fichier } from '../statique.ts';
import type { Session } from '../../sync/session.ts';
import { routesAvis } from './avis.ts';
import { routesHistorique } from './historique.ts';
import type { Env } from './porte.ts';
import { routesSync } from './sync.ts';

const ADRESSE = 'http://localhost:4173';

/** One browser in front of a server under test: it keeps its cookie and says its Origin, as browsers do. */
export class Navigateur {
  readonly #app: Hono<Env>;
  readonly #adresse: string;
  cookie: string | undefined;

  constructor(app: Hono<Env>, adresse = ADRESSE) {
    this.#app = app;
    this.#adresse = adresse;
  }

  async demander(methode: string, chemin: string, corps?: unknown, entetes: Record<string, string> = {}) {
    const headers = new Headers({ Origin: this.#adresse, ...entetes });
    if (this.cookie !== undefined) headers.set('Cookie', this.cookie);
    const body = typeof corps === 'string' ? corps : JSON.stringify(corps);
    if (corps !== undefined && !headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
    const reponse = await this.#app.request(`${this.#adresse}${chemin}`, {
      method: methode,
      headers,
      ...(corps === undefined ? {} : { body }),
    });
    const pose = reponse.headers.get('Set-Cookie');
    if (pose !== null) this.cookie = /Max-Age=0/.test(pose) ? undefined : pose.split(';')[0];
    return reponse;
  }

  /** Status and JSON of an answer. */
  async dire<T>(methode: string, chemin: string, corps?: unknown): Promise<{ statut: number; json: T }> {
    const reponse = await this.demander(methode, chemin, corps);
    const texte = await reponse.text();
    return { statut: reponse.status, json: (texte === '' ? undefined : JSON.parse(texte)) as T };
  }

  entrer(url: string, suite: { nom?: string; rejoindre?: boolean; appareil?: string } = {}) {
    const { appareil = 'Tablette', ...reste } = suite;
    return this.dire<Session>('POST', '/api/entree', {
      jeton: url.slice(url.indexOf('#') + 1),
      appareil: { nom: appareil },
      ...reste,
    });
  }
}

export type ServeurDeTest = {
  readonly base: Base;
  readonly comptes: Comptes;
  readonly app: Hono<Env>;
  readonly lettres: Lettre[];
  readonly traces: string[];
  /** The server's clock goes forward. */
  readonly avancer: (ms: number) => void;
  readonly navigateur: () => Navigateur;
  /** The link that a new server prints. */
  readonly premierLien: () => Promise<string>;
};

/** A whole server in this process. */
export async function serveurDeTest(
  options: {
    readonly origine?: string;
    readonly courrier?: boolean;
    readonly fichiers?: ReadonlyMap<string, Fichier>;
    readonly portes?: readonly Hono<Env>[];
    /** Forgotten afterwards unless told otherwise. */
    readonly ou?: OuSe;
  } = {},
): Promise<ServeurDeTest> {
  const traces: string[] = [];
  const tracer = (quoi: string, faits: object) => void traces.push(JSON.stringify({ quoi, ...faits }));
  const base = await ouvrirBase(options.ou ?? { fichier: ':memory:' }, tracer);
  let now = Date.parse('2026-09-24T19:00:00.000Z');
  const comptes: Comptes = { db: base.db, maintenant: () => new Date(now) };
  const lettres: Lettre[] = [];
  const courrier: Courrier = (lettre) => {
    lettres.push(lettre);
    return Promise.resolve();
  };
  const services = {
    comptes,
    origine: options.origine,
    courrier: options.courrier === true ? courrier : undefined,
    tracer,
  };
  const app = createApp({
    fichiers: options.fichiers ?? new Map(),
    version: '1.2.3',
    sonde: () => Promise.resolve(),
    services,
    portes: [
      routesSync(base, services),
      routesAvis(base, services, new AbortController().signal),
      routesHistorique(base, services),
      ...(options.portes ?? []),
    ],
  });
  return {
    base,
    comptes,
    app,
    lettres,
    traces,
    avancer: (ms) => void (now += ms),
    navigateur: () => new Navigateur(app, options.origine),
    premierLien: async () => `${ADRESSE}/entrer#${(await premierJeton(comptes)) ?? ''}`,
  };
}
