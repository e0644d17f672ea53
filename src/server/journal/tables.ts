import type { TablesComptes } from '../comptes/tables.ts';
import type { TablesFichiers } from '../fichiers/tables.ts';
import type { TablesTextes } from '../textes/tables.ts';

/** JSON is kept as text, so that both databases give back the very bytes they were given. */
type Json = string;

export type TablesJournal = {
  /** Single facts of this database: its epoch. */
  reperes: { cle: string; valeur: string };
  migrations: { numero: number; nom: string; faite_le: string };
  /** The counter that gives order: `tete` is the last version of the scope. */
  portees: { espace: string; scope: string; tete: number; somme: string };
  records: {
    espace: string;
    kind: string;
    id: string;
    scope: string;
    version: number;
    /** Characters of `doc`: pages are cut without reading it. */
    taille: number;
    doc: Json;
  };
  /** The journal: every accepted operation, with what it did. */
  operations: {
    espace: string;
    scope: string;
    version: number;
    id: string;
    device: string;
    seq: number;
    empreinte: string;
    compte: string;
    /** The record it changed; of a divergent one, the divergence. */
    kind: string;
    record_id: string;
    /** `kind/id` of the record it was meant for. */
    cible: string;
    type: string;
    geste: string;
    issue: 'applied' | 'merged' | 'divergent';
    cells: Json;
    depuis: number;
    patch: Json;
    operation: Json;
    recu_le: string;
    /** The enrolled appareil that sent it. */
    appareil: string | null;
  };
  /** Versions that operations had in times that a restoration undid. */
  anciennes: { espace: string; id: string; ancienne: number; scope: string };
  /** By scope and by the floor of each time: the last version that the backup it began from had. */
  restaurations: { espace: string; scope: string; plancher: number; depuis: number };
  /** Kept with what was typed and why. */
  refusees: {
    espace: string;
    id: string;
    empreinte: string;
    device: string;
    seq: number;
    compte: string;
    refus: Json;
    operation: Json;
    recu_le: string;
  };
  /** Of a newer app, waiting for this server's update. */
  differees: {
    espace: string;
    id: string;
    empreinte: string;
    device: string;
    seq: number;
    compte: string;
    cible: string;
    refus: Json;
    operation: Json;
    recu_le: string;
  };
  /** Last sequence judged of each device, and the account and enrolled appareil that send for it. */
  sequences: { espace: string; device: string; seq: number; compte: string; appareil: string; vu_le: string };
};

export type Tables = TablesJournal & TablesComptes & TablesTextes & TablesFichiers;
export type Ligne<T extends keyof Tables> = Tables[T];

/**
 * Every table by its primary key, in an order in which they can be filled: what a backup reads and a restore writes.
 */
export const cles = {
  portees: ['espace', 'scope'],
  records: ['espace', 'kind', 'id'],
  operations: ['espace', 'scope', 'version'],
  anciennes: ['espace', 'id', 'ancienne'],
  restaurations: ['espace', 'scope', 'plancher'],
  refusees: ['espace', 'id', 'empreinte'],
  differees: ['espace', 'id'],
  sequences: ['espace', 'device'],
  reperes: ['cle'],
  espaces: ['id'],
  comptes: ['id'],
  adhesions: ['espace', 'compte'],
  attributions: ['espace', 'compte', 'role', 'sur'],
  appareils: ['id'],
  sessions: ['empreinte'],
  passkeys: ['id'],
  audit: ['id'],
  textes_portees: ['espace', 'scope'],
  textes: ['espace', 'id'],
  textes_maj: ['espace', 'scope', 'n'],
  textes_refuses: ['espace', 'texte_id', 'id'],
  rangements: ['espace', 'scope'],
  fichiers_references: ['espace', 'seance_id', 'sha256', 'scope'],
  fichiers: ['espace', 'sha256'],
} as const satisfies Partial<Record<keyof Tables, readonly string[]>>;

/** Not in a backup: what lives a few minutes, links that a restore must not open again, and the schema's own state. */
export const passageres = [
  'liens',
  'defis',
  'essais',
  'fichiers_en_cours',
  'migrations',
] as const satisfies readonly (keyof Tables)[];

/** In a backup as files, and left there by a restoration: a content never changes. */
export const contenus = 'contenus' satisfies keyof Tables;

/** Every other table is one or the other: one that is forgotten does not compile. */
export const toutes: readonly Exclude<keyof Tables, typeof contenus>[] = [
  ...(Object.keys(cles) as (keyof typeof cles)[]),
  ...passageres,
] satisfies Exclude<keyof Tables, keyof typeof cles | (typeof passageres)[number]> extends typeof contenus
  ? Exclude<keyof Tables, typeof contenus>[]
  : never;
