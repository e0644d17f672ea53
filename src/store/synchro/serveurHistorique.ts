import type { Operation, RecordKind } from '../../domain/operation.ts';
import { demanderAuServeur, partie } from './serveurHttp.ts';

/** An act that the server keeps, and the name of the appareil that sent it. */
export type ActeConnu = { readonly operation: Operation; readonly appareil?: string };

type Page = {
  readonly operations: readonly (ActeConnu & { readonly version: number })[];
  readonly suite: boolean;
  /** The last version looked at, shown or not. */
  readonly dernier?: number;
};

/** Pages read at most: thousands of acts on one record are a machine's, not a council's. */
const PAGES = 20;

/** Acts that the server keeps of a record. Throws `RefusDuServeur` or `ServeurInjoignable`. */
export async function lireHistoriqueDuServeur(espace: string, kind: RecordKind, id: string): Promise<ActeConnu[]> {
  const operations: ActeConnu[] = [];
  let avant = '';
  for (let i = 0; i < PAGES; i += 1) {
    const page = await demanderAuServeur<Page>(
      'GET',
      `/historique?espace=${partie(espace)}&kind=${kind}&id=${partie(id)}${avant}`,
    );
    operations.push(...page.operations);
    if (!page.suite) break;
    avant = `&avant=${page.dernier ?? page.operations.at(-1)?.version ?? 0}`;
  }
  return operations;
}
