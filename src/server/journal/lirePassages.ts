import type { Transaction } from 'kysely';
import type { Operation } from '../../domain/operation.ts';
import { cleDe, ligneeDe, vuDe, type Etabli } from './etabli.ts';
import type { Tables } from './tables.ts';

type Trx = Transaction<Tables>;

/** Of one record, the versions that each operation had before restorations. */
async function lireAnciennes(trx: Trx, espace: string, cible: string, etabli: Etabli): Promise<Map<string, number[]>> {
  const parId = new Map<string, number[]>();
  if (etabli.plancher === 0) return parId;
  const rows = await trx
    .selectFrom('anciennes')
    .innerJoin('operations', (j) =>
      j.onRef('operations.espace', '=', 'anciennes.espace').onRef('operations.id', '=', 'anciennes.id'),
    )
    .select(['anciennes.id as id', 'ancienne'])
    .where('operations.espace', '=', espace)
    .where('cible', '=', cible)
    .execute();
  for (const { id, ancienne } of rows) parId.set(id, [...(parId.get(id) ?? []), ancienne]);
  return parId;
}

/** Where each time of these scopes began from. */
export async function lireLignees(trx: Trx, espace: string, scopes: readonly string[], etabli: Etabli): Promise<void> {
  if (scopes.length === 0) return;
  const rows = await trx
    .selectFrom('restaurations')
    .select(['scope', 'plancher', 'depuis'])
    .where('espace', '=', espace)
    .where('scope', 'in', scopes)
    .execute();
  for (const { scope, plancher, depuis } of rows)
    etabli.lignees.set(scope, new Map([...ligneeDe(etabli, scope), [plancher, depuis]]));
}

/** Lines of the journal that an operation of the batch may not have seen, record by record. */
export async function lirePassages(
  trx: Trx,
  espace: string,
  operations: readonly Operation[],
  etabli: Etabli,
): Promise<void> {
  const parCible = new Map<string, Operation[]>();
  for (const o of operations) {
    const cible = cleDe(o.kind, o.recordId);
    parCible.set(cible, [...(parCible.get(cible) ?? []), o]);
  }
  for (const [cible, siennes] of parCible) {
    const fiche = etabli.fiches.get(cible);
    if (fiche === undefined || fiche.version === 0) continue;
    const vu = Math.min(...siennes.map((o) => vuDe(etabli, o)));
    if (fiche.version <= vu) continue;
    const [device] = siennes.map((o) => o.device);
    const unSeul = siennes.every((o) => o.device === device);
    const propre = Math.min(...siennes.map(({ base }) => base.ownSeq));
    const rows = await trx
      .selectFrom('operations')
      .leftJoin('appareils', 'appareils.id', 'operations.appareil')
      .select([
        'version',
        'device',
        'seq',
        'operations.compte as compte',
        'cells',
        'operation',
        'operations.id as id',
        'appareils.nom as appareil',
      ])
      .where('espace', '=', espace)
      .where('cible', '=', cible)
      .where('version', '>', vu)
      .where('issue', '<>', 'divergent')
      .$if(unSeul && device !== undefined, (q) =>
        q.where((e) => e.or([e('device', '<>', device ?? ''), e('seq', '>', propre)])),
      )
      .orderBy('version')
      .execute();
    const anciennes = await lireAnciennes(trx, espace, cible, etabli);
    etabli.passages.set(
      cible,
      rows.map(({ version, device: d, seq, compte, cells, operation, id, appareil }) => ({
        version,
        device: d,
        seq,
        compte,
        appareil: appareil ?? undefined,
        anciennes: anciennes.get(id) ?? [],
        cells: JSON.parse(cells) as string[],
        operation: () => JSON.parse(operation) as Operation,
      })),
    );
  }
}
