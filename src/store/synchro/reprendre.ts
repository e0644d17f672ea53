import type { NomActe, Charge } from '../../domain/apply.ts';
import { isActe } from '../../domain/apply.ts';
import { accept, refuse, type Outcome, type Refus } from '../../domain/refus.ts';
import { carnet } from '../courant.ts';
import type { Carnet, LigneJournal } from '../db.ts';
import { recordGeste, type Intention } from '../record.ts';

/** Acts that the server refused and that nobody dealt with, the latest first. */
export async function lireRefusees(db: Carnet = carnet()): Promise<LigneJournal[]> {
  const lignes = await db.journal.where('etat').equals('refusee').toArray();
  return lignes.filter((ligne) => ligne.reprise === undefined).reverse();
}

/** Acts that wait and no longer apply on what others did. */
export async function lireSuspens(db: Carnet = carnet()): Promise<LigneJournal[]> {
  const lignes = await db.journal.where('etat').anyOf('accusee', 'en-attente').toArray();
  return lignes.filter((ligne) => ligne.suspens !== undefined);
}

class Annulee extends Error {
  readonly refus: Refus;
  constructor(refus: Refus) {
    super(refus.code);
    this.refus = refus;
  }
}

const trouver = (db: Carnet, id: string) =>
  db.journal
    .where('id')
    .equals(id)
    .filter((l) => l.etat === 'refusee' && l.reprise === undefined)
    .first();

/**
 * Records a refused act once more, on the state of today, as a new operation; what was refused stays readable. The
 * refusal, when it does not apply here either. `rectification`: the reason of a change of a settled sitting.
 */
export async function refaire(
  id: string,
  le: string,
  db: Carnet = carnet(),
  rectification?: string,
): Promise<Outcome<void>> {
  try {
    await db.transaction('rw', db.tables, async () => {
      const ligne = await trouver(db, id);
      if (ligne === undefined) return;
      if (!isActe(ligne.type)) throw new Annulee({ code: 'operation-inconnue', type: ligne.type });
      const charge = {
        ...(ligne.payload as Charge<NomActe>),
        ...(rectification !== undefined && { rectification: { motif: rectification } }),
      };
      const intention = { acte: ligne.type, charge } as Intention;
      const refait = await recordGeste([intention], db);
      if (!refait.ok) throw new Annulee(refait.refus);
      await db.journal.put({ ...ligne, reprise: { le, comment: 'refaite' } });
    });
    return accept(undefined);
  } catch (error) {
    if (error instanceof Annulee) return refuse(error.refus);
    throw error;
  }
}

/** Records again all that was refused, in the order it was done, as far as it applies; the refusal of the one that stops. */
export async function toutRefaire(le: string, db: Carnet = carnet()): Promise<Outcome<void>> {
  for (const { id } of (await lireRefusees(db)).reverse()) {
    const refait = await refaire(id, le, db);
    if (!refait.ok) return refait;
  }
  return accept(undefined);
}

/** Leaves a refused act where it is, with the reason why; it stays in the journal. */
export async function ecarter(id: string, motif: string, le: string, db: Carnet = carnet()): Promise<void> {
  await db.transaction('rw', db.journal, async () => {
    const ligne = await trouver(db, id);
    if (ligne !== undefined) await db.journal.put({ ...ligne, reprise: { le, comment: 'ecartee', motif } });
  });
}
