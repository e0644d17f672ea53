import type { MajTexte } from '../../sync/protocole.ts';
import { malRanges } from './ranger.ts';
import type { DbTextes } from './tables.ts';

/** Words of a scope after a cursor. `aTextes`: the cursor once they are read; `suite`: there are more. */
export type TextesLus = {
  readonly textes: readonly (MajTexte & { readonly n: number })[];
  readonly aTextes: number;
  readonly suite: boolean;
};

/**
 * What was written in the texts of a scope after `curseur` (a place in its log), in order; `limite` in characters of
 * updates, though one is always given. Reads only.
 */
export async function tirerTextes(
  trx: DbTextes,
  espace: string,
  scope: string,
  curseur: number,
  limite: number,
): Promise<TextesLus> {
  const portee = await trx
    .selectFrom('textes_portees')
    .select('tete')
    .where('espace', '=', espace)
    .where('scope', '=', scope)
    .executeTakeFirst();
  const tete = portee?.tete ?? 0;
  if (curseur >= tete) return { textes: [], aTextes: curseur, suite: false };
  const entre = trx
    .selectFrom('textes_maj')
    .where('espace', '=', espace)
    .where('scope', '=', scope)
    .where('n', '>', curseur)
    .where('n', '<=', tete)
    .orderBy('n');
  const tailles = await entre.select(['n', 'taille']).execute();
  const jusqua = coupe(tailles, limite);
  const rows = await entre
    .select(['n', 'id', 'texte_id', 'seance_id', 'maj', 'le'])
    .where('n', '<=', jusqua ?? tete)
    .execute();
  const mauvais = await malRanges(trx, espace, scope.slice(scope.indexOf(':') + 1));
  return {
    textes: rows
      .filter((row) => !mauvais.has(row.texte_id))
      .map(({ n, id, texte_id, seance_id, maj, le }) => ({
        n,
        id,
        texteId: texte_id,
        seanceId: seance_id,
        maj,
        ...(le === null ? {} : { le }),
      })),
    aTextes: jusqua ?? tete,
    suite: jusqua !== undefined,
  };
}

/** Last place that still fits; undefined when all do. */
function coupe(
  tailles: readonly { readonly n: number; readonly taille: number }[],
  limite: number,
): number | undefined {
  let total = 0;
  let dernier: number | undefined;
  for (const { n, taille } of tailles) {
    total += taille;
    if (dernier !== undefined && total > limite) return dernier;
    dernier = n;
  }
  return undefined;
}
