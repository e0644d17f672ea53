import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { typeFichier } from './typeFichier.ts';

const png = (largeur: number, hauteur: number): Uint8Array => {
  const octets = new Uint8Array(64);
  octets.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(octets.buffer).setUint32(16, largeur);
  new DataView(octets.buffer).setUint32(20, hauteur);
  return octets;
};
const jpeg = (largeur: number, hauteur: number): Uint8Array => {
  const octets = new Uint8Array(64);
  // A thumbnail's segment first, as cameras write.
  octets.set([0xff, 0xd8, 0xff, 0xe0, 0, 6, 1, 2, 3, 4, 0xff, 0xc2, 0, 17, 8]);
  new DataView(octets.buffer).setUint16(15, hauteur);
  new DataView(octets.buffer).setUint16(17, largeur);
  return octets;
};
const docx = (): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8('<w:document/>'), 'word/media/plan.bin': new Uint8Array(4_000_000) });

test('a plan of a whole wall, a photograph and a document of everyday are taken', () => {
  expect(typeFichier(png(19_866, 28_087), 'plan.png')?.type).toBe('image/png');
  expect(typeFichier(jpeg(8_000, 6_000), 'place.jpg')?.type).toBe('image/jpeg');
  expect(typeFichier(docx(), 'projet.docx')?.extensions).toEqual(['docx']);
});

test('an image without measure is refused', () => {
  expect(typeFichier(png(65_535, 65_535), 'x.png')).toBeUndefined();
  expect(typeFichier(png(4_000_000_000, 2), 'x.png')).toBeUndefined();
  expect(typeFichier(jpeg(65_535, 65_535), 'x.jpg')).toBeUndefined();
});

test('a document whose parts say that they swell beyond measure is refused', () => {
  const octets = docx();
  const vue = new DataView(octets.buffer);
  for (let at = 0; at + 28 <= octets.length; at++)
    if (vue.getUint32(at, true) === 0x02014b50) vue.setUint32(at + 24, 0xfffffffe, true);
  expect(typeFichier(octets, 'projet.docx')).toBeUndefined();
});
