import type { Kysely } from 'kysely';
import type { Tables } from '../journal/tables.ts';

/** Files by the SHA-256 of their content. Instants are ISO 8601. */
export type TablesFichiers = {
  /** Where the records of an espace name a file; written as sittings change. */
  fichiers_references: { espace: string; seance_id: string; sha256: string; scope: string };
  fichiers: { espace: string; sha256: string; type: string; octets: number; compte: string; depose_le: string };
  /** Half sent: `nom` is the temporary name that the server gave. */
  fichiers_en_cours: {
    espace: string;
    sha256: string;
    nom: string;
    type: string;
    total: number;
    recus: number;
    compte: string;
    maj_le: string;
  };
  /** Pieces of contents from byte `de`, when they are not in the data folder; `nom`: the hash, once whole. */
  contenus: { nom: string; de: number; octets: Uint8Array; le: string };
};

export type DbFichiers = Kysely<Tables>;
