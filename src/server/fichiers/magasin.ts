import type { Readable } from 'node:stream';
import type { Transaction } from 'kysely';
import type { Tables } from '../journal/tables.ts';

/**
 * Where contents are kept: in the data folder, or in the database that several servers share. Names come from hashes
 * that the server computed, or from itself: never from a client.
 */
export interface Magasin {
  /** Writes a piece at its place; `false`: what came before it is no longer there. */
  readonly ecrireMorceau: (nom: string, de: number, octets: Uint8Array) => Promise<boolean>;
  readonly jeterEnCours: (nom: string) => Promise<void>;
  /** What was written under a temporary name: its hash, its beginning and its end; nothing when it is gone. */
  readonly lireEnCours: (nom: string) => Promise<Ecrit | undefined>;
  /** Keeps a content whose hash was verified; on the disk when it answers. */
  readonly garder: (nom: string, sha256: string) => Promise<void>;
  /** Size of a content; nothing when it is not here. */
  readonly tailleDe: (sha256: string) => Promise<number | undefined>;
  /** Bytes of a content, from `de` to `a` included. */
  readonly lire: (sha256: string, de: number, a: number) => Readable;
  /** Throws away what was begun before `avant` (ms) and never finished. */
  readonly balayer: (avant: number) => Promise<void>;
  /** Every content, for a backup: its path in it and its pieces in order. */
  readonly morceaux: () => AsyncGenerator<MorceauGarde>;
  /** Contents of a backup, that nobody sees before `valider`. */
  readonly revenir: (trx: Transaction<Tables>) => Retour;
}

export type Ecrit = { readonly sha256: string; readonly bouts: Uint8Array };

export type MorceauGarde = { readonly chemin: string; readonly de: number; readonly octets: Uint8Array };

export interface Retour {
  readonly ecrire: (morceau: MorceauGarde) => Promise<void>;
  readonly valider: () => Promise<void>;
  readonly abandonner: () => Promise<void>;
}

/** What tells the type of a content: nothing is ever unpacked here, a zip says what it is by the names that its end lists. */
export const DEBUT = 65_536;
export const FIN = 262_144;

/** Path of a content in a folder and in a backup. */
export const cheminDe = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256}`;
