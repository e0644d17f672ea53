import { sql, type KyselyPlugin } from 'kysely';
import * as v from 'valibot';
import type { Acces } from '../../src/domain/droits/acces.ts';
import { ouvrirBase, type Base, type OuSe } from '../../src/server/journal/base.ts';
import { synchroniser } from '../../src/server/journal/synchroniser.ts';
import { changerEpoque, lireLignees, lireReperes } from '../../src/server/journal/reperes.ts';
import { cles, type Tables } from '../../src/server/journal/tables.ts';
import { demandeSchema, type Demande, type Reponse } from '../../src/sync/protocole.ts';
import { Preuves, type Dites } from './preuves.ts';

export const ESPACE = 'mairie';

/** The process died in the middle of its work. */
export class Plantage extends Error {}

type Instantane = {
  readonly tables: Partial<Record<keyof typeof cles, Record<string, unknown>[]>>;
  readonly dites: Dites;
};

/** The real journal of the server, which crashes and goes back in time when told to. */
export class Serveur {
  readonly comptes = new Map<string, Acces>();
  base: Base;
  private reste = Number.POSITIVE_INFINITY;
  private readonly instantanes: Instantane[] = [];
  private restaurations = 0;
  readonly pannes: string[] = [];
  /** Versions that restorations jumped to. */
  readonly planchers = new Set<number>();
  readonly preuves = new Preuves();
  /** Its epoch. */
  present = '';
  /** Journals of the times that a restoration undid, by epoch. */
  private readonly passe = new Map<string, readonly { id: string; cible: string; version: number }[]>();

  private constructor(base: Base) {
    const plugin: KyselyPlugin = {
      transformQuery: ({ node }) => {
        if (--this.reste <= 0) throw new Plantage('the server died');
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    };
    this.base = { ...base, db: base.db.withPlugin(plugin) };
  }

  static async ouvrir(ou: OuSe): Promise<Serveur> {
    const serveur: Serveur = new Serveur(
      await ouvrirBase(ou, (quoi, faits) => serveur.pannes.push(`${quoi} ${JSON.stringify(faits)}`)),
    );
    serveur.present = (await lireReperes(serveur.base.db)).epoque;
    return serveur;
  }

  /** It dies at its k-th query from now. */
  planterApres(k: number): void {
    this.reste = k;
  }

  relever(): void {
    this.reste = Number.POSITIVE_INFINITY;
  }

  async repondre(compte: string, corps: Demande, maintenant: string): Promise<Reponse> {
    const acces = this.comptes.get(compte);
    if (acces === undefined) throw new Error(`unknown account ${compte}`);
    const demande = v.parse(demandeSchema, corps);
    const reponse = await synchroniser(this.base, { acces, appareil: `appareil-${compte}` }, demande, () => maintenant);
    this.preuves.noter(demande, reponse, maintenant);
    return reponse;
  }

  /** Operations on a record up to a version, under the epoch that the device knows. */
  async lues(epoque: string | undefined, cible: string, version: number): Promise<string[]> {
    const passees = this.passe.get(epoque ?? '');
    if (passees !== undefined) return passees.filter((o) => o.cible === cible && o.version <= version).map((o) => o.id);
    const rows = await this.base.db
      .selectFrom('operations')
      .select('id')
      .where('espace', '=', ESPACE)
      .where('cible', '=', cible)
      .where('version', '<=', version)
      .execute();
    return rows.map((o) => o.id);
  }

  /** The version that an operation had under an epoch of before; undefined: it was not in its journal. */
  versionSous(epoque: string, id: string): number | undefined {
    return this.passe.get(epoque)?.find((o) => o.id === id)?.version;
  }

  /** Whether a record read at that version, under whatever epoch gave it, was read with that operation. */
  luAvec(cible: string, version: number, id: string): boolean {
    return [...this.passe.values()].some((lignes) => {
      const siennes = lignes.filter((o) => o.cible === cible && o.version <= version);
      return siennes.some((o) => o.version === version) && siennes.some((o) => o.id === id);
    });
  }

  async sauver(): Promise<void> {
    const tables: Instantane['tables'] = {};
    for (const table of Object.keys(cles) as (keyof typeof cles)[])
      tables[table] = (await this.base.db.selectFrom(table).selectAll().execute()) as Record<string, unknown>[];
    this.instantanes.push({ tables, dites: this.preuves.sauver() });
  }

  /**
   * Puts a backup back, under a new epoch: the last one, and now and then the one before. Whether there was one. Now
   * and then what the server knew of earlier restorations is lost with it.
   */
  async restaurer(maintenant: string): Promise<boolean> {
    const instantane = this.instantanes.at(this.restaurations % 3 === 2 ? -2 : -1) ?? this.instantanes.at(-1);
    if (instantane === undefined) return false;
    this.restaurations += 1;
    const lignees = this.restaurations % 5 === 4 ? [] : await lireLignees(this.base.db);
    this.passe.set(
      this.present,
      await this.base.db.selectFrom('operations').select(['id', 'cible', 'version']).execute(),
    );
    await this.base.db.transaction().execute(async (trx) => {
      for (const table of (Object.keys(cles) as (keyof typeof cles)[]).reverse())
        await sql`delete from ${sql.table(table)}`.execute(trx);
      for (const [table, rows] of Object.entries(instantane.tables) as [keyof Tables, never[]][])
        for (let i = 0; i < rows.length; i += 100)
          await trx
            .insertInto(table)
            .values(rows.slice(i, i + 100))
            .execute();
      await changerEpoque(trx, maintenant, lignees);
      const { epoque, plancher } = await lireReperes(trx);
      this.present = epoque;
      this.planchers.add(plancher);
      this.preuves.restaurer(instantane.dites, plancher, await lireLignees(trx));
    });
    return true;
  }

  fermer(): Promise<void> {
    return this.base.fermer();
  }
}
