import { liveQuery, type Subscription } from 'dexie';
import { uuidv7 } from 'uuidv7';
import * as Y from 'yjs';
import type { Refus } from '../domain/refus.ts';
import { FRAGMENT } from '../sync/editeur.ts';
import type { Carnet } from './db.ts';
import { beginWrite, endWrite } from './pendingWrites.ts';
import { isQuota } from './quota.ts';
import { eveiller } from './synchro/reveil.ts';
import { texteDe } from './texteJson.ts';
import { compacterTexte, etatDesMots, LOG_MAX } from './texteLog.ts';
import { dropAside, keepAside } from './texteSecours.ts';

/** Whether the words of a text are on the disk; `refus` says why not, and stays until they are. */
export type EtatTexte = {
  readonly pending: boolean;
  readonly savedAt: number | undefined;
  readonly refus: Refus | undefined;
};

const DELAY_MS = 250;
const RETRY_MS = 3000;
const DISK = Symbol('disk');
const TAB = uuidv7();

/** The document of one text in this tab: fed by the log, and feeding it. */
export class TexteVivant {
  readonly doc = new Y.Doc();
  readonly fragment = this.doc.getXmlFragment(FRAGMENT);
  readonly ready: Promise<void>;
  etat: EtatTexte = { pending: false, savedAt: undefined, refus: undefined };
  private readonly db: Carnet;
  private readonly texteId: string;
  private readonly seanceId: string;
  private readonly onGone: () => void;
  private readonly listeners = new Set<() => void>();
  private readonly others: Subscription;
  private seen = new Set<number>();
  private waiting: Uint8Array[] = [];
  /** On its way to the disk, which a page that goes away may cut. */
  private inFlight: Uint8Array[] = [];
  private writing: Promise<void> | undefined;
  private reading: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private holders = 0;
  private gone = false;

  constructor(db: Carnet, texteId: string, seanceId: string, onGone: () => void) {
    this.db = db;
    this.texteId = texteId;
    this.seanceId = seanceId;
    this.onGone = onGone;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== DISK) this.wait(update);
    });
    this.ready = this.readNew();
    // Rows written by the other tabs.
    this.others = liveQuery(() => this.keys()).subscribe((keys) => {
      if (!this.gone && keys.some((n) => !this.seen.has(n))) this.reading = this.readNew();
    });
  }

  hold(): void {
    this.holders += 1;
  }

  /** The editor is gone; the document follows once its words are on the disk. */
  async release(): Promise<void> {
    this.holders -= 1;
    await this.flush();
    this.leave();
    // A reading begun for another tab's words outlives the editor: the carnet may close once this has answered.
    await this.reading;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  keepAside(): void {
    keepAside(this.db, this.texteId, TAB, this.seanceId, [...this.inFlight, ...this.waiting]);
  }

  /** Writes what is waiting; resolves when the disk has it, or has refused it. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.writing;
    if (this.waiting.length === 0) return;
    this.writing ??= this.write().finally(() => {
      this.writing = undefined;
    });
    await this.writing;
  }

  private keys(): Promise<number[]> {
    return this.db.texteMaj.where('texteId').equals(this.texteId).primaryKeys();
  }

  private async readNew(): Promise<void> {
    const unseen = (await this.keys()).filter((n) => !this.seen.has(n));
    for (const row of await this.db.texteMaj.bulkGet(unseen)) {
      if (row === undefined) continue;
      Y.applyUpdate(this.doc, row.maj, DISK);
      if (row.n !== undefined) this.seen.add(row.n);
    }
  }

  private wait(update: Uint8Array): void {
    this.waiting.push(update);
    if (!this.etat.pending) {
      beginWrite();
      this.say({ pending: true });
    }
    // A fixed delay, never pushed back by the next key.
    this.timer ??= setTimeout(() => void this.flush(), DELAY_MS);
  }

  private async write(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    this.inFlight = batch;
    try {
      await this.append(Y.mergeUpdates(batch));
    } catch (error) {
      this.waiting = [...batch, ...this.waiting];
      this.timer ??= setTimeout(() => void this.flush(), RETRY_MS);
      if (!isQuota(error)) throw error;
      this.say({ refus: { code: 'stockage-plein' } });
      return;
    } finally {
      this.inFlight = [];
    }
    if (this.waiting.length > 0) {
      this.timer ??= setTimeout(() => void this.flush(), DELAY_MS);
      return;
    }
    const savedAt = Date.now();
    eveiller(this.db.name);
    dropAside(this.db, this.texteId, TAB);
    endWrite(savedAt);
    this.say({ pending: false, savedAt, refus: undefined });
    this.leave();
  }

  /** The update, and the readable row with what the other tabs wrote, in one transaction; a long log becomes one row. */
  private async append(maj: Uint8Array): Promise<void> {
    const { texteMaj, textes, meta, seances } = this.db;
    const { texteId, seanceId } = this;
    this.seen = await this.db.transaction('rw', [texteMaj, textes, meta, seances], async () => {
      await this.readNew();
      const etat = await etatDesMots(this.db, seanceId);
      let keys = [...(await this.keys()), await texteMaj.add({ texteId, maj, ...etat })];
      if (keys.length > LOG_MAX) keys = await compacterTexte(this.db, texteId);
      if (etat.refus === undefined) await textes.put(texteDe(texteId, seanceId, this.doc, new Date().toISOString()));
      return new Set(keys);
    });
  }

  private leave(): void {
    if (this.gone || this.holders > 0 || this.waiting.length > 0) return;
    this.gone = true;
    this.others.unsubscribe();
    this.doc.destroy();
    this.onGone();
  }

  private say(change: Partial<EtatTexte>): void {
    this.etat = { ...this.etat, ...change };
    for (const listener of this.listeners) listener();
  }
}
