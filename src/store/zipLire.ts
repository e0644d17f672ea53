import { Inflate } from 'fflate';
import { breather } from './zipEcrire.ts';

/** One part of a zip, as its central directory tells it. */
export type EntreeZip = {
  readonly nom: string;
  readonly methode: number;
  readonly comprime: number;
  readonly octets: number;
  readonly debut: number;
};

/** `tronque`: the end is missing. `altere`: what is there contradicts itself. `etranger`: not a zip at all. */
export class ZipIllisible extends Error {
  readonly defaut: 'tronque' | 'altere' | 'etranger';
  constructor(defaut: 'tronque' | 'altere' | 'etranger') {
    super(`zip: ${defaut}`);
    this.defaut = defaut;
  }
}

const FIN = 22;
const MAX_ENTREES = 100_000;
const MAX_TABLE = 64_000_000;
/** Small enough that one chunk cannot swell into something the device does not hold. */
const CHUNK = 16_384;

const view = async (blob: Blob, from: number, to: number): Promise<DataView> =>
  new DataView(await blob.slice(Math.max(0, from), to).arrayBuffer());

/** The parts by name. Reads the end of the file and its table only. Throws `ZipIllisible`. */
export async function lireTable(blob: Blob): Promise<ReadonlyMap<string, EntreeZip>> {
  if (blob.size >= 4 && (await view(blob, 0, 4)).getUint32(0, true) !== 0x04034b50) throw new ZipIllisible('etranger');
  const tail = await view(blob, blob.size - 65_535 - FIN, blob.size);
  let at = tail.byteLength - FIN;
  while (at >= 0 && tail.getUint32(at, true) !== 0x06054b50) at -= 1;
  if (at < 0) throw new ZipIllisible('tronque');
  const count = tail.getUint16(at + 10, true);
  const length = tail.getUint32(at + 12, true);
  const start = tail.getUint32(at + 16, true);
  const end = blob.size - tail.byteLength + at;
  if (start + length > end) throw new ZipIllisible('tronque');
  if (count > MAX_ENTREES || length > MAX_TABLE) throw new ZipIllisible('altere');
  return parseTable(await view(blob, start, start + length), count, start);
}

function parseTable(table: DataView, count: number, limit: number): ReadonlyMap<string, EntreeZip> {
  const entries = new Map<string, EntreeZip>();
  let at = 0;
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > table.byteLength || table.getUint32(at, true) !== 0x02014b50) throw new ZipIllisible('altere');
    const nameLength = table.getUint16(at + 28, true);
    const next = at + 46 + nameLength + table.getUint16(at + 30, true) + table.getUint16(at + 32, true);
    if (next > table.byteLength) throw new ZipIllisible('altere');
    const entry: EntreeZip = {
      nom: new TextDecoder().decode(new Uint8Array(table.buffer, table.byteOffset + at + 46, nameLength)),
      methode: table.getUint16(at + 10, true),
      comprime: table.getUint32(at + 20, true),
      octets: table.getUint32(at + 24, true),
      debut: table.getUint32(at + 42, true),
    };
    total += entry.comprime;
    // Two parts that share their bytes are how a small file becomes a huge one.
    if (entries.has(entry.nom) || entry.debut >= limit || total > limit) throw new ZipIllisible('altere');
    entries.set(entry.nom, entry);
    at = next;
  }
  return entries;
}

async function contentOf(blob: Blob, entry: EntreeZip): Promise<Blob> {
  const header = await view(blob, entry.debut, entry.debut + 30);
  if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50) throw new ZipIllisible('altere');
  const start = entry.debut + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + entry.comprime > blob.size) throw new ZipIllisible('tronque');
  return blob.slice(start, start + entry.comprime);
}

/** The content of a part, never more than `maximum` bytes, whatever the file promises. Throws `ZipIllisible`. */
export async function lireEntree(blob: Blob, entry: EntreeZip, maximum: number): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.octets > maximum) throw new ZipIllisible('altere');
  const content = await contentOf(blob, entry);
  if (entry.methode === 0) {
    if (entry.comprime !== entry.octets) throw new ZipIllisible('altere');
    return new Uint8Array(await content.arrayBuffer());
  }
  if (entry.methode !== 8) throw new ZipIllisible('altere');
  return inflate(content, entry.octets);
}

async function inflate(content: Blob, octets: number): Promise<Uint8Array<ArrayBuffer>> {
  const out = new Uint8Array(octets);
  let filled = 0;
  let ended = false;
  const inflater = new Inflate((chunk, final) => {
    if (filled + chunk.length > octets) throw new ZipIllisible('altere');
    out.set(chunk, filled);
    filled += chunk.length;
    ended = final;
  });
  const pause = breather();
  try {
    for (let from = 0; from < content.size; from += CHUNK) {
      const to = Math.min(from + CHUNK, content.size);
      inflater.push(new Uint8Array(await content.slice(from, to).arrayBuffer()), to === content.size);
      await pause();
    }
  } catch (error) {
    // The library throws its own errors on bytes that are no deflate stream.
    if (error instanceof Error && 'code' in error) throw new ZipIllisible('altere');
    throw error;
  }
  if (!ended || filled !== octets) throw new ZipIllisible('altere');
  return out;
}
