import type { BaseGardee, Carnet, Suivi } from '../db.ts';
import type { Base } from './bases.ts';

/** What a recalculation writes of the server's side of records: where each stands there, and what is set aside of it. */
export class Cotes {
  private readonly suivis: Suivi[] = [];
  private readonly gardees: BaseGardee[] = [];
  private readonly quittees: string[] = [];

  /** `garde`: its state there stays beside the row. */
  poser({ doc, connue: _, garde: gardait, ...suivi }: Base, garde: boolean): void {
    const gardee = garde && doc !== undefined;
    this.suivis.push(gardee ? { ...suivi, garde: true } : suivi);
    if (gardee) this.gardees.push({ cle: suivi.cle, doc });
    else if (gardait) this.quittees.push(suivi.cle);
  }

  ecrire(db: Carnet): Promise<unknown> {
    return Promise.all([
      db.suivis.bulkPut(this.suivis),
      this.gardees.length > 0 ? db.bases.bulkPut(this.gardees) : undefined,
      this.quittees.length > 0 ? db.bases.bulkDelete(this.quittees) : undefined,
    ]);
  }
}
