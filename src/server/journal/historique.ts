import type { Base } from './base.ts';
import { cleDe } from './etabli.ts';

const PAGE = 200;

/** The name of an appareil as an entry of an answer written by hand. */
export const nomme = (appareil: string | null): string =>
  appareil === null ? '' : `"appareil":${JSON.stringify(appareil)},`;

/**
 * Acts meant for a record, the latest first, as JSON `{operations: [{version, issue, recuLe, appareil?, operation}],
 * suite}`: `appareil` is the name of the one that sent it. Undefined when the record is not known.
 */
export async function lireHistorique(
  { db }: Base,
  espace: string,
  kind: string,
  id: string,
  avant = Number.MAX_SAFE_INTEGER,
): Promise<{ readonly scope: string; readonly texte: string } | undefined> {
  const record = await db
    .selectFrom('records')
    .select('scope')
    .where('espace', '=', espace)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst();
  if (record === undefined) return undefined;
  const rows = await db
    .selectFrom('operations')
    .leftJoin('appareils', 'appareils.id', 'operations.appareil')
    .select(['version', 'issue', 'operation', 'recu_le', 'appareils.nom as appareil'])
    .where('espace', '=', espace)
    .where('cible', '=', cleDe(kind, id))
    .where('version', '<', avant)
    .orderBy('version', 'desc')
    .limit(PAGE + 1)
    .execute();
  const operations = rows
    .slice(0, PAGE)
    .map(
      (r) =>
        `{"version":${String(r.version)},"issue":"${r.issue}","recuLe":${JSON.stringify(r.recu_le)},${nomme(r.appareil)}"operation":${r.operation}}`,
    );
  return {
    scope: record.scope,
    texte: `{"operations":[${operations.join(',')}],"suite":${String(rows.length > PAGE)}}`,
  };
}
