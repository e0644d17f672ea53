import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

const CHUNK = 65_536;
const BUFFER = 4_000_000;
/** A date of their own would make two exports of the same carnet differ. */
const MTIME = new Date(1980, 0, 1, 12);

/** Lets the page answer between two pieces of work, every 12 ms or so. */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < 12) return;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  };
}

/** A zip written part after part; what is finished leaves memory as blobs. */
export class ZipEcrit {
  private readonly zip: Zip;
  private readonly pause = breather();
  private readonly done: Blob[] = [];
  private buffer: Uint8Array<ArrayBuffer>[] = [];
  private held = 0;
  private failure: Error | undefined;

  constructor() {
    this.zip = new Zip((error, chunk) => {
      if (error) this.failure = error;
      this.buffer.push(chunk as Uint8Array<ArrayBuffer>);
      this.held += chunk.length;
      if (this.held > BUFFER) this.settle();
    });
  }

  /** `compress` is for words; files are already compressed by their own format. */
  async add(nom: string, content: Uint8Array | Blob, compress: boolean): Promise<void> {
    const entry = compress ? new ZipDeflate(nom, { level: 6 }) : new ZipPassThrough(nom);
    entry.mtime = MTIME;
    this.zip.add(entry);
    const size = content instanceof Blob ? content.size : content.length;
    for (let from = 0; from === 0 || from < size; from += CHUNK) {
      const to = Math.min(from + CHUNK, size);
      const chunk =
        content instanceof Blob ? new Uint8Array(await content.slice(from, to).arrayBuffer()) : content.slice(from, to);
      entry.push(chunk, to === size);
      if (this.failure) throw this.failure;
      await this.pause();
    }
  }

  end(type: string): Blob {
    this.zip.end();
    if (this.failure) throw this.failure;
    this.settle();
    return new Blob(this.done, { type });
  }

  private settle(): void {
    this.done.push(new Blob(this.buffer));
    this.buffer = [];
    this.held = 0;
  }
}
