import { Dexie, type EntityTable, type Table } from 'dexie';
import type { AnyRecord } from '../domain/apply.ts';
import type { Operation, RecordKind, RecordOf } from '../domain/operation.ts';
import type { Refus } from '../domain/refus.ts';
import type { Deliberation } from './projection.ts';

/**
 * Where an operation of this carnet stands. `accusee`: the server has judged it, its echo is not read yet; it leaves
 * the outbox as `recue`, `divergente` or `refusee`, and is then kept.
 */
export type EtatOperation = 'en-attente' | 'accusee' | 'recue' | 'divergente' | 'refusee';

/** An operation kept on this device; `n` is its place here, since a carnet opened from a file brings those of another device. */
export type LigneJournal = Operation & {
  readonly n?: number;
  readonly etat: EtatOperation;
  /** Version of its scope that carries it on the server, once judged. */
  readonly version?: number;
  readonly issue?: 'applied' | 'merged' | 'divergent';
  /** The versions that the server gave it before it went back in time: sent along. One alone, from an older app. */
  readonly avant?: number | number[];
  /** Why the server refused it. */
  readonly refus?: Refus;
  /** Why it no longer applies on what the server sent; it is sent all the same. */
  readonly suspens?: Refus;
  /** When a person dealt with its refusal, and how. */
  readonly reprise?: { readonly le: string; readonly comment: 'refaite' | 'ecartee'; readonly motif?: string };
  readonly jugeeLe?: string;
};

/** A record that the server knows. */
export type Suivi = {
  /** `kind/id`. */
  readonly cle: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly scope: string;
  /** Version of its scope at its last change on the server; 0: a state kept from before, which the server lost. */
  readonly version: number;
  /** Its state there is set aside, in `bases`. */
  readonly garde?: true;
};

/**
 * The state of a record on the server, kept only while own operations wait on top of it. Beside the `Suivi`, which
 * each act reads.
 */
export type BaseGardee = { readonly cle: string; readonly doc: AnyRecord };

/** What this device has read of one scope. */
export type Portee = {
  readonly scope: string;
  readonly curseur: number;
  readonly curseurTextes: number;
  /** A reading of whole records has begun and has not reached the head: some records are older than the cursor. */
  readonly partielle?: boolean;
};

/** An operation of somebody else, for the history of a record. */
export type Evenement = Operation & {
  readonly version: number;
  readonly issue: 'applied' | 'merged' | 'divergent';
  /** Name of the appareil that sent it. */
  readonly appareil?: string;
};

/** Words and files that the server has not confirmed; absent while the carnet knows no server. */
export type EtatEnvoi = 'a-envoyer' | 'envoye' | 'refuse';

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

export type TexteMaj = {
  readonly n?: number;
  readonly texteId: string;
  readonly maj: Uint8Array;
  readonly etat?: EtatEnvoi;
  /** SHA-256 of `maj`, once it has travelled. */
  readonly id?: string;
  /** Why the server refused it. */
  readonly refus?: Refus;
  /** It came from the server: nobody typed it here. */
  readonly recue?: boolean;
};

/** A file by its SHA-256, in hexadecimal. */
export type Fichier = {
  readonly sha256: string;
  readonly blob: Blob;
  readonly type: string;
  readonly octets: number;
  readonly etat?: EtatEnvoi;
  /** Why the server refused it. */
  readonly refus?: Refus;
  /** It came from the server: nobody joined it here. */
  readonly recue?: boolean;
  /** When a person left it there once refused, and why; it stays on this device. */
  readonly ecarte?: { readonly le: string; readonly motif: string };
};

/** A part of a file that is still coming: bytes from `de`. */
export type Morceau = { readonly sha256: string; readonly de: number; readonly blob: Blob };

export type Meta = { readonly cle: string; readonly valeur: unknown };

/** One carnet: a database of its own on the device. */
export class Carnet extends Dexie {
  declare communes: EntityTable<RecordOf['commune'], 'id'>;
  declare territoires: EntityTable<RecordOf['territoire'], 'id'>;
  declare personnes: EntityTable<RecordOf['personne'], 'id'>;
  declare coordonnees: EntityTable<RecordOf['coordonnees'], 'id'>;
  declare instances: EntityTable<RecordOf['instance'], 'id'>;
  declare seances: EntityTable<RecordOf['seance'], 'id'>;
  declare registres: EntityTable<RecordOf['registre'], 'id'>;
  declare divergences: EntityTable<RecordOf['divergence'], 'id'>;
  declare notes: EntityTable<RecordOf['note'], 'id'>;
  declare journal: Table<LigneJournal, number>;
  declare deliberations: EntityTable<Deliberation, 'id'>;
  declare textes: EntityTable<Texte, 'id'>;
  declare texteMaj: Table<TexteMaj, number>;
  declare fichiers: EntityTable<Fichier, 'sha256'>;
  declare morceaux: Table<Morceau, [string, number]>;
  declare meta: EntityTable<Meta, 'cle'>;
  declare suivis: EntityTable<Suivi, 'cle'>;
  declare bases: EntityTable<BaseGardee, 'cle'>;
  declare portees: EntityTable<Portee, 'scope'>;
  declare evenements: EntityTable<Evenement, 'id'>;

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
    this.version(2).stores({
      territoires: 'id',
      divergences: 'id, scope, sur.id',
      notes: 'id, seanceId',
      journal: '++n, &[device+seq], id, recordId, geste, etat',
      texteMaj: '++n, texteId, etat, [etat+texteId]',
      fichiers: 'sha256, etat',
      morceaux: '[sha256+de]',
      suivis: 'cle, scope',
      portees: 'scope',
      evenements: 'id, recordId, scope',
    });
    this.version(3)
      .stores({ bases: 'cle' })
      .upgrade(async (trx) => {
        type Ancien = Suivi & { readonly base?: AnyRecord };
        const avec = await trx
          .table<Ancien>('suivis')
          .filter((s) => s.base !== undefined)
          .toArray();
        await trx.table('bases').bulkPut(avec.map(({ cle, base: doc }) => ({ cle, doc })));
        await trx.table('suivis').bulkPut(avec.map(({ base: _, ...suivi }) => ({ ...suivi, garde: true })));
      });
  }
}

/** The table of each kind of record. */
export const tables = {
  commune: 'communes',
  territoire: 'territoires',
  personne: 'personnes',
  coordonnees: 'coordonnees',
  instance: 'instances',
  seance: 'seances',
  registre: 'registres',
  divergence: 'divergences',
  note: 'notes',
} as const;
