import * as Y from 'yjs';
import { accept, refuse, type Outcome } from '../domain/refus.ts';
import { canonique } from '../sync/canonique.ts';
import { FRAGMENT } from '../sync/editeur.ts';
import { carnet } from './courant.ts';
import type { Carnet, Texte } from './db.ts';
import { beginWrite, endWrite } from './pendingWrites.ts';
import { isQuota } from './quota.ts';
import { eveiller } from './synchro/reveil.ts';
import { fill, paragraphes, texteDe, type Noeud } from './texteJson.ts';
import { etatDesMots } from './texteLog.ts';
import { keptAside } from './texteSecours.ts';
import { TexteVivant, type EtatTexte } from './texteVivant.ts';

/** A text at work: edit `fragment`; every change reaches the disk by itself. */
export type TexteOuvert = {
  readonly doc: Y.Doc;
  readonly fragment: Y.XmlFragment;
  /** The same object until something changes. */
  readonly etat: () => EtatTexte;
  readonly subscribe: (listener: () => void) => () => void;
  /** Writes now what is still waiting. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** One document per text and tab, kept after its editor closed as long as its words are not on the disk. */
const vivants = new Map<string, TexteVivant>();

/** Opens a text of a sitting, with what is on the disk and what other tabs write. Close it when its editor goes. */
export async function openTexte(texteId: string, seanceId: string, db: Carnet = carnet()): Promise<TexteOuvert> {
  const cle = `${db.name}\n${texteId}`;
  let vivant = vivants.get(cle);
  if (vivant === undefined) {
    vivant = new TexteVivant(db, texteId, seanceId, () => vivants.delete(cle));
    vivants.set(cle, vivant);
  }
  const texte = vivant;
  texte.hold();
  await recoverTextes(db);
  await texte.ready;
  let closed = false;
  return {
    doc: texte.doc,
    fragment: texte.fragment,
    etat: () => texte.etat,
    subscribe: (listener) => texte.subscribe(listener),
    flush: () => texte.flush(),
    close: async () => {
      if (closed) return;
      closed = true;
      await texte.release();
    },
  };
}

/** Writes everything that texts of this tab still hold; `keep` first puts it aside, for a page about to go. */
function flushAll(keep: boolean): void {
  for (const vivant of vivants.values()) {
    if (keep) vivant.keepAside();
    void vivant.flush();
  }
}

if (typeof window !== 'undefined') {
  addEventListener('pagehide', () => flushAll(true));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flushAll(true);
  });
}

const recovered = new Map<string, Promise<void>>();

/** Puts in the log the words that a page kept aside while it went away. Once per carnet and page. */
export function recoverTextes(db: Carnet = carnet()): Promise<void> {
  let done = recovered.get(db.name);
  if (done === undefined) {
    done = recoverAll(db).catch((error: unknown) => {
      recovered.delete(db.name);
      // Still aside: the next opening tries again.
      if (!isQuota(error)) throw error;
    });
    recovered.set(db.name, done);
  }
  return done;
}

async function recoverAll(db: Carnet): Promise<void> {
  for (const { key, texteId, seanceId, maj } of keptAside(db)) {
    await db.transaction('rw', [db.texteMaj, db.textes, db.meta, db.seances], async () => {
      const etat = await etatDesMots(db, seanceId);
      await db.texteMaj.add({ texteId, maj, ...etat });
      if (etat.refus === undefined) await projeterTexte(db, texteId, seanceId, new Date().toISOString());
    });
    localStorage.removeItem(key);
    eveiller(db.name);
  }
}

/** Rewrites the readable row of a text from its log, inside the transaction that changed the log. */
export async function projeterTexte(db: Carnet, texteId: string, seanceId: string, majLe: string): Promise<void> {
  const doc = new Y.Doc();
  for (const { maj } of await db.texteMaj.where('texteId').equals(texteId).toArray()) Y.applyUpdate(doc, maj);
  await db.textes.put(texteDe(texteId, seanceId, doc, majLe));
}

/** 32 bits of a string (FNV-1a). */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The first update of a text. The same words give the same bytes on every device, so that two seeds are one. */
export function seedUpdate(texteId: string, contenu: Noeud): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = hash(`${texteId}\n${canonique(contenu)}`);
  fill(doc.getXmlFragment(FRAGMENT), contenu.content ?? []);
  return Y.encodeStateAsUpdate(doc);
}

/** Gives its first words to a text that nobody wrote in; `false` when it already has some, which are left alone. */
export async function seedTexte(
  texteId: string,
  seanceId: string,
  contenu: Noeud | readonly string[],
  db: Carnet = carnet(),
): Promise<Outcome<boolean>> {
  const maj = seedUpdate(texteId, 'type' in contenu ? contenu : paragraphes(contenu));
  let savedAt: number | undefined;
  beginWrite();
  try {
    const seeded = await db.transaction('rw', [db.texteMaj, db.textes, db.meta, db.seances], async () => {
      if ((await db.texteMaj.where('texteId').equals(texteId).count()) > 0) return false;
      await db.texteMaj.add({ texteId, maj, ...(await etatDesMots(db, seanceId)) });
      await projeterTexte(db, texteId, seanceId, new Date().toISOString());
      return true;
    });
    if (seeded) {
      savedAt = Date.now();
      eveiller(db.name);
    }
    return accept(seeded);
  } catch (error) {
    if (isQuota(error)) return refuse({ code: 'stockage-plein' });
    throw error;
  } finally {
    endWrite(savedAt);
  }
}

/** Copies the words of a text into another one of `seanceId`, when that one is still empty. */
export async function copyTexte(
  from: string,
  to: string,
  seanceId: string,
  db: Carnet = carnet(),
): Promise<Outcome<boolean>> {
  const source = await readTexte(from, db);
  if (source === undefined || source.brut === '') return accept(false);
  return seedTexte(to, seanceId, source.json as Noeud, db);
}

/** The readable row of a text; nothing while nobody wrote in it. For live queries. */
export const readTexte = (texteId: string, db: Carnet = carnet()): Promise<Texte | undefined> => db.textes.get(texteId);

/** Every text of a sitting, by id. For live queries. */
export const lireTextesDe = async (seanceId: string, db: Carnet = carnet()): Promise<ReadonlyMap<string, Texte>> =>
  new Map((await db.textes.where('seanceId').equals(seanceId).toArray()).map((texte) => [texte.id, texte]));
