import type { Acces, Attribution } from '../../src/domain/droits/acces.ts';
import { ouvrirBase, type Base, type OuSe } from '../../src/server/journal/base.ts';
import { changerEpoque } from '../../src/server/journal/reperes.ts';
import { synchroniser } from '../../src/server/journal/synchroniser.ts';
import { carnetDEssai } from '../../src/store/carnetDEssai.ts';
import { Carnet } from '../../src/store/db.ts';
import { record } from '../../src/store/record.ts';
import { adopter, attacher } from '../../src/store/synchro/attacher.ts';
import { lireFil } from '../../src/store/synchro/serveur.ts';
import { tour, type Bilan } from '../../src/store/synchro/tour.ts';
import type { Transport } from '../../src/store/synchro/transport.ts';
import type { Demande, Reponse } from '../../src/sync/protocole.ts';

let rang = 0;

/** A server in memory, its accounts, and the devices that talk to it. */
export class Mairie {
  base: Base;
  readonly carnets: Carnet[] = [];
  readonly roles = new Map<string, readonly Attribution[]>();

  readonly #ou: () => OuSe;

  private constructor(base: Base, ou: () => OuSe) {
    this.base = base;
    this.#ou = ou;
  }

  /** `ou`: where a database of its own, empty, can be opened. */
  static async ouvrir(ou: () => OuSe = () => ({ fichier: ':memory:' })): Promise<Mairie> {
    return new Mairie(await ouvrirBase(ou(), () => undefined), ou);
  }

  /**
   * A town hall with one device for each account, in their order: the first begins the sitting `s1` alone and brings
   * it, each other one reads it.
   */
  static async avec<const C extends readonly [string, ...string[]]>(
    ...[premier, ...autres]: C
  ): Promise<readonly [Mairie, ...{ [K in keyof C]: Carnet }]> {
    const mairie = await Mairie.ouvrir();
    const carnets = [await mairie.premier(premier)];
    for (const compte of autres) carnets.push(await mairie.autre(compte));
    return [mairie, ...(carnets as { [K in keyof C]: Carnet })];
  }

  /** Its instant, ISO 8601. */
  le = '2026-11-22T10:00:00.000Z';

  /** It is put back from a backup of before anything was written. */
  async recommencer(): Promise<void> {
    await this.base.fermer();
    this.base = await ouvrirBase(this.#ou(), () => undefined);
    await this.base.db.transaction().execute((trx) => changerEpoque(trx, this.le));
  }

  acces(compte: string): Acces {
    return {
      compte,
      noms: [compte],
      attributions: this.roles.get(compte) ?? [{ role: 'secretariat', sur: '*' }],
    };
  }

  repondre(compte: string, demande: Demande): Promise<Reponse> {
    return synchroniser(
      this.base,
      { acces: this.acces(compte), appareil: compte },
      structuredClone(demande),
      () => this.le,
    );
  }

  transport(compte: string): Transport {
    return { synchroniser: (demande) => this.repondre(compte, demande) };
  }

  serveur(compte: string) {
    return { espace: 'mairie', origine: '', compte, nom: compte };
  }

  carnet(): Carnet {
    rang += 1;
    const db = new Carnet(`mairie-${String(rang)}`);
    this.carnets.push(db);
    return db;
  }

  /** A carnet that holds the sitting `s1`, begun alone; `avant` writes in it before it is given to the server. */
  async premier(compte: string, avant?: (db: Carnet) => Promise<void>): Promise<Carnet> {
    const db = this.carnet();
    await carnetDEssai(db);
    await avant?.(db);
    await adopter(db, this.serveur(compte));
    await this.tour(db);
    return db;
  }

  /** A new device that reads everything its account may read. */
  async autre(compte: string): Promise<Carnet> {
    const db = this.carnet();
    await attacher(db, this.serveur(compte));
    await this.tour(db);
    return db;
  }

  /** A round of a device, under the account it is attached with. */
  async tour(db: Carnet): Promise<Bilan> {
    return tour(db, this.transport((await lireFil(db))?.compte ?? ''));
  }

  async fermer(): Promise<void> {
    await this.base.fermer();
    for (const db of this.carnets) {
      db.close();
      await db.delete();
    }
  }
}

export const changerLieu = (db: Carnet, lieu: string) => record('editSeance', { id: 's1', champs: { lieu } }, db);
export const ajouterPoint = (db: Carnet, id: string) =>
  record('addPoint', { id: 's1', point: { id, rang: `z${id}`, intitule: id, genre: 'question' } }, db);
