type Octets = Uint8Array<ArrayBuffer>;
export type Tables = ReadonlyMap<string, Octets>;

const vue = (o: Uint8Array): DataView => new DataView(o.buffer, o.byteOffset, o.byteLength);

/** Advance and left bearing of each glyph; beyond the last long metric only the bearing is written. */
export function lireMetriques(tables: Tables, glyphes: number): [number, number][] {
  const [hhea, hmtx] = [tables.get('hhea'), tables.get('hmtx')];
  if (hhea === undefined || hmtx === undefined) throw new Error('font without metrics');
  const longues = vue(hhea).getUint16(34);
  const v = vue(hmtx);
  return Array.from({ length: glyphes }, (_, i) =>
    i < longues
      ? [v.getUint16(4 * i), v.getInt16(4 * i + 2)]
      : [v.getUint16(4 * (longues - 1)), v.getInt16(4 * longues + 2 * (i - longues))],
  );
}

function lireFormat4(v: DataView, debut: number, codes: Map<number, number>): void {
  const segments = v.getUint16(debut + 6) / 2;
  const fins = debut + 14;
  const debuts = fins + 2 * segments + 2;
  const deltas = debuts + 2 * segments;
  const portees = deltas + 2 * segments;
  for (let s = 0; s < segments; s += 1) {
    const portee = v.getUint16(portees + 2 * s);
    const premier = v.getUint16(debuts + 2 * s);
    for (let code = premier; code <= v.getUint16(fins + 2 * s) && code < 0xffff; code += 1) {
      const lu = portee === 0 ? code : v.getUint16(portees + 2 * s + portee + 2 * (code - premier));
      const glyphe = portee !== 0 && lu === 0 ? 0 : (lu + v.getUint16(deltas + 2 * s)) & 0xffff;
      if (glyphe !== 0) codes.set(code, glyphe);
    }
  }
}

function lireFormat12(v: DataView, debut: number, codes: Map<number, number>): void {
  for (let g = 0; g < v.getUint32(debut + 12); g += 1) {
    const groupe = debut + 16 + 12 * g;
    const premier = v.getUint32(groupe);
    for (let code = premier; code <= v.getUint32(groupe + 4); code += 1)
      codes.set(code, v.getUint32(groupe + 8) + code - premier);
  }
}

/** Glyph of each code point, from the Unicode subtables. Layout: OpenType, `cmap`, formats 4 and 12. */
export function lireCmap(cmap: Octets): Map<number, number> {
  const v = vue(cmap);
  const codes = new Map<number, number>();
  for (let i = 0; i < v.getUint16(2); i += 1) {
    const debut = v.getUint32(4 + 8 * i + 4);
    const format = v.getUint16(debut);
    if (format === 4) lireFormat4(v, debut, codes);
    if (format === 12) lireFormat12(v, debut, codes);
  }
  return codes;
}

/** One subtable of format 12, one group per code point. */
export function ecrireCmap(codes: ReadonlyMap<number, number>): Octets {
  const tries = [...codes].sort(([a], [b]) => a - b);
  const octets = new Uint8Array(12 + 16 + 12 * tries.length);
  const v = vue(octets);
  v.setUint16(2, 1);
  v.setUint16(4, 3);
  v.setUint16(6, 10);
  v.setUint32(8, 12);
  v.setUint16(12, 12);
  v.setUint32(16, 16 + 12 * tries.length);
  v.setUint32(24, tries.length);
  tries.forEach(([code, glyphe], i) => {
    [code, code, glyphe].forEach((mot, j) => v.setUint32(28 + 12 * i + 4 * j, mot));
  });
  return octets;
}

const somme = (octets: Octets): number => {
  const mots = vue(octets);
  let total = 0;
  for (let i = 0; i + 4 <= octets.length; i += 4) total = (total + mots.getUint32(i)) >>> 0;
  return total;
};

/** A TrueType file from its tables. */
export function assembler(tables: Tables): Octets {
  const triees = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const pas = triees.map(([, t]) => Math.ceil(t.length / 4) * 4);
  const entete = 12 + 16 * triees.length;
  const fichier = new Uint8Array(entete + pas.reduce((a, b) => a + b, 0));
  const v = vue(fichier);
  const puissance = 2 ** Math.floor(Math.log2(triees.length));
  v.setUint32(0, 0x00010000);
  v.setUint16(4, triees.length);
  v.setUint16(6, 16 * puissance);
  v.setUint16(8, Math.log2(puissance));
  v.setUint16(10, 16 * (triees.length - puissance));
  let place = entete;
  triees.forEach(([tag, contenu], i) => {
    fichier.set(contenu, place);
    [...tag].forEach((signe, j) => v.setUint8(12 + 16 * i + j, signe.charCodeAt(0)));
    v.setUint32(12 + 16 * i + 4, somme(fichier.slice(place, place + (pas[i] ?? 0))));
    v.setUint32(12 + 16 * i + 8, place);
    v.setUint32(12 + 16 * i + 12, contenu.length);
    place += pas[i] ?? 0;
  });
  return fichier;
}
