import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { traductionsManquantes } from '../../domain/seance/langues.ts';
import type { Bilingue, Document } from '../modele/document.ts';
import { texteDesBlocs, texteDuDocument } from '../modele/texte.ts';
import { docxDuDocument } from '../rendu/docx.ts';
import { htmlDuDocument } from '../rendu/html.ts';
import { pdfDuDocument } from '../rendu/pdf.ts';
import { convocation } from './convocation.ts';
import { extraitDeDeliberation, listeDesDeliberations } from './deliberation.ts';
import { noteDeSynthese, ordreDuJourDocument } from './ordreDuJour.ts';
import { procesVerbal } from './procesVerbal.ts';
import { texteEcrit } from './seanceDeTest.ts';
import { assembleeBilingue, assembleeBilingueTenue } from './assembleeBilingue.ts';
import { dossierBelge } from './dossierBelge.ts';

const lisible = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');
const TEXTES = {
  'velo/projet': texteEcrit('Vu la convention,', 'Le réseau est approuvé.'),
  'velo/projet/autre': texteEcrit(
    'Gelet op de overeenkomst,',
    'Overwegende het nut,',
    'Het netwerk wordt goedgekeurd.',
  ),
  'velo/debats': texteEcrit('M. Dubois demande le calendrier.'),
  'velo/debats/autre': texteEcrit('De heer Dubois vraagt de planning.'),
  'eau/projet': texteEcrit('Une étude est lancée.'),
};
const dossier = dossierBelge(assembleeBilingueTenue(), TEXTES);
const couples = (d: Document): Bilingue[] => d.blocs.flatMap((b) => (b.type === 'bilingue' ? [b] : []));
const colonne = (d: Document, i: 0 | 1): string =>
  lisible(
    couples(d)
      .map((c) => texteDesBlocs(c.colonnes[i].blocs))
      .join('\n'),
  );

describe('a bilingual sitting', () => {
  it('says each sentence of its minutes in both languages, facing each other', () => {
    const pv = procesVerbal(dossier);
    expect(pv.titre).toBe('Projet de procès-verbal / Ontwerp van notulen');
    expect(lisible(pv.sousTitre ?? '')).toBe(
      'Assemblée de l’Eurométropole Lille-Kortrijk-Tournai — séance du lundi 28 septembre 2026\nAlgemene vergadering van de Eurometropool Lille-Kortrijk-Tournai — zitting van maandag 28 september 2026',
    );
    for (const c of couples(pv)) {
      expect(c.colonnes.map((x) => x.locale)).toEqual(['fr-FR', 'nl-BE']);
      const [un, autre] = c.colonnes.map((x) => texteDesBlocs(x.blocs));
      expect(un === '', autre).toBe(autre === '');
    }
    const vote = couples(pv).find((c) => texteDesBlocs(c.colonnes[0].blocs).includes('3\u00a0voix pour'));
    expect(lisible(texteDesBlocs(vote?.colonnes[1].blocs ?? []))).toBe(
      'De algemene vergadering keurt het voorstel goed met 3 stemmen voor en 1 onthouding (de heer Dubois). Uitgebrachte stemmen: 3.',
    );
    expect(colonne(pv, 0)).not.toMatch(/\b(zitting|stemmen|vergadering|het)\b/u);
    expect(colonne(pv, 1)).not.toMatch(/\b(séance|assemblée|voix|les)\b/u);
  });

  it('marks the text that prevails, and what is still to be translated, in every document', () => {
    const odj = lisible(texteDuDocument(ordreDuJourDocument(dossier)));
    expect(odj).toContain('Grensoverschrijdende fietsroutes (authentieke tekst)');
    expect(odj).toContain('Gestion commune de la Lys (texte authentique)');
    for (const d of [
      ordreDuJourDocument(dossier),
      convocation(dossier),
      noteDeSynthese(dossier),
      procesVerbal(dossier),
      listeDesDeliberations(dossier),
    ])
      expect(texteDuDocument(d), d.titre).toContain('[vertaling ontbreekt] Gestion commune de la Lys');
    expect(texteDuDocument(procesVerbal(dossier))).toContain('Une étude est lancée.\n[vertaling ontbreekt]');
    expect(texteDuDocument(procesVerbal(dossier))).not.toContain('traduction manquante');
  });

  it('tells the sitting which translations are missing, point by point', () => {
    const bruts = new Map([
      ['s/eau/projet', 'Une étude est lancée.'],
      ['s/velo/debats-autre', 'vraag'],
    ]);
    expect(traductionsManquantes(assembleeBilingue(), bruts)).toEqual([
      { pointId: 'velo', numero: '1', quoi: 'debats', langue: 'fr' },
      { pointId: 'eau', numero: '2', quoi: 'intitule', langue: 'nl' },
      { pointId: 'eau', numero: '2', quoi: 'projet', langue: 'nl' },
    ]);
    expect(traductionsManquantes({ ...assembleeBilingue(), langues: ['fr'] }, bruts)).toEqual([]);
  });

  it('texts of unequal length face each other as a whole; nothing of either is lost', () => {
    const id = assembleeBilingueTenue().deroule.find((f) => f.type === 'scrutin')?.id ?? '';
    const texte = lisible(texteDuDocument(extraitDeDeliberation(dossier, id)));
    for (const mots of ['Vu la convention,', 'Le réseau est approuvé.', 'Overwegende het nut,', 'DÉCIDE :', 'BESLUIT:'])
      expect(texte).toContain(mots);
  });

  it('one of its languages alone can be asked for', () => {
    const nl = lisible(texteDuDocument(procesVerbal({ ...dossier, langue: 'nl' })));
    expect(nl).toContain('Ontwerp van notulen\nAlgemene vergadering');
    expect(nl).not.toMatch(/\b(séance|assemblée)\b/iu);
  });

  it('cites no article of statutes that nobody could read', () => {
    expect(texteDuDocument(procesVerbal(dossier)) + texteDuDocument(convocation(dossier))).not.toMatch(
      /articles? \d|Statuts/u,
    );
  });
});

describe('two languages on paper', () => {
  const require = createRequire(import.meta.url);
  const romain = new Uint8Array(
    readFileSync(require.resolve('@fontsource/literata/files/literata-latin-400-normal.woff')),
  );

  it('HTML says the language of each column and of each line of a title', () => {
    const html = htmlDuDocument(procesVerbal(dossier));
    expect(html).toContain('<article class="doc" lang="fr-FR">');
    expect(html.match(/<div lang="nl-BE">/g)?.length).toBeGreaterThan(8);
    expect(html).toContain('<span lang="nl-BE">Opening van de zitting</span>');
  });

  it('DOCX gives the second column its language and keeps the pairs in a table', async () => {
    const xml = strFromU8(
      unzipSync(await docxDuDocument(procesVerbal(dossier)))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(xml.match(/<w:lang w:val="nl-BE"\/>/g)?.length).toBeGreaterThan(10);
    expect(xml.match(/<w:lang w:val="fr-FR"\/>/g)?.length).toBeGreaterThan(8);
    expect(xml).toContain('<w:tbl>');
  });

  it('PDF is tagged in both languages, and a text longer than a page is drawn whole', async () => {
    const long = texteEcrit(
      ...Array.from({ length: 3 }, () => 'La Lys relie les communes des deux rives. '.repeat(110)),
    );
    const d = dossierBelge(assembleeBilingueTenue(), { ...TEXTES, 'eau/debats': long, 'eau/debats/autre': long });
    const pdf = strFromU8(await pdfDuDocument(procesVerbal(d), { romain }), true);
    expect(pdf).toContain('/Lang (fr-FR)');
    expect(pdf.match(/\/Lang \(nl-BE\)/g)?.length).toBeGreaterThan(10);
    expect(pdf).toContain('/S /Span');
    expect(Number(/\/Count (\d+)/.exec(pdf)?.[1])).toBeGreaterThan(4);
  });
});
