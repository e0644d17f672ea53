/** Pixels of one image, at most: a plan of a whole wall, scanned finely. */
const PIXELS_MAX = 600_000_000;
/** Bytes that the parts of an office document say they become once opened, at most. */
const DEPLIES_MAX = 1_000_000_000;
/** Where the list of a zip's parts is looked for, from its end. */
const LISTE = 262_144;

const u16 = (b: Uint8Array, at: number): number => ((b[at] ?? 0) << 8) | (b[at + 1] ?? 0);
const u32 = (b: Uint8Array, at: number): number => u16(b, at) * 65_536 + u16(b, at + 2);
const u32Petit = (b: Uint8Array, at: number): number =>
  ((b[at + 3] ?? 0) * 256 + (b[at + 2] ?? 0)) * 65_536 + (b[at + 1] ?? 0) * 256 + (b[at] ?? 0);

/** Markers of a JPEG that begin a frame, with its height and width. */
const isCadre = (marque: number): boolean => marque >= 0xc0 && marque <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marque);

function pixelsDeJpeg(b: Uint8Array): number {
  for (let at = 2; b[at] === 0xff && at + 9 < b.length;) {
    if (isCadre(b[at + 1] ?? 0)) return u16(b, at + 5) * u16(b, at + 7);
    at += 2 + Math.max(2, u16(b, at + 2));
  }
  return 0;
}

function deplies(b: Uint8Array): number {
  let total = 0;
  for (let at = Math.max(0, b.length - LISTE); at + 28 <= b.length; at++)
    if (b[at] === 0x50 && b[at + 1] === 0x4b && b[at + 2] === 1 && b[at + 3] === 2) total += u32Petit(b, at + 24);
  return total;
}

/**
 * Whether a small file says that it becomes a huge one where it is opened: an image without measure, a document whose
 * parts swell. Nothing is opened here; what is read is what it says of itself.
 */
export function estBombe(b: Uint8Array): boolean {
  if (b[0] === 0x89 && b[1] === 0x50) return u32(b, 16) * u32(b, 20) > PIXELS_MAX;
  if (b[0] === 0xff && b[1] === 0xd8) return pixelsDeJpeg(b) > PIXELS_MAX;
  return b[0] === 0x50 && b[1] === 0x4b && deplies(b) > DEPLIES_MAX;
}
