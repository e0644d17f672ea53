import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { para, titre, puces, run, type Bloc, type Document } from '../modele/document.ts';
import { blocsDeProseMirror } from '../modele/prosemirror.ts';
import { texteDesBlocs } from '../modele/texte.ts';
import { csv } from './csv.ts';
import { docxDuDocument } from './docx.ts';
import { htmlDesBlocs, htmlDuDocument, pageHtml } from './html.ts';
import { calendrier, instantDe } from './ics.ts';
import { pdfDuDocument } from './pdf.ts';
import { lisiblePar } from './pdfFeuille.ts';

const HOSTILE = '<script>alert(1)</script> & "x" \' ]]> \u0000\u0008\ud800 =cmd|calc';
const LONG = 'Approbation de la convention '.repeat(11).slice(0, 300);
const NFD = 'Hélène Brûlé'.normalize('NFD');

const doc = (blocs: readonly Bloc[], reste: Partial<Document> = {}): Document => ({
  titre: 'Procès-verbal',
  langue: 'fr',
  sujet: 'Séance',
  auteur: 'Cazelles',
  entete: 'En-tête',
  piedDePage: 'Cazelles',
  blocs,
  ...reste,
});

const blocs: Bloc[] = [
  titre(1, '1. Budget', { marge: 'point 1', ancre: 'point-1' }),
  para([run('Texte '), run('gras', { gras: true }), run(' et\nsuite', { italique: true })], {
    faitId: 'f1',
    marge: '21 h 12',
  }),
  puces(['un', 'deux'], true),
  {
    type: 'tableau',
    entetes: ['Nom', 'Signature'],
    lignes: [[[run(NFD)], []]],
    largeurs: [1, 2],
    hauteurLigne: 30,
    legende: 'Légende',
  },
  { type: 'signatures', signataires: [{ qualite: 'La maire', nom: 'Marie Cathala' }, { qualite: 'Le secrétaire' }] },
  { type: 'saut-de-page' },
  { type: 'filet' },
  { type: 'espace', lignes: 2 },
];

const parties = async (d: Document): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await docxDuDocument(d))).map(([nom, octets]) => [nom, strFromU8(octets)]),
  );

describe('ProseMirror to blocks', () => {
  it('keeps paragraphs, marks, lists, headings and line breaks', () => {
    const json = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Titre' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'a', marks: [{ type: 'bold' }, { type: 'underline' }] },
            { type: 'hardBreak' },
            { type: 'text', text: 'b', marks: [{ type: 'italic' }] },
          ],
        },
        {
          type: 'bulletList',
          content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] }],
        },
        { type: 'paragraph' },
      ],
    };
    expect(blocsDeProseMirror(json)).toEqual([
      { type: 'titre', niveau: 2, runs: [{ texte: 'Titre' }] },
      {
        type: 'paragraphe',
        runs: [{ texte: 'a', gras: true, souligne: true }, { texte: '\n' }, { texte: 'b', italique: true }],
      },
      { type: 'liste', ordonnee: false, elements: [[{ type: 'paragraphe', runs: [{ texte: 'x' }] }]] },
    ]);
  });

  it('never throws, whatever a file holds', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => Array.isArray(blocsDeProseMirror(json))));
    let profond: unknown = { type: 'text', text: 'fond' };
    for (let i = 0; i < 5000; i += 1) profond = { type: 'bulletList', content: [profond] };
    expect(texteDesBlocs(blocsDeProseMirror(profond))).toBe('');
  });
});

describe('HTML', () => {
  it('hostile text stays text, in words and in attributes', () => {
    const html = htmlDuDocument(
      doc(
        [
          para(HOSTILE, { faitId: '"><img src=x onerror=1>', marge: HOSTILE }),
          titre(1, HOSTILE, { ancre: '" onclick="x' }),
        ],
        { titre: HOSTILE },
      ),
    );
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/ onclick="/);
    expect(html).toContain('&lt;script&gt;');
  });

  it('any text comes back the same once parsed', () => {
    const entites: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((s) => !/[\u0000-\u001f]/.test(s)),
        (s) => {
          const html = htmlDesBlocs([para(s)]);
          const dedans = html.slice(html.indexOf('>') + 1, html.lastIndexOf('</p>'));
          expect(dedans.replace(/&(amp|lt|gt|quot|#39);/g, (e) => entites[e] ?? e)).toBe(s);
        },
      ),
    );
  });

  it('has one h1, headings under it, a language, and facts by their id', () => {
    const page = pageHtml(doc(blocs));
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain('<h2 class="doc-titre-1" id="point-1">');
    expect(page).toContain('lang="fr-FR"');
    expect(page).toContain('data-fait="f1"');
    expect(page).toContain('<th scope="col">Nom</th>');
  });
});

describe('DOCX', () => {
  it('has the real styles of Word, the language, and fields for the pages', async () => {
    const p = await parties(doc(blocs));
    for (const style of [
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
      'Normal',
      'ListParagraph',
      'TableGrid',
      'Subtitle',
    ]) {
      expect(p['word/styles.xml']?.split(`w:styleId="${style}"`), style).toHaveLength(2);
    }
    expect(p['word/styles.xml']).toContain('<w:lang w:val="fr-FR"/>');
    expect(p['word/document.xml']).toContain('<w:pStyle w:val="Heading1"/>');
    expect(p['word/document.xml']).toContain('<w:pStyle w:val="Title"/>');
    expect(p['word/document.xml']).toContain('<w:tblStyle w:val="TableGrid"/>');
    expect(p['word/document.xml']).toContain('<w:tblHeader/>');
    const pieds = Object.entries(p)
      .filter(([nom]) => nom.startsWith('word/footer'))
      .map(([, xml]) => xml)
      .join();
    expect(pieds).toContain('NUMPAGES');
    expect(pieds).toContain(' sur ');
    expect(p['docProps/core.xml']).toContain('<dc:title>Procès-verbal</dc:title>');
  });

  it('hostile characters leave well-formed XML', async () => {
    const p = await parties(doc([para(HOSTILE), titre(1, LONG), para(NFD)], { titre: HOSTILE }));
    const xml = p['word/document.xml'] ?? '';
    expect(xml).toContain('&lt;script&gt;');
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(xml).toContain(LONG.trim());
    expect(xml).toContain(NFD);
  });

  it('two numbered lists each start at one', async () => {
    const xml =
      (await parties(doc([puces(['a'], true), para('entre'), puces(['b'], true)])))['word/document.xml'] ?? '';
    expect(new Set(xml.match(/<w:numId w:val="\d+"\/>/g)).size).toBe(2);
  });
});

describe('PDF', () => {
  const require = createRequire(import.meta.url);
  const police = (f: string): Uint8Array =>
    new Uint8Array(readFileSync(require.resolve(`@fontsource/literata/files/literata-latin-${f}.woff`)));

  it('is tagged, has a language and a title, and embeds its fonts', async () => {
    const octets = await pdfDuDocument(
      doc([...blocs, titre(1, LONG)]),
      { romain: police('400-normal'), gras: police('700-normal') },
      { creeLe: new Date(0) },
    );
    const texte = strFromU8(octets, true);
    expect(texte.startsWith('%PDF-1.7')).toBe(true);
    for (const marque of [
      '/Marked true',
      '/StructTreeRoot',
      '/Lang (fr-FR)',
      '/DisplayDocTitle true',
      '/S /H1',
      '/S /Table',
      '/S /TH',
      '/S /LBody',
      '/FontFile2',
    ])
      expect(texte, marque).toContain(marque);
    expect(texte).not.toContain('Helvetica');
  });

  it('a letter that the face lacks falls back on its base, never on an empty box', () => {
    const connus = new Set([...'Sahin é\u00a0?œ'].map((c) => c.codePointAt(0) ?? 0));
    const face = { _font: { font: { hasGlyphForCodePoint: (code: number) => connus.has(code) } } };
    const lisible = lisiblePar(face as never);
    expect(lisible('Şahin')).toBe('Sahin');
    expect(lisible('e\u0301\u202f漢\u0000\t')).toBe('é\u00a0? ');
  });

  it('a table longer than a page and hostile text are drawn', async () => {
    const lignes = Array.from({ length: 60 }, (_, i) => [[run(`Membre ${i} ${HOSTILE}`)], [run('')]]);
    const octets = await pdfDuDocument(
      doc([{ type: 'tableau', entetes: ['Nom', 'Signature'], lignes, largeurs: [2, 1], hauteurLigne: 28 }]),
      { romain: police('400-normal') },
    );
    expect(Number(/\/Count (\d+)/.exec(strFromU8(octets, true))?.[1])).toBeGreaterThan(1);
  });
});

describe('CSV', () => {
  it('a formula is never run, and any row comes back', () => {
    const texte = csv(
      ['Nom', 'Voix'],
      [
        ['=HYPERLINK("x")', 3],
        ['  @SUM(A1)', -2],
        ['a;b "c"\nd', undefined],
      ],
    );
    const lu = Papa.parse<string[]>(texte.slice(1), { delimiter: ';', skipEmptyLines: true }).data;
    expect(texte.charCodeAt(0)).toBe(0xfeff);
    expect(lu).toEqual([
      ['Nom', 'Voix'],
      ['\'=HYPERLINK("x")', '3'],
      ["'  @SUM(A1)", '-2'],
      ['a;b "c"\nd', ''],
    ]);
  });
});

describe('iCalendar', () => {
  const ESTAMPILLE = '2026-09-01T08:00:00.000Z';

  it('Paris time becomes UTC, summer and winter, and on the days the hour changes', () => {
    const utc = (d: string, h: string): string => new Date(instantDe(d, h, 'Europe/Paris')).toISOString();
    expect(utc('2026-09-24', '20:30')).toBe('2026-09-24T18:30:00.000Z');
    expect(utc('2026-12-10', '20:30')).toBe('2026-12-10T19:30:00.000Z');
    expect(utc('2026-03-29', '01:59')).toBe('2026-03-29T00:59:00.000Z');
    expect(utc('2026-03-29', '03:00')).toBe('2026-03-29T01:00:00.000Z');
    expect(utc('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(utc('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(utc('2026-10-25', '03:30')).toBe('2026-10-25T02:30:00.000Z');
  });

  it('lines are at most 75 octets and come back once unfolded', () => {
    const lieu = `Salle « ${'é'.repeat(120)} », 1er étage; fond\nporte`;
    const ics = calendrier(
      [{ uid: 's1', titre: 'Conseil municipal', date: '2026-09-24', heure: '20:30', lieu }],
      'Europe/Paris',
      ESTAMPILLE,
    );
    for (const ligne of ics.split('\r\n')) expect(new TextEncoder().encode(ligne).length).toBeLessThanOrEqual(75);
    const deplie = ics.replaceAll('\r\n ', '');
    expect(deplie).toContain(`LOCATION:Salle « ${'é'.repeat(120)} »\\, 1er étage\\; fond\\nporte\r\n`);
    expect(deplie).toContain('DTSTART:20260924T183000Z\r\nDTEND:20260924T203000Z');
    expect(deplie).toContain('DTSTAMP:20260901T080000Z');
  });

  it('a sitting without an hour is a whole day, a cancelled one says so', () => {
    const ics = calendrier([{ uid: 's1', titre: 'x', date: '2026-12-31', annule: true }], 'Europe/Paris', ESTAMPILLE);
    expect(ics).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101');
    expect(ics).toContain('STATUS:CANCELLED');
  });
});
