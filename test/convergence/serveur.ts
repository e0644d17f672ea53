import { sql, type KyselyPlugin } from 'kysely';
import { uuidv7 } from 'uuidv7';
import * as v from 'valibot';
import type { Acces } from '../../src/domain/droits/acces.ts';
import { ouvrirBase, type Base, type OuSe } from '../../src/server/journal/base.ts';
import { synchroniser } from '../../src/server/journal/synchroniser.ts';
import { cles, type Tables } from '../../src/server/journal/tables.ts';
import { demandeSchema, type Demande, type Reponse } from '../../src/sync/protocole.ts';

export const ESPACE = 'mairie';
/** Versions that a restoration leaves unused, so that none is given twice. */
export const SAUT = 1_000_000;

/** The process died in the middle of its work. */
export class Plantage extends Error {}

type Instantane = Partial<Record<keyof typeof cles, Record<string, unknown>[]>>;

/** The real journal of the server, which crashes and goes back in time when told to. */
export class Serveur {
  readonly comptes = new Map<string, Acces>();
  base: Base;
  private reste = Number.POSITIVE_INFINITY;
  private instantane: Instantane | undefined;
  pannes: string[] = [];

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
    return synchroniser(this.base, { acces, appareil: `appareil-${compte}` }, demande, () => maintenant);
  }

  async epoque(): Promise<string> {
    const row = await this.base.db
      .selectFrom('reperes')
      .select('valeur')
      .where('cle', '=', 'epoque')
      .executeTakeFirst();
    return row?.valeur ?? '';
  }

  async sauver(): Promise<void> {
    const instantane: Instantane = {};
    for (const table of Object.keys(cles) as (keyof typeof cles)[])
      instantane[table] = (await this.base.db.selectFrom(table).selectAll().execute()) as Record<string, unknown>[];
    this.instantane = instantane;
  }

  /** Puts the last backup back, under a new epoch. Whether there was one. */
  async restaurer(): Promise<boolean> {
    const { instantane } = this;
    if (instantane === undefined) return false;
    await this.base.db.transaction().execute(async (trx) => {
      for (const table of (Object.keys(cles) as (keyof typeof cles)[]).reverse())
        await sql`delete from ${sql.table(table)}`.execute(trx);
      for (const [table, rows] of Object.entries(instantane) as [keyof Tables, never[]][])
        for (let i = 0; i < rows.length; i += 100)
          await trx
            .insertInto(table)
            .values(rows.slice(i, i + 100))
            .execute();
      await trx
        .updateTable('portees')
        .set((e) => ({ tete: e('tete', '+', SAUT) }))
        .execute();
      await trx.updateTable('reperes').set({ valeur: uuidv7() }).where('cle', '=', 'epoque').execute();
    });
    return true;
  }

  fermer(): Promise<void> {
    return this.base.fermer();
  }
}
