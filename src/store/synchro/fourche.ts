import { uuidv7 } from 'uuidv7';
import type { Vue } from '../../domain/operation.ts';
import type { Carnet, LigneJournal } from '../db.ts';

/** Identities that one device had, at most; each comes from a copy. */
const IDENTITES = 50;

const plusLoin = (vues: Map<string, number>, { device, seq }: Vue): Map<string, number> =>
  vues.set(device, Math.max(vues.get(device) ?? 0, seq));

/** What waits, numbered again from 1, with what each line had seen of the identities that were left. */
function renumeroterLignes(lignes: readonly LigneJournal[], device: string): LigneJournal[] {
  const jugees = new Map<string, number>();
  const neuves: LigneJournal[] = [];
  for (const ligne of lignes) {
    if (ligne.etat !== 'en-attente') {
      plusLoin(jugees, ligne);
      continue;
    }
    const vues = (ligne.base.autres ?? []).reduce(plusLoin, new Map(jugees));
    const autres = [...vues].map(([ancien, seq]) => ({ device: ancien, seq })).slice(-IDENTITES);
    const base = { version: ligne.base.version, ownSeq: neuves.length, ...(autres.length > 0 && { autres }) };
    neuves.push({ ...ligne, device, seq: neuves.length + 1, base });
  }
  return neuves;
}

/**
 * A copy of this device uses the same sequence elsewhere (a cloned profile, an old disk put back): it takes a new
 * identity, and what waits is numbered again from 1. Inside the transaction that read the answer.
 */
export async function renumeroter(db: Carnet): Promise<void> {
  const device = uuidv7();
  const attente = renumeroterLignes(await db.journal.orderBy('n').toArray(), device);
  await db.journal.bulkPut(attente);
  await db.meta.bulkPut([
    { cle: 'appareil', valeur: device },
    { cle: 'sequence', valeur: attente.length },
  ]);
}

/**
 * Whether the server waits for a number that this device will never send: its judged past is elsewhere. `juges`: what
 * the answer judges, not written yet.
 */
export async function aUnTrou(
  db: Carnet,
  device: string,
  seqVue: number,
  juges: readonly LigneJournal[],
): Promise<boolean> {
  const jugees = new Set(juges.flatMap(({ n, etat }) => (etat === 'en-attente' ? [] : [n])));
  // What waits is in the order of its numbers; all that was ever written is not walked through.
  const premiere = await db.journal
    .where('etat')
    .equals('en-attente')
    .filter((ligne) => ligne.device === device && !jugees.has(ligne.n))
    .first();
  return premiere !== undefined && premiere.seq > seqVue + 1;
}
