import * as Y from 'yjs';
import { brutOf, jsonOf } from '../texteJson.ts';
import { FRAGMENT } from '../../sync/editeur.ts';

/** Runs of letters of updates whose surroundings are elsewhere, as they were written; what was typed in one go is one run. */
function morceaux(majs: readonly Uint8Array[]): string {
  let suite: { readonly client: number; readonly clock: number } | undefined;
  let mots = '';
  for (const struct of majs.flatMap((maj) => Y.decodeUpdate(maj).structs)) {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue;
    const { id, origin, length } = struct;
    const memeElan = origin !== null && origin.client === suite?.client && origin.clock === suite.clock;
    mots += (mots === '' || memeElan ? '' : '\n') + struct.content.str;
    suite = { client: id.client, clock: id.clock + length - 1 };
  }
  return mots;
}

/** What some rows of a text's log say, in the order they were written: all of it when they stand by themselves, else the words typed in them. */
export function motsDe(majs: readonly Uint8Array[]): string {
  const doc = new Y.Doc();
  for (const maj of majs) Y.applyUpdate(doc, maj);
  const entier = doc.store.pendingStructs === null && doc.store.pendingDs === null;
  return entier ? brutOf(jsonOf(doc.getXmlFragment(FRAGMENT))) : morceaux(majs);
}
