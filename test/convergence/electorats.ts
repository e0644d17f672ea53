import type { Operation } from '../../src/domain/operation.ts';
import { scrutinsDivergents } from '../../src/domain/seance/divergences.ts';
import { isFait } from '../../src/domain/seance/fait.ts';
import { faitsOrdonnes } from '../../src/domain/seance/ordre.ts';
import { reglementDeSeance } from '../../src/domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../src/domain/seance/seance.ts';
import type { Reconstruit } from './oracle.ts';
import { ESPACE, type Serveur } from './serveur.ts';

type Ecrite = { readonly version: number; readonly operation: Operation };

/**
 * Closed votes before which a departure was written on another device that knew nothing of them, and whose electorate
 * is shown as changed: how many there are.
 */
export async function departsAvantVotes(
  serveur: Serveur,
  records: ReadonlyMap<string, Reconstruit>,
): Promise<{ readonly montres: number }> {
  const rows = await serveur.base.db
    .selectFrom('operations')
    .select(['version', 'operation'])
    .where('espace', '=', ESPACE)
    .where('type', '=', 'recordFait')
    .where('issue', '<>', 'divergent')
    .execute();
  const parFait = new Map(
    rows.map(({ version, operation: texte }): [string, Ecrite] => {
      const operation = JSON.parse(texte) as Operation;
      return [(operation.payload as { fait: { id: string } }).fait.id, { version, operation }];
    }),
  );
  let montres = 0;
  for (const [cle, { doc }] of records) {
    if (!cle.startsWith('seance/')) continue;
    const seance = doc as Seance;
    const divergents = scrutinsDivergents(seance, reglementDeSeance(seance));
    const departs: Ecrite[] = [];
    for (const fait of faitsOrdonnes(seance)) {
      const ecrit = parFait.get(fait.id);
      if (ecrit === undefined) continue;
      if (isFait(fait, 'depart')) departs.push(ecrit);
      else if (divergents.has(fait.id)) {
        const ailleurs = departs.some(
          ({ operation: o }) => o.device !== ecrit.operation.device && o.base.version < ecrit.version,
        );
        if (ailleurs) montres += 1;
      }
    }
  }
  return { montres };
}
