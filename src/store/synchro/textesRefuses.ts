import * as Y from 'yjs';
import type { Refus } from '../../domain/refus.ts';
import { carnet } from '../courant.ts';
import type { Carnet } from '../db.ts';
import { attendre, textesPar } from './aEnvoyer.ts';
import { eveiller } from './reveil.ts';
import { seanceDuTexte } from './textes.ts';

/** Words that the server refused; `mots`: what was typed in them, without what it was typed into. */
export type TexteRefuse = {
  readonly texteId: string;
  readonly seanceId: string;
  readonly refus: Refus;
  readonly mots: string;
};

/** The words that an update adds, in the order they were typed. */
function motsDe(maj: Uint8Array): string {
  const { structs } = Y.decodeUpdate(maj);
  return structs
    .flatMap((struct) => {
      const content: unknown = struct instanceof Y.Item ? struct.content : undefined;
      return content instanceof Y.ContentString ? [content.str] : [];
    })
    .join(' ');
}

/** What was typed in texts and refused, so that nothing typed is lost from sight. For live queries. */
export async function lireTextesRefuses(db: Carnet = carnet()): Promise<TexteRefuse[]> {
  const ids = await textesPar(db, 'refuse');
  const rows = await db.texteMaj
    .where('[etat+texteId]')
    .anyOf(ids.map((id) => ['refuse', id]))
    .toArray();
  return ids.map((texteId) => {
    const siennes = rows.filter((row) => row.texteId === texteId);
    return {
      texteId,
      seanceId: seanceDuTexte(texteId),
      refus: siennes.find((row) => row.refus !== undefined)?.refus ?? { code: 'panne' },
      mots: siennes.map((row) => motsDe(row.maj)).join('\n'),
    };
  });
}

/** Sends again the words of a text that the server refused: the rights came back, or the server changed. */
export async function renvoyerTexte(texteId: string, db: Carnet = carnet()): Promise<void> {
  await db.texteMaj.where('[etat+texteId]').equals(['refuse', texteId]).modify(attendre);
  eveiller(db.name);
}
