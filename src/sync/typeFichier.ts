import { estBombe } from './bombe.ts';

/** What a file really is, read from its first bytes; its name alone proves nothing. */
export type TypeFichier = { readonly type: string; readonly extensions: readonly string[] };

const office = 'application/vnd.openxmlformats-officedocument';
const oasis = 'application/vnd.oasis.opendocument';
const pdf: TypeFichier = { type: 'application/pdf', extensions: ['pdf'] };
const images: readonly (TypeFichier & { readonly debut: readonly number[] })[] = [
  { type: 'image/png', extensions: ['png'], debut: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', extensions: ['jpg', 'jpeg'], debut: [0xff, 0xd8, 0xff] },
  { type: 'image/tiff', extensions: ['tif', 'tiff'], debut: [0x49, 0x49, 0x2a, 0x00] },
  { type: 'image/tiff', extensions: ['tif', 'tiff'], debut: [0x4d, 0x4d, 0x00, 0x2a] },
];
const zips: readonly (TypeFichier & { readonly contient: string })[] = [
  { type: `${office}.wordprocessingml.document`, extensions: ['docx'], contient: 'word/document.xml' },
  { type: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'], contient: 'xl/workbook.xml' },
  { type: `${office}.presentationml.presentation`, extensions: ['pptx'], contient: 'ppt/presentation.xml' },
];
const opens: readonly TypeFichier[] = [
  { type: `${oasis}.text`, extensions: ['odt'] },
  { type: `${oasis}.spreadsheet`, extensions: ['ods'] },
  { type: `${oasis}.presentation`, extensions: ['odp'] },
];
/** Old Office files share one container with installers: the name must agree. */
const anciens: readonly TypeFichier[] = [
  { type: 'application/msword', extensions: ['doc'] },
  { type: 'application/vnd.ms-excel', extensions: ['xls'] },
  { type: 'application/vnd.ms-powerpoint', extensions: ['ppt'] },
];
const textes: readonly TypeFichier[] = [
  { type: 'text/plain', extensions: ['txt'] },
  { type: 'text/csv', extensions: ['csv'] },
];

const begins = (bytes: Uint8Array, debut: readonly number[]): boolean => debut.every((b, i) => bytes[i] === b);
const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  Array.from(bytes.subarray(Math.max(0, from), to), (b) => String.fromCharCode(b)).join('');

export const extensionOf = (nom: string): string => /\.([^.]+)$/.exec(nom)?.[1]?.toLowerCase() ?? '';

/** Markup that a browser would run, whatever its name. */
const isActive = (text: string): boolean =>
  /^\s*(?:<!doctype|<\?xml|<(?:html|svg|script|head|body|iframe)\b|#!)/i.test(text);
const isText = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 65_536).every((b) => b >= 0x20 || b === 9 || b === 10 || b === 13 || b === 12);

function zipType(bytes: Uint8Array): TypeFichier | undefined {
  const debut = ascii(bytes, 0, 200);
  const open = opens.find((o) => debut.includes(`mimetype${o.type}`));
  if (open) return open;
  // The names of a zip's parts are listed at its end.
  const fin = ascii(bytes, bytes.length - 262_144, bytes.length);
  if (fin.includes('vbaProject')) return undefined;
  return zips.find((z) => fin.includes(z.contient));
}

/**
 * The type of a file that a sitting may carry; nothing for programs, pages, drawings with scripts, what swells where it
 * is opened, and the unknown.
 */
export function typeFichier(bytes: Uint8Array, nom: string): TypeFichier | undefined {
  if (estBombe(bytes)) return undefined;
  const image = images.find((i) => begins(bytes, i.debut));
  if (image) return image;
  if (ascii(bytes, 0, 1024).includes('%PDF-')) return pdf;
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipType(bytes);
  const extension = extensionOf(nom);
  const named = (types: readonly TypeFichier[]) => types.find((t) => t.extensions.includes(extension));
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return named(anciens);
  return isText(bytes) && !isActive(ascii(bytes, 0, 400).replace(/^ï»¿/, '')) ? named(textes) : undefined;
}

/** Extension of a type that a sitting may carry, to find it again from its content; nothing for another type. */
export const extensionDuType = (type: string): string | undefined =>
  [pdf, ...images, ...zips, ...opens, ...anciens, ...textes].find((t) => t.type === type)?.extensions[0];

/** Largest file a sitting may carry, in bytes. */
export const MAX_OCTETS = 50_000_000;
/** Bytes of a file in one request. */
export const MORCEAU = 1_000_000;
