import type { Operation } from '../../src/domain/operation.ts';
import type { Demande, Reponse } from '../../src/sync/protocole.ts';

type Dite = { readonly version: number; readonly le: string };

/** What a backup keeps of what devices said. */
export type Dites = ReadonlyMap<string, readonly Dite[]>;

/** Restorations of one scope: by the floor of each time, the version it began from. */
type Debuts = ReadonlyMap<string, ReadonlyMap<number, number>>;

type Restauration = { readonly scope: string; readonly plancher: number; readonly depuis: number };

/** An operation of the journal: where it stands and when it was judged. */
export type Jugee = { readonly id: string; readonly version: number; readonly recu_le: string };

const parScope = (rows: readonly Restauration[]): Map<string, Map<number, number>> => {
  const debuts = new Map<string, Map<number, number>>();
  for (const { scope, plancher, depuis } of rows)
    debuts.set(scope, (debuts.get(scope) ?? new Map<number, number>()).set(plancher, depuis));
  return debuts;
};

/**
 * What the server could know at each moment of what authors had seen: the versions that devices told, and the list of
 * its times as each restoration left it. The oracle asks it whether a divergence could have been spared.
 */
export class Preuves {
  private dites = new Map<string, readonly Dite[]>();
  /** By floor of the time in which an operation is judged. */
  private readonly listes = new Map<number, Debuts>();

  noter(demande: Demande, reponse: Reponse, le: string): void {
    const jugees = new Set(reponse.sorts.flatMap(({ id, version }) => (version === undefined ? [] : [id])));
    for (const { operation, avant = [] } of demande.envois) {
      const { id } = operation as Operation;
      if (!jugees.has(id)) continue;
      const neuves = [avant].flat().map((version) => ({ version, le }));
      this.dites.set(id, [...(this.dites.get(id) ?? []), ...neuves]);
    }
  }

  sauver(): Dites {
    return new Map(this.dites);
  }

  /** `lignees`: the list that the server has from then on. */
  restaurer(dites: Dites, plancher: number, lignees: readonly Restauration[]): void {
    this.dites = new Map(dites);
    this.listes.set(plancher, parScope(lignees));
  }

  /** When it was first told that an operation had been given a version; undefined: never. */
  private dite(id: string, version: number): string | undefined {
    return this.dites
      .get(id)
      ?.filter((d) => d.version === version)
      .map((d) => d.le)
      .sort()[0];
  }

  private tempsDe(version: number): number {
    return Math.max(0, ...[...this.listes.keys()].filter((plancher) => plancher < version));
  }

  /** Whether the list of the server that judged led from one version back to the time of another. */
  private mene(scope: string, de: number, a: number, jugee: Jugee): boolean {
    const liste = this.listes.get(this.tempsDe(jugee.version))?.get(scope);
    for (let v: number | undefined = de; v !== undefined && v > 0; v = liste?.get(this.tempsDe(v)))
      if (this.tempsDe(v) === this.tempsDe(a)) return a <= v;
    return false;
  }

  /**
   * Whether the server that judged an operation could know that its author had seen another one, which he had read at
   * the version `lue`.
   */
  avaitVu({ base, scope }: Operation, jugee: Jugee, vue: Jugee, lue: number): boolean {
    const dite = this.dite(vue.id, lue);
    if (lue !== vue.version && (dite === undefined || dite >= jugee.recu_le)) return false;
    return this.mene(scope, base.version, lue, jugee);
  }

  /** Whether it could know, as an operation came back, that the author of another one had seen it at that version. */
  avaitEteVue({ base, scope }: Operation, revenue: Jugee, lue: number): boolean {
    const dite = this.dite(revenue.id, lue);
    return dite !== undefined && dite <= revenue.recu_le && this.mene(scope, base.version, lue, revenue);
  }
}
