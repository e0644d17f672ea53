import { uuidv7 } from 'uuidv7';
import type { Carnet, LigneJournal } from '../db.ts';

/**
 * A copy of this device uses the same sequence elsewhere (a cloned profile, an old disk put back): it takes a new
 * identity, and what waits is numbered again from 1. Inside the transaction that read the answer.
 */
export async function renumeroter(db: Carnet): Promise<void> {
  const device = uuidv7();
  const attente = await db.journal.where('etat').equals('en-attente').sortBy('n');
  await db.journal.bulkPut(
    attente.map((ligne, i) => ({ ...ligne, device, seq: i + 1, base: { ...ligne.base, ownSeq: i } })),
  );
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
