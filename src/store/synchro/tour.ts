import type { Carnet } from '../db.ts';
import { placesEnAttente, preparer } from './demander.ts';
import { arrets, type Curseurs } from '../../sync/suite.ts';
import { estPanne, lireEnAvance } from './enAvance.ts';
import { textesAEnvoyer } from './textes.ts';
import { rattraper } from './rattraper.ts';
import type { Neuf } from './neuf.ts';
import { recevoir } from './recevoir.ts';
import type { NomPanne, Transport } from './transport.ts';

export type Options = {
  /** Clock of the device, ms. */
  readonly maintenant?: () => number;
  /** Stops between two requests. */
  readonly signal?: AbortSignal;
};

/** What a round did. */
export type Bilan = {
  readonly issue: 'faite' | 'detache' | 'interrompue' | NomPanne;
  readonly attendreMs?: number;
  readonly requetes: number;
  readonly envoyees: number;
  readonly recues: number;
  readonly refusees: number;
  readonly divergentes: number;
  /** Scopes whose checksum was wrong, by the number of times. */
  readonly fausses: number;
};

/** Words in one request, at most. */
const TEXTES = 50;
/** Requests that bring nothing new before the server is held to be at fault. */
const PATIENCE = 5;

/** What the device keeps of its last rounds, for the screens. */
export type DernierTour = {
  readonly derniereReussite?: string;
  readonly panne?: NomPanne;
  readonly depuis?: string;
  /** Checksums found wrong since the carnet was attached. */
  readonly fausses?: number;
};

async function noterTour(db: Carnet, bilan: Bilan, decalage: number | undefined, le: string): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const avant = ((await db.meta.get('synchro'))?.valeur ?? {}) as DernierTour;
    const connu = (await db.meta.get('decalage'))?.valeur;
    const panne = bilan.issue === 'faite' || bilan.issue === 'interrompue' ? undefined : (bilan.issue as NomPanne);
    const fausses = (avant.fausses ?? 0) + bilan.fausses;
    const apres: DernierTour =
      panne === undefined
        ? { derniereReussite: le, ...(fausses > 0 && { fausses }) }
        : { ...avant, panne, depuis: avant.panne === panne ? (avant.depuis ?? le) : le };
    await db.meta.put({ cle: 'synchro', valeur: apres });
    // The clock of the server, in ms beside this one; a blink is no difference.
    if (decalage !== undefined && Math.abs(decalage - Number(connu ?? 0)) > 2000)
      await db.meta.put({ cle: 'decalage', valeur: decalage });
  });
}

/**
 * One round: sends what waits, reads what changed, again until both are done. Everything that an answer brings is
 * written at once with its cursors; a round cut anywhere is simply made again.
 */
export async function tour(db: Carnet, transport: Transport, options: Options = {}): Promise<Bilan> {
  const maintenant = options.maintenant ?? Date.now;
  const relues = new Set<string>();
  const neuf: Neuf = { cles: new Set() };
  let bilan: Bilan = {
    issue: 'faite',
    requetes: 0,
    envoyees: 0,
    recues: 0,
    refusees: 0,
    divergentes: 0,
    fausses: 0,
  };
  const dits = new Set<string>();
  let rattrape = false;
  let apresN = 0;
  let entiers: readonly string[] = [];
  let passes: Curseurs = {};
  let decalage: number | undefined;
  let vaines = 0;
  let reprises = 0;
  const lectures = lireEnAvance(transport, maintenant);
  for (;;) {
    if (options.signal?.aborted) {
      bilan = { ...bilan, issue: 'interrompue' };
      break;
    }
    const avance = lectures.prendre();
    let partie = avance;
    let dernierN = apresN;
    if (partie === undefined) {
      const [textes, preparee] = await Promise.all([
        textesAEnvoyer(db, TEXTES, dits),
        preparer(db, { apresN, entiers, passes }),
        rattrape ? undefined : rattraper(db),
      ]);
      rattrape = true;
      if (preparee === undefined) return { ...bilan, issue: 'detache' };
      partie = lectures.partir({ ...preparee.demande, textes });
      dernierN = preparee.dernierN;
    }
    const { demande, parti } = partie;
    for (const { id } of demande.textes) dits.add(id);
    const reponse = await partie.reponse;
    bilan = { ...bilan, requetes: bilan.requetes + 1, envoyees: bilan.envoyees + demande.envois.length };
    if (estPanne(reponse)) {
      bilan = { ...bilan, issue: reponse.panne, ...(reponse.attendreMs && { attendreMs: reponse.attendreMs }) };
      break;
    }
    if (avance === undefined) decalage = Date.parse(reponse.horloge) - (parti + maintenant()) / 2;
    const effet = await recevoir(db, demande, reponse, {
      le: new Date(maintenant()).toISOString(),
      dernierN,
      relues,
      neuf,
    });
    for (const scope of effet.fausses) relues.add(scope);
    bilan = {
      ...bilan,
      recues: bilan.recues + effet.recues,
      refusees: bilan.refusees + effet.refusees,
      divergentes: bilan.divergentes + effet.divergentes,
      fausses: bilan.fausses + effet.fausses.length,
    };
    // What was asked ahead holds only when all of this answer was taken.
    if (!effet.prise) lectures.oublier();
    const utile = demande.envois.length + demande.textes.length + effet.recues > 0;
    vaines = utile ? 0 : vaines + 1;
    reprises += effet.reprendre ? 1 : 0;
    if (vaines > PATIENCE || reprises > PATIENCE) {
      bilan = { ...bilan, issue: 'serveur-en-panne' };
      break;
    }
    apresN = effet.reprendre ? 0 : dernierN;
    entiers = effet.entiers;
    passes = { ...passes, ...arrets(reponse.portees) };
    // A full batch may hide another one behind it; words go once their sitting has been read back.
    if (!effet.encore && !(await resteAEnvoyer(db, apresN)) && (await textesAEnvoyer(db, 1, dits)).length === 0) break;
  }
  lectures.oublier();
  await noterTour(db, bilan, decalage, new Date(maintenant()).toISOString());
  return bilan;
}

const resteAEnvoyer = async (db: Carnet, apresN: number): Promise<boolean> =>
  (await placesEnAttente(db, apresN)).length > 0;
