import * as Y from 'yjs';
import type { Carnet, EtatEnvoi, TexteMaj } from './db.ts';

/** Rows of a text's log before they are written again as few. */
export const LOG_MAX = 40;

/** How what is written now is marked: it waits to be sent, unless the carnet knows no server. In a transaction with `meta`. */
export const etatEcrit = async (db: Carnet): Promise<{ readonly etat?: EtatEnvoi }> =>
  (await db.meta.get('serveur')) === undefined ? {} : { etat: 'a-envoyer' };

/** The same for words: refused when their sitting was taken from this device meanwhile. In a transaction with `seances` too. */
export async function etatDesMots(db: Carnet, seanceId: string): Promise<Pick<TexteMaj, 'etat' | 'refus'>> {
  const ecrit = await etatEcrit(db);
  if (ecrit.etat === undefined || (await db.seances.where('id').equals(seanceId).count()) > 0) return ecrit;
  return { etat: 'refuse', refus: { code: 'droit-manquant', acte: 'texte' } };
}

/** Several updates as one; what was written then deleted is left out when nothing else is needed to read them. */
export function fondre(majs: readonly Uint8Array[]): Uint8Array {
  const doc = new Y.Doc();
  for (const maj of majs) Y.applyUpdate(doc, maj);
  const entier = doc.store.pendingStructs === null && doc.store.pendingDs === null;
  return entier ? Y.encodeStateAsUpdate(doc) : Y.mergeUpdates([...majs]);
}

/**
 * The log of a text in as few rows as it needs: what the server has is never mixed with what it has not. Inside a
 * transaction on `texteMaj`; answers the keys of what is left.
 */
export async function compacterTexte(db: Carnet, texteId: string): Promise<number[]> {
  const parEtat = new Map<string, TexteMaj[]>();
  for (const row of await db.texteMaj.where('texteId').equals(texteId).toArray()) {
    const cle = `${row.etat ?? ''}/${String(row.recue)}`;
    parEtat.set(cle, [...(parEtat.get(cle) ?? []), row]);
  }
  const keys: number[] = [];
  for (const rows of parEtat.values()) {
    const anciennes = rows.flatMap(({ n }) => (n === undefined ? [] : [n]));
    if (rows.length === 1) {
      keys.push(...anciennes);
      continue;
    }
    await db.texteMaj.bulkDelete(anciennes);
    const refus = rows.find((row) => row.refus !== undefined)?.refus;
    const { etat, recue } = rows[0] ?? {};
    const maj = fondre(rows.map((row) => row.maj));
    keys.push(
      await db.texteMaj.add({
        texteId,
        maj,
        ...(etat && { etat }),
        ...(recue && { recue }),
        ...(refus && { refus }),
      }),
    );
  }
  return keys;
}
