import { carnet } from '../courant.ts';
import type { Carnet } from '../db.ts';
import { compterAEnvoyer } from './aEnvoyer.ts';
import { lireFil } from './serveur.ts';
import type { DernierTour } from './tour.ts';
import type { NomPanne } from './transport.ts';

/** Where a carnet stands with its server, for the screens. */
export type EtatSynchro = {
  readonly attache: boolean;
  /** Acts that the server has not confirmed, and words and files that it has not. */
  readonly enAttente: number;
  readonly textesEnAttente: number;
  readonly fichiersEnAttente: number;
  /** Texts and files that the server refused: they are on this device alone. */
  readonly motsRefuses: number;
  /** Instant of the oldest act that waits, as this device saw it. */
  readonly depuis?: string;
  /** Acts that the server refused and that nobody dealt with. */
  readonly refusees: number;
  /** Acts that no longer apply on what others did, and are sent all the same. */
  readonly suspens: number;
  /** Open divergences. */
  readonly divergences: number;
  readonly derniereReussite?: string;
  readonly panne?: NomPanne;
  readonly panneDepuis?: string;
  /** Everything is being sent or read again: what is shown may be completed. */
  readonly relecture: boolean;
  /** No room on this device for what the server sends. */
  readonly plein?: boolean;
};

const DETACHE: EtatSynchro = {
  attache: false,
  enAttente: 0,
  textesEnAttente: 0,
  fichiersEnAttente: 0,
  motsRefuses: 0,
  refusees: 0,
  suspens: 0,
  divergences: 0,
  relecture: false,
};

/** For a live query: counts by index, and the few rows that wait. */
export async function lireEtatSynchro(db: Carnet = carnet()): Promise<EtatSynchro> {
  const fil = await lireFil(db);
  if (fil === undefined) return DETACHE;
  const attente = () => db.journal.where('etat').anyOf('accusee', 'en-attente');
  const [enAttente, premiere, suspens, refusees, divergences, aEnvoyer, synchro] = await Promise.all([
    attente().count(),
    db.journal.where('etat').equals('en-attente').first(),
    attente()
      .filter((ligne) => ligne.suspens !== undefined)
      .count(),
    db.journal
      .where('etat')
      .equals('refusee')
      .filter((ligne) => ligne.reprise === undefined)
      .count(),
    db.divergences.filter((d) => d.tranchee === undefined).count(),
    compterAEnvoyer(db),
    db.meta.get('synchro'),
  ]);
  const { derniereReussite, panne, depuis } = (synchro?.valeur ?? {}) as DernierTour;
  return {
    attache: true,
    enAttente,
    textesEnAttente: aEnvoyer.textes,
    fichiersEnAttente: aEnvoyer.fichiers,
    motsRefuses: aEnvoyer.textesRefuses + aEnvoyer.fichiersRefuses,
    refusees,
    suspens,
    divergences,
    relecture: fil.relecture !== undefined,
    ...(premiere && { depuis: premiere.at }),
    ...(derniereReussite !== undefined && { derniereReussite }),
    ...(panne !== undefined && { panne }),
    ...(depuis !== undefined && { panneDepuis: depuis }),
  };
}

/** What a server refused and nobody dealt with, also once the carnet has left that server. For live queries. */
export async function compterRefus(db: Carnet = carnet()): Promise<number> {
  const [refusees, { textesRefuses, fichiersRefuses }] = await Promise.all([
    db.journal
      .where('etat')
      .equals('refusee')
      .filter((ligne) => ligne.reprise === undefined)
      .count(),
    compterAEnvoyer(db),
  ]);
  return refusees + textesRefuses + fichiersRefuses;
}

/** Difference between the server's clock and this device's, in ms, for the display of hours. */
export const lireDecalage = async (db: Carnet = carnet()): Promise<number> =>
  Number((await db.meta.get('decalage'))?.valeur ?? 0);

/** What only this device has: it must be sent, or taken along in a copy, before the carnet leaves. */
export const resteIci = (etat: EtatSynchro): number =>
  etat.enAttente + etat.textesEnAttente + etat.fichiersEnAttente + etat.refusees + etat.motsRefuses;
