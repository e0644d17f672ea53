import { lireEtatSynchro } from './etat.ts';
import { attenteApres, type Rythme } from './rythme.ts';
import { echangerFichiers } from './fichiers.ts';
import { direManqueDePlace } from './place.ts';
import { surEcriture } from './reveil.ts';
import { lireFil } from './serveur.ts';
import { tour, type Bilan } from './tour.ts';
import type { Transport } from './transport.ts';
import type { Carnet } from '../db.ts';
import { isQuota } from '../quota.ts';

/** After a write in a calm moment: the hand sees it first, and a gesture may have a second one behind it. */
const PRESQUE_MS = 5;
/** Between the beginnings of two rounds that only writes ask for: what is typed meanwhile goes together. */
const ENTRE_DEUX_MS = 300;
/** A round that lasts longer is left between two requests, and made again. */
const TOUR_MAX_MS = 30_000;
/** Something waits and nothing was tried for so long: the loop has stalled. */
const CHIEN_MS = 120_000;
const RONDE_MS = 30_000;

export type Boucle = {
  /** A round as soon as possible; resolves when one is over. */
  readonly maintenant: () => Promise<void>;
  /** Whether a round of this tab is under way. */
  readonly enCours: () => boolean;
  /** Calls back when that changes. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly arreter: () => void;
};

/** The day of this device, `2026-09-24`. */
const aujourdhui = (): string => new Date().toLocaleDateString('sv-SE');

/** A fault of the application: told as any other, and the loop lives on. */
const rapporter = (error: unknown): void =>
  queueMicrotask(() => {
    throw error;
  });

/** One round at a time for a carnet, whatever the tabs; undefined when another tab is at it. */
async function sousVerrou<T>(base: string, faire: () => Promise<T>): Promise<T | undefined> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return faire();
  return navigator.locks.request(`synchro:${base}`, { ifAvailable: true }, (verrou) =>
    verrou === null ? undefined : faire(),
  );
}

/**
 * Runs the rounds of a carnet while this tab lives: at the start, when the network or the person comes back, when the
 * server says that something changed, after a write, and as long as something waits.
 */
export function demarrerSynchro(db: Carnet, transport: Transport, annonces?: Annonces): Boucle {
  let minuterie: ReturnType<typeof setTimeout> | undefined;
  let rythme: Rythme = { echecs: 0 };
  let tente = Date.now();
  let cours: Promise<void> | undefined;
  /** Asked during a round, which may have passed what it is about: another one follows at once. */
  let encore = false;
  /** Something was written during a round. */
  let ecrit = false;
  /** A round for what was written is to begin. */
  let prevu = false;
  let arrete = false;
  const ecoutes = new Set<() => void>();
  const dire = () => {
    for (const ecoute of ecoutes) ecoute();
  };

  const dans = (ms: number): void => {
    if (arrete) return;
    clearTimeout(minuterie);
    minuterie = setTimeout(() => void lancer(), ms);
  };

  /** The first write leaves almost at once; those that follow closely, together. */
  const apresEcriture = (): void => {
    // While the network fails a write changes nothing to the wait.
    if (prevu || rythme.echecs > 0) return;
    prevu = true;
    dans(Math.max(PRESQUE_MS, tente + ENTRE_DEUX_MS - Date.now()));
  };

  async function faireTour(): Promise<void> {
    tente = Date.now();
    const arret = new AbortController();
    const limite = setTimeout(() => arret.abort(), TOUR_MAX_MS);
    try {
      const bilan = await sousVerrou(db.name, () => tour(db, transport, { signal: arret.signal }));
      await preparerSuite(bilan);
    } catch (error) {
      // The carnet was closed under a round that was asked to stop.
      if (arrete) return;
      rythme = { echecs: rythme.echecs + 1 };
      dans(attenteApres(rythme));
      if (isQuota(error)) direManqueDePlace(true);
      else rapporter(error);
    } finally {
      clearTimeout(limite);
    }
  }

  /** When to try again: at once when something is left, slower and slower while it fails, never giving up. */
  async function preparerSuite(bilan: Bilan | undefined): Promise<void> {
    if (bilan?.issue === 'faite') direManqueDePlace(false);
    if (bilan?.issue === 'detache') return;
    if (bilan === undefined || bilan.issue === 'interrompue') return dans(1000);
    if (bilan.issue !== 'faite') {
      rythme = { echecs: rythme.echecs + 1, ...(bilan.attendreMs && { attendreMs: bilan.attendreMs }) };
      // Without a session only a sign-in helps; the next focus looks again.
      return bilan.issue === 'session-expiree' || bilan.issue === 'trop-ancien'
        ? undefined
        : dans(attenteApres(rythme));
    }
    rythme = { echecs: 0 };
    // Beside the rounds: a heavy file holds back no act.
    void echangerFichiers(db, aujourdhui()).catch((error: unknown) => {
      if (!arrete) rapporter(error);
    });
    const { enAttente, textesEnAttente, fichiersEnAttente } = await lireEtatSynchro(db);
    if (enAttente + textesEnAttente + fichiersEnAttente > 0) dans(RONDE_MS);
  }

  function lancer(): Promise<void> {
    if (arrete) return Promise.resolve();
    if (cours !== undefined) {
      encore = true;
      return cours;
    }
    encore = false;
    ecrit = false;
    prevu = false;
    clearTimeout(minuterie);
    cours = faireTour().finally(() => {
      cours = undefined;
      if (encore) dans(0);
      else if (ecrit) apresEcriture();
      dire();
    });
    dire();
    return cours;
  }

  const veille = setInterval(() => {
    void (async () => {
      if (cours !== undefined || Date.now() - tente < CHIEN_MS) return;
      if ((await lireEtatSynchro(db)).enAttente > 0) await lancer();
    })().catch((error: unknown) => {
      if (!arrete) rapporter(error);
    });
  }, RONDE_MS);
  const revenu = () => {
    if (document.visibilityState === 'visible') void lancer();
  };
  const enLigne = () => {
    rythme = { echecs: 0 };
    void lancer();
  };
  const arrets = [
    surEcriture((base) => {
      if (base !== db.name) return;
      if (cours !== undefined) ecrit = true;
      else apresEcriture();
    }),
    annonces?.ecouter(() => void lancer()),
  ];
  if (typeof window !== 'undefined') {
    addEventListener('online', enLigne);
    document.addEventListener('visibilitychange', revenu);
  }
  void lireFil(db).then((fil) => (fil === undefined ? undefined : lancer()));
  return {
    maintenant: lancer,
    enCours: () => cours !== undefined,
    subscribe: (listener) => {
      ecoutes.add(listener);
      return () => {
        ecoutes.delete(listener);
      };
    },
    arreter: () => {
      arrete = true;
      clearTimeout(minuterie);
      clearInterval(veille);
      for (const arret of arrets) arret?.();
      if (typeof window !== 'undefined') {
        removeEventListener('online', enLigne);
        document.removeEventListener('visibilitychange', revenu);
      }
    },
  };
}

/** Live notices of a server; nothing depends on them. */
export type Annonces = { readonly ecouter: (quand: () => void) => () => void };
