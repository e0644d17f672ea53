import type { Refus } from '../../domain/refus.ts';
import { partiesTexte } from '../../sync/porteeTexte.ts';
import { carnet } from '../courant.ts';
import type { Carnet, TexteMaj } from '../db.ts';
import { fondre } from '../texteLog.ts';
import { projeterTexte } from '../textes.ts';
import { attendre, textesPar } from './aEnvoyer.ts';
import { motsDe } from './motsDe.ts';
import { eveiller } from './reveil.ts';
import { seanceDuTexte } from './textes.ts';

/** Words that are on this device alone; `mots`: what was typed in them, without what it was typed into. */
export type TexteRefuse = {
  readonly texteId: string;
  readonly seanceId: string;
  /** Absent: the words of a sitting that this carnet does not hold, from a copy. */
  readonly refus?: Refus;
  readonly mots: string;
};

/** The point of a text and what it is for it, from its address. */
export const lieuDuTexte = (texteId: string): { readonly pointId: string; readonly nature: string } | undefined =>
  partiesTexte(texteId);

/** Words left there by a person once they were refused; they are in no text any more. */
export type MotsEcartes = {
  readonly texteId: string;
  readonly maj: Uint8Array;
  readonly mots: string;
  readonly motif: string;
  readonly le: string;
};

/** Texts of which words are here and that are shown nowhere: of a sitting that was lost, or that a copy did not bring. */
async function orphelins(db: Carnet): Promise<string[]> {
  const montres = new Set(await db.textes.toCollection().primaryKeys());
  const ids = (await db.texteMaj.orderBy('texteId').uniqueKeys()) as unknown as string[];
  return ids.filter((id) => !montres.has(id));
}

/** Words that a copy brought without the sitting they belong to wait as refused ones do: the index then counts them. */
export async function laisserOrphelins(db: Carnet): Promise<void> {
  for (const texteId of await orphelins(db)) {
    const rows = db.texteMaj.where('texteId').equals(texteId);
    if (motsDe((await rows.toArray()).map((row) => row.maj)).trim() !== '') await rows.modify({ etat: 'refuse' });
  }
}

const aPart = ({ etat }: TexteMaj): boolean => etat !== 'envoye';

/** What was typed in texts and is nowhere else, so that nothing typed is lost from sight. For live queries. */
export async function lireTextesRefuses(db: Carnet = carnet()): Promise<TexteRefuse[]> {
  const refuses = await textesPar(db, 'refuse');
  const perdus = new Set(await orphelins(db));
  const ids = [...new Set([...refuses, ...perdus])];
  const rows = await db.texteMaj.where('texteId').anyOf(ids).toArray();
  return ids.flatMap((texteId): TexteRefuse[] => {
    const siennes = rows.filter(
      (row) => row.texteId === texteId && (row.etat === 'refuse' || (perdus.has(texteId) && aPart(row))),
    );
    const mots = motsDe(siennes.map((row) => row.maj));
    const refus = siennes.find((row) => row.refus !== undefined)?.refus;
    if (mots.trim() === '' && refus === undefined) return [];
    return [{ texteId, seanceId: seanceDuTexte(texteId), mots, ...(refus && { refus }) }];
  });
}

/** Sends again the words of a text that the server refused: the rights came back, or the server changed. */
export async function renvoyerTexte(texteId: string, db: Carnet = carnet()): Promise<void> {
  await db.texteMaj.where('[etat+texteId]').equals(['refuse', texteId]).modify(attendre);
  eveiller(db.name);
}

const ECARTES = 'mots-ecartes';

/** The latest first. */
export async function lireMotsEcartes(db: Carnet = carnet()): Promise<readonly MotsEcartes[]> {
  return ((await db.meta.get(ECARTES))?.valeur as readonly MotsEcartes[] | undefined) ?? [];
}

/**
 * Takes out of a text all that the server does not have of it, and keeps it aside with the reason why: the text is
 * then, here as elsewhere, what the server has. `le`: now.
 */
export async function ecarterTexte(texteId: string, motif: string, le: string, db: Carnet = carnet()): Promise<void> {
  await db.transaction('rw', [db.texteMaj, db.textes, db.meta], async () => {
    const rows = (await db.texteMaj.where('texteId').equals(texteId).toArray()).filter(aPart);
    if (rows.length === 0) return;
    const maj = fondre(rows.map((row) => row.maj));
    const ecartes: MotsEcartes = { texteId, maj, mots: motsDe(rows.map((row) => row.maj)), motif, le };
    await db.meta.put({ cle: ECARTES, valeur: [ecartes, ...(await lireMotsEcartes(db))] });
    await db.texteMaj.bulkDelete(rows.flatMap(({ n }) => (n === undefined ? [] : [n])));
    if ((await db.texteMaj.where('texteId').equals(texteId).count()) === 0) await db.textes.delete(texteId);
    else await projeterTexte(db, texteId, seanceDuTexte(texteId), le);
  });
}
