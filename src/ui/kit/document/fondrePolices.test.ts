import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { pdfDuDocument } from '../../../documents/rendu/pdf.ts';
import { lisiblePar } from '../../../documents/rendu/pdfFeuille.ts';
import { para } from '../../../documents/modele/document.ts';
import { fondrePolices } from './fondrePolices.ts';

const police = (nom: string): Uint8Array =>
  new Uint8Array(
    readFileSync(createRequire(import.meta.url).resolve(`@fontsource/literata/files/literata-${nom}.woff`)),
  );
const NOMS = 'Şahin Öztürk, Lech Wałęsa, Ștefan Popescu, Žižek, Dvořák, Erdoğan, Győző — Hélène Œuvrard';

const faces = ['400-normal', '700-normal', '400-italic', '700-italic'] as const;

test.each(faces)('letters of Central Europe and Turkey keep their accents in the %s', (face) => {
  const pdf = new PDFDocument({ font: '' });
  pdf.registerFont('romain', fondrePolices(police(`latin-${face}`), police(`latin-ext-${face}`)));
  pdf.font('romain');
  expect(lisiblePar(pdf)(NOMS)).toBe(NOMS);
});

test('without the extended letters they fall back on their base: this is what the merge avoids', () => {
  const pdf = new PDFDocument({ font: '' });
  pdf.registerFont('romain', police('latin-400-normal'));
  pdf.font('romain');
  expect(lisiblePar(pdf)('Şahin')).toBe('Sahin');
});

test('the widths of the first subset do not change, and a whole document is drawn with the merged font', async () => {
  const fondue = fondrePolices(police('latin-400-normal'), police('latin-ext-400-normal'));
  const largeur = (octets: Uint8Array): number => {
    const pdf = new PDFDocument({ font: '' });
    pdf.registerFont('romain', octets);
    return pdf.font('romain').fontSize(12).widthOfString('Le conseil municipal adopte à l’unanimité.');
  };
  expect(largeur(fondue)).toBeCloseTo(largeur(police('latin-400-normal')), 5);
  const octets = await pdfDuDocument(
    { titre: 'Liste', langue: 'fr', sujet: '', auteur: '', blocs: [para(NOMS)] },
    { romain: fondue },
  );
  expect(octets.length).toBeGreaterThan(4000);
});
