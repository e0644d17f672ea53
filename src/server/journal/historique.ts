import { sql, type ExpressionBuilder } from 'kysely';
import type { Acces } from '../../domain/droits/acces.ts';
import type { AnyRecord } from '../../domain/apply.ts';
import { vueDe } from '../../domain/droits/lire.ts';
import { historiqueLisible } from '../../domain/droits/reserver.ts';
import type { Operation, RecordKind } from '../../domain/operation.ts';
import type { Base } from './base.ts';
import { cleDe } from './etabli.ts';
import type { Tables } from './tables.ts';

const PAGE = 200;

/** The name of an appareil as an entry of an answer written by hand. */
export const nomme = (appareil: string | null): string =>
  appareil === null ? '' : `"appareil":${JSON.stringify(appareil)},`;

/** The divergences that acts on a record opened, as `kind/id`. */
const divergencesDe = (e: ExpressionBuilder<Tables, 'operations'>, espace: string, cible: string) =>
  e
    .selectFrom('operations as divergents')
    .select(sql<string>`'divergence/' || divergents.record_id`.as('cle'))
    .where('divergents.espace', '=', espace)
    .where('divergents.cible', '=', cible)
    .where('divergents.issue', '=', 'divergent');

/**
 * Acts meant for a record, and the settlements of its divergences, the latest first, as JSON
 * `{operations: [{version, issue, recuLe, appareil?, operation}], suite, dernier?}`: `appareil` is the name of the one that sent it, `dernier` the version to ask for what is before.
 * Those who only look on have what is theirs to know. Undefined when the record is not known, or not for that account.
 */
export async function lireHistorique(
  { db }: Base,
  espace: string,
  acces: Acces,
  kind: string,
  id: string,
  avant = Number.MAX_SAFE_INTEGER,
): Promise<string | undefined> {
  const record = await db
    .selectFrom('records')
    .select(['scope', 'doc'])
    .where('espace', '=', espace)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst();
  const vue = record === undefined ? undefined : vueDe(acces, record.scope);
  if (record === undefined || vue === undefined) return undefined;
  const lisible =
    vue === record.scope ? undefined : historiqueLisible(kind as RecordKind, JSON.parse(record.doc) as AnyRecord);
  const cible = cleDe(kind, id);
  // Those who only look on are told of no divergence.
  const reglements = lisible === undefined;
  const rows = await db
    .selectFrom('operations')
    .leftJoin('appareils', 'appareils.id', 'operations.appareil')
    .select(['version', 'issue', 'operation', 'recu_le', 'appareils.nom as appareil'])
    .where('espace', '=', espace)
    .where((e) =>
      e.or([e('cible', '=', cible), ...(reglements ? [e('cible', 'in', divergencesDe(e, espace, cible))] : [])]),
    )
    .where('version', '<', avant)
    .orderBy('version', 'desc')
    .limit(PAGE + 1)
    .execute();
  const page = rows.slice(0, PAGE);
  const operations = page
    .filter((r) => lisible?.(JSON.parse(r.operation) as Operation, r.issue) ?? true)
    .map(
      (r) =>
        `{"version":${String(r.version)},"issue":"${r.issue}","recuLe":${JSON.stringify(r.recu_le)},${nomme(r.appareil)}"operation":${r.operation}}`,
    );
  const dernier = page.at(-1)?.version;
  const fin = dernier === undefined ? '' : `,"dernier":${String(dernier)}`;
  return `{"operations":[${operations.join(',')}],"suite":${String(rows.length > PAGE)}${fin}}`;
}
