import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Operation, RecordOf } from '../domain/operation.ts';
import type { Deliberation } from './projection.ts';

/** An operation kept on this device; `n` is its place here, since a carnet opened from a file brings those of another device. */
export type LigneJournal = Operation & { readonly n?: number; readonly etat: 'en-attente' };

/** A free text: its readable projection; the words themselves are in `texteMaj`, as a Yjs log. */
export type Texte = {
  readonly id: string;
  readonly seanceId: string;
  /** ProseMirror document, for the composition of documents. */
  readonly json: unknown;
  /** The same without marks, for search and checklists. */
  readonly brut: string;
  readonly majLe: string;
};

export type TexteMaj = { readonly n?: number; readonly texteId: string; readonly maj: Uint8Array };

/** A file by its SHA-256, in hexadecimal. */
export type Fichier = { readonly sha256: string; readonly blob: Blob; readonly type: string; readonly octets: number };

export type Meta = { readonly cle: string; readonly valeur: unknown };

/** One carnet: a database of its own on the device. */
export class Carnet extends Dexie {
  declare communes: EntityTable<RecordOf['commune'], 'id'>;
  declare personnes: EntityTable<RecordOf['personne'], 'id'>;
  declare coordonnees: EntityTable<RecordOf['coordonnees'], 'id'>;
  declare instances: EntityTable<RecordOf['instance'], 'id'>;
  declare seances: EntityTable<RecordOf['seance'], 'id'>;
  declare registres: EntityTable<RecordOf['registre'], 'id'>;
  declare journal: Table<LigneJournal, number>;
  declare deliberations: EntityTable<Deliberation, 'id'>;
  declare textes: EntityTable<Texte, 'id'>;
  declare texteMaj: Table<TexteMaj, number>;
  declare fichiers: EntityTable<Fichier, 'sha256'>;
  declare meta: EntityTable<Meta, 'cle'>;

  constructor(nom: string) {
    // Strict: « enregistré » is said once the disk has it.
    super(nom, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      communes: 'id',
      personnes: 'id, nom',
      coordonnees: 'id',
      instances: 'id, communeId',
      seances: 'id, [instanceId+date], date, communeId',
      registres: 'id, instanceId',
      journal: '++n, &[device+seq], recordId, geste, etat',
      deliberations: 'id, seanceId, instanceId, date, [instanceId+date]',
      textes: 'id, seanceId',
      texteMaj: '++n, texteId',
      fichiers: 'sha256',
      meta: 'cle',
    });
  }
}

/** The table of each kind of record. */
export const tables = {
  commune: 'communes',
  personne: 'personnes',
  coordonnees: 'coordonnees',
  instance: 'instances',
  seance: 'seances',
  registre: 'registres',
} as const;
