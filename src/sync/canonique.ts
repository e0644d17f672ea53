import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Operation } from '../domain/operation.ts';

/** JSON with sorted keys and no space: the same value gives the same text on every device. */
export function canonique(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonique).join(',')}]`;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonique(inner)}`).join(',')}}`;
}

/** SHA-256 of a text, in hexadecimal. */
export const empreinteTexte = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * Hash of what an operation says: the same id with another hash is another operation. Where it stands in its device's
 * sequence is left out, since a device that finds itself copied takes a new identity and numbers its work again.
 */
export function empreinte(operation: Operation): string {
  const { device: _device, seq: _seq, base: _base, scope: _scope, apres: _apres, ...dit } = operation;
  return empreinteTexte(canonique(dit));
}
