import type { AnyRecord } from '../../domain/apply.ts';
import { appliquer, PatchInapplicable } from '../../sync/patch.ts';
import type { Changement, LotPortee } from '../../sync/protocole.ts';
import { tables, type Carnet, type Suivi } from '../db.ts';

/** A record as the server has it; `kind` may be one that only a newer app knows. */
export type Base = Suivi & { readonly doc: AnyRecord | undefined; readonly connue: boolean };

export const cleDe = (kind: string, id: string): string => `${kind}/${id}`;

export const tableDe = (db: Carnet, kind: string) =>
  Object.hasOwn(tables, kind) ? db.table<AnyRecord, string>(tables[kind as keyof typeof tables]) : undefined;

/** What this device knows of the state of some records on the server: kept aside, or the very row when nothing waits. */
export async function lireBases(db: Carnet, cles: readonly string[]): Promise<Map<string, Base>> {
  if (cles.length === 0) return new Map();
  const suivis = await db.suivis.bulkGet([...cles]);
  const gardees = suivis.flatMap((suivi) => (suivi?.garde ? [suivi.cle] : []));
  const rows = new Map<string, AnyRecord>();
  if (gardees.length > 0)
    for (const gardee of await db.bases.bulkGet(gardees)) if (gardee) rows.set(gardee.cle, gardee.doc);
  const parKind = new Map<string, string[]>();
  for (const suivi of suivis) {
    if (suivi && suivi.garde === undefined) {
      const ids = parKind.get(suivi.kind);
      if (ids) ids.push(suivi.id);
      else parKind.set(suivi.kind, [suivi.id]);
    }
  }
  for (const [kind, ids] of parKind) {
    const lues = (await tableDe(db, kind)?.bulkGet(ids)) ?? [];
    for (const row of lues) if (row) rows.set(cleDe(kind, row.id), row);
  }
  return new Map(
    suivis.flatMap((suivi) => {
      if (suivi === undefined) return [];
      return [[suivi.cle, { ...suivi, doc: rows.get(suivi.cle), connue: true }] as const];
    }),
  );
}

/** The records that a reading names. */
export const clesDuLot = (lot: LotPortee): string[] => [
  ...lot.documents.map((d) => cleDe(d.kind, d.id)),
  ...lot.changements.map((c) => cleDe(c.kind, c.id)),
];

const rien = (c: Pick<Changement, 'kind' | 'id'>, scope: string): Base => ({
  cle: cleDe(c.kind, c.id),
  kind: c.kind,
  id: c.id,
  scope,
  version: 0,
  doc: undefined,
  connue: false,
});

function retoucher(base: Base, c: Changement): Base | undefined {
  if (c.version <= base.version) return base;
  if (c.depuis !== base.version) return undefined;
  try {
    // A state that the server had lost starts again from nothing.
    const doc = appliquer(c.depuis === 0 ? undefined : base.doc, c.patch) as AnyRecord;
    return { ...base, version: c.version, doc, connue: true };
  } catch (error) {
    if (error instanceof PatchInapplicable) return undefined;
    throw error;
  }
}

/**
 * The bases after one reading of a scope, or the records whose patch does not fit and that must be asked for whole:
 * then nothing of the scope is taken.
 */
export function avancer(
  lot: LotPortee,
  connues: ReadonlyMap<string, Base>,
): { readonly bases: ReadonlyMap<string, Base>; readonly manquants: readonly string[] } {
  const bases = new Map<string, Base>();
  const manquants = new Set<string>();
  for (const { kind, id, version, doc } of lot.documents) {
    const cle = cleDe(kind, id);
    const connue = connues.get(cle);
    if ((connue?.version ?? 0) < version)
      bases.set(cle, {
        ...rien({ kind, id }, lot.scope),
        version,
        doc,
        connue: true,
        ...(connue?.garde && { garde: true }),
      });
  }
  for (const c of lot.changements) {
    const cle = cleDe(c.kind, c.id);
    const apres = retoucher(bases.get(cle) ?? connues.get(cle) ?? rien(c, lot.scope), c);
    if (apres === undefined) manquants.add(cle);
    else bases.set(cle, apres);
  }
  return { bases, manquants: [...manquants] };
}
