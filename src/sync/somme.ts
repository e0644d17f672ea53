/**
 * Order-free checksum of what a scope holds: the sum, modulo 2^64, of a hash of each (record, version). Both sides
 * keep it as they write; 16 hexadecimal digits. FNV-1a, 64 bits: a guard against mistakes, not against people.
 */
export const SOMME_VIDE = '0000000000000000';

const MASQUE = (1n << 64n) - 1n;

function hache(text: string): bigint {
  let h = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) h = ((h ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n) & MASQUE;
  return h;
}

export type Ligne = { readonly kind: string; readonly id: string; readonly version: number };

const terme = ({ kind, id, version }: Ligne): bigint => (version === 0 ? 0n : hache(`${kind}/${id}@${version}`));

/** The sum after one record went from a version (0: it was not there) to another. */
export const remplacer = (somme: string, avant: Ligne, apres: Ligne): string =>
  ((BigInt(`0x${somme}`) - terme(avant) + terme(apres)) & MASQUE).toString(16).padStart(16, '0');

export const sommeDe = (lignes: Iterable<Ligne>): string => {
  let total = 0n;
  for (const ligne of lignes) total += terme(ligne);
  return (total & MASQUE).toString(16).padStart(16, '0');
};
