import { unzlibSync } from 'fflate';
import { assembler, lireCmap, ecrireCmap, lireMetriques, type Tables } from './tablesPolice.ts';

type Octets = Uint8Array<ArrayBuffer>;
const vue = (o: Uint8Array): DataView => new DataView(o.buffer, o.byteOffset, o.byteLength);

/** Tables of a WOFF file, by tag. Layout: W3C WOFF 1.0, §3 to §5. */
function lireWoff(fichier: Uint8Array): Tables {
  const v = vue(fichier);
  if (v.getUint32(0) !== 0x774f4646) throw new Error('not a WOFF font');
  const tables = new Map<string, Octets>();
  for (let i = 0; i < v.getUint16(12); i += 1) {
    const entree = 44 + 20 * i;
    const tag = String.fromCharCode(...fichier.subarray(entree, entree + 4));
    const [offset, comprime, entier] = [4, 8, 12].map((d) => v.getUint32(entree + d)) as [number, number, number];
    const brut = fichier.slice(offset, offset + comprime);
    tables.set(tag, comprime < entier ? new Uint8Array(unzlibSync(brut)) : brut);
  }
  return tables;
}

function table(tables: Tables, tag: string): Octets {
  const lue = tables.get(tag);
  if (lue === undefined) throw new Error(`font without ${tag}`);
  return lue;
}

const nombreDeGlyphes = (tables: Tables): number => vue(table(tables, 'maxp')).getUint16(4);

/** The outline of each glyph, empty for a space. */
function lireGlyphes(tables: Tables): Octets[] {
  const [loca, glyf] = [vue(table(tables, 'loca')), table(tables, 'glyf')];
  const long = vue(table(tables, 'head')).getInt16(50) === 1;
  const debut = (i: number): number => (long ? loca.getUint32(4 * i) : 2 * loca.getUint16(2 * i));
  return Array.from({ length: nombreDeGlyphes(tables) }, (_, i) => glyf.slice(debut(i), debut(i + 1)));
}

/** A composite glyph names its parts by number: they all moved by as many. Layout: OpenType, `glyf`. */
function decaler(glyphe: Octets, decalage: number): Octets {
  const v = vue(glyphe);
  if (glyphe.length === 0 || v.getInt16(0) >= 0) return glyphe;
  for (let place = 10, suite = true; suite;) {
    const drapeaux = v.getUint16(place);
    v.setUint16(place + 2, v.getUint16(place + 2) + decalage);
    const echelle = drapeaux & 0x08 ? 2 : drapeaux & 0x40 ? 4 : drapeaux & 0x80 ? 8 : 0;
    place += 4 + (drapeaux & 1 ? 4 : 2) + echelle;
    suite = (drapeaux & 0x20) !== 0;
  }
  return glyphe;
}

function glyfEtLoca(glyphes: readonly Octets[]): { glyf: Octets; loca: Octets } {
  const pas = glyphes.map((g) => Math.ceil(g.length / 4) * 4);
  const glyf = new Uint8Array(pas.reduce((a, b) => a + b, 0));
  const loca = new Uint8Array(4 * (glyphes.length + 1));
  let place = 0;
  glyphes.forEach((g, i) => {
    glyf.set(g, place);
    place += pas[i] ?? 0;
    vue(loca).setUint32(4 * (i + 1), place);
  });
  return { glyf, loca };
}

const modifie = (octets: Octets, change: (v: DataView) => void): Octets => {
  const copie = octets.slice();
  change(vue(copie));
  return copie;
};

/**
 * One font from two subsets of the same face (Latin, then extended Latin), as a TrueType file: a PDF draws a line
 * with one font, and a name like « Şahin » or « Wałęsa » needs letters of both. Unhinted outlines only.
 */
export function fondrePolices(base: Uint8Array, complement: Uint8Array): Octets {
  const [a, b] = [lireWoff(base), lireWoff(complement)];
  const n = nombreDeGlyphes(a);
  const { glyf, loca } = glyfEtLoca([...lireGlyphes(a), ...lireGlyphes(b).map((g) => decaler(g, n))]);
  const metriques = [...lireMetriques(a, n), ...lireMetriques(b, nombreDeGlyphes(b))];
  const hmtx = new Uint8Array(4 * metriques.length);
  metriques.forEach(([avance, marge], i) => {
    vue(hmtx).setUint16(4 * i, avance);
    vue(hmtx).setInt16(4 * i + 2, marge);
  });
  const codes = new Map([...lireCmap(table(b, 'cmap'))].map(([code, glyphe]) => [code, glyphe + n]));
  for (const [code, glyphe] of lireCmap(table(a, 'cmap'))) codes.set(code, glyphe);
  const maxp = modifie(table(a, 'maxp'), (v) => {
    const autre = vue(table(b, 'maxp'));
    for (let i = 6; i < 32; i += 2) v.setUint16(i, Math.max(v.getUint16(i), autre.getUint16(i)));
    v.setUint16(4, metriques.length);
  });
  return assembler(
    new Map([
      // Substitutions and kerning of the first subset stay right: its glyphs keep their numbers.
      ...['GDEF', 'GPOS', 'GSUB', 'OS/2', 'name'].flatMap((t) => (a.has(t) ? [[t, table(a, t)] as const] : [])),
      ['cmap', ecrireCmap(codes)],
      ['glyf', glyf],
      ['loca', loca],
      ['hmtx', hmtx],
      ['maxp', maxp],
      ['head', modifie(table(a, 'head'), (v) => v.setInt16(50, 1))],
      ['hhea', modifie(table(a, 'hhea'), (v) => v.setUint16(34, metriques.length))],
      ['post', modifie(table(a, 'post').slice(0, 32), (v) => v.setUint32(0, 0x00030000))],
    ]),
  );
}
