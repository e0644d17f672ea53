import type { Kysely } from 'kysely';
import type { Tables } from '../journal/tables.ts';

/** Free texts: a log of Yjs updates by scope, whose dense place is `n`. */
export type TablesTextes = {
  /** Last place given in the log of a scope. */
  textes_portees: { espace: string; scope: string; tete: number };
  /** Which scope carries each text now. */
  textes: { espace: string; id: string; seance_id: string; scope: string };
  textes_maj: {
    espace: string;
    scope: string;
    n: number;
    texte_id: string;
    seance_id: string;
    /** SHA-256 of the bytes. */
    id: string;
    /** Base64, as it travels. */
    maj: string;
    /** Characters of `maj`: pages are cut without reading it. */
    taille: number;
    /** Who wrote it last, and when his device says so. */
    compte: string;
    le: string | null;
  };
  /** Kept apart, never spread. `refus` is JSON. */
  textes_refuses: {
    espace: string;
    texte_id: string;
    id: string;
    compte: string;
    maj: string;
    refus: string;
    recu_le: string;
  };
  /** Version of an instance's scope up to which its sittings have been looked at: where their texts and files belong. */
  rangements: { espace: string; scope: string; version: number };
};

/** Everything: words follow the journal's records. */
export type DbTextes = Kysely<Tables>;
