import { formatNumero, registreId, type Registre } from '../../domain/acte/registre.ts';
import type { Instance } from '../../domain/instance/instance.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import type { Carnet } from '../db.ts';
import { aDesDeliberations, deliberationsDe, type Change } from '../projection.ts';

type Table<T> = ReadonlyMap<string, T>;

/** Years whose numbers changed, and instances whose pattern did: as bounds of dates. */
const bornes = ({ kind, before, after }: Change): readonly [string, string, string] | undefined => {
  if (kind === 'registre') {
    const { instanceId, annee } = after as Registre;
    return [instanceId, `${annee}-01-01`, `${annee}-12-31`];
  }
  const motif = (row: Change['before']) => (row as Instance | undefined)?.motifNumero;
  return kind === 'instance' && motif(before) !== motif(after) ? [after.id, '', '\uffff'] : undefined;
};

async function seancesTouchees(db: Carnet, changes: readonly Change[]): Promise<Seance[]> {
  const touchees = new Map<string, Seance>();
  for (const { kind, after } of changes) if (kind === 'seance') touchees.set(after.id, after as Seance);
  const entres = changes.flatMap((change) => {
    const entre = bornes(change);
    return entre === undefined ? [] : [entre];
  });
  // On a first load all sittings are at hand already.
  if (entres.length === 0 || (await db.seances.count()) === touchees.size) return [...touchees.values()];
  for (const [id, du, au] of entres) {
    const lues = await db.seances.where('[instanceId+date]').between([id, du], [id, au], true, true).toArray();
    for (const seance of lues) touchees.set(seance.id, seance);
  }
  return [...touchees.values()];
}

async function parId<T extends { readonly id: string }>(rows: Promise<(T | undefined)[]>): Promise<Table<T>> {
  return new Map((await rows).flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** What lists and searches read follows many records at once, in the transaction that wrote them. */
export async function projeterLot(db: Carnet, changes: readonly Change[]): Promise<void> {
  const neuves = new Set(changes.flatMap((c) => (c.before === undefined ? [c.after.id] : [])));
  const seances = (await seancesTouchees(db, changes)).filter((s) => !neuves.has(s.id) || aDesDeliberations(s));
  if (seances.length === 0) return;
  const registreDe = (s: Seance) => registreId(s.instanceId, Number(s.date.slice(0, 4)));
  const [registres, instances] = await Promise.all([
    parId(db.registres.bulkGet([...new Set(seances.map(registreDe))])),
    parId(db.instances.bulkGet([...new Set(seances.map((s) => s.instanceId))])),
    // A sitting that was not here has none.
    db.deliberations
      .where('seanceId')
      .anyOf(seances.flatMap((s) => (neuves.has(s.id) ? [] : [s.id])))
      .delete(),
  ]);
  await db.deliberations.bulkPut(
    seances.flatMap((seance) =>
      deliberationsDe(seance, (scrutinId) => {
        const donne = registres.get(registreDe(seance))?.numeros[scrutinId];
        const instance = instances.get(seance.instanceId);
        return donne && instance
          ? formatNumero(instance.motifNumero, Number(seance.date.slice(0, 4)), donne.numero)
          : undefined;
      }),
    ),
  );
}
