import type { AnyRecord } from '../../domain/apply.ts';
import { addDays, type DateCivile } from '../../domain/date.ts';
import type { Choix, Divergence } from '../../domain/divergence/divergence.ts';
import { actesPourRetenir } from '../../domain/divergence/trancher.ts';
import { refuse, type Outcome } from '../../domain/refus.ts';
import { scrutinsDivergents } from '../../domain/seance/divergences.ts';
import { reglementDeSeance } from '../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { carnet } from '../courant.ts';
import { tables, type Carnet } from '../db.ts';
import { recordGeste, type Intention } from '../record.ts';

/** Divergences that nobody settled, the oldest first. */
export async function lireDivergences(db: Carnet = carnet()): Promise<Divergence[]> {
  const ouvertes = await db.divergences.filter((d) => d.tranchee === undefined).toArray();
  return ouvertes.sort((a, b) => (a.ouverteLe < b.ouverteLe ? -1 : 1));
}

/** How far back a sitting's closed votes are looked at again. */
const JOURS = 400;

/** Closed votes whose electorate is no longer what the deroule gives, by sitting; sittings of the last months. */
export async function lireScrutinsDivergents(
  aujourdhui: DateCivile,
  db: Carnet = carnet(),
): Promise<{ readonly seance: Seance; readonly scrutins: readonly string[] }[]> {
  const seances = await db.seances.where('date').aboveOrEqual(addDays(aujourdhui, -JOURS)).toArray();
  return seances.flatMap((seance) => {
    if (seance.supprimee === true || seance.deroule.length === 0) return [];
    const scrutins = [...scrutinsDivergents(seance, reglementDeSeance(seance))];
    return scrutins.length === 0 ? [] : [{ seance, scrutins }];
  });
}

export type Reglement = {
  readonly choix: Choix;
  readonly motif: string;
  /** With the choice of another entry: the acts that write it. */
  readonly actes?: readonly Intention[];
};

const scelle = (record: AnyRecord | undefined): boolean =>
  record !== undefined && 'pv' in record && record.pv.arrete !== undefined;

/** Settles a divergence, and makes the chosen entry stand, in one gesture. */
export async function trancher(
  id: string,
  { choix, motif, actes = [] }: Reglement,
  db: Carnet = carnet(),
): Promise<Outcome<AnyRecord[]>> {
  const divergence = await db.divergences.get(id);
  if (divergence === undefined) return refuse({ code: 'reference-manquante', quoi: 'divergence', id });
  const record = await db.table<AnyRecord, string>(tables[divergence.sur.kind]).get(divergence.sur.id);
  const suite: readonly Intention[] =
    choix === 'ecartee' ? actesPourRetenir(divergence, motif, scelle(record)) : choix === 'autre' ? actes : [];
  return recordGeste(
    [{ acte: 'settleDivergence', charge: { id, choix, ...(motif === '' ? {} : { motif }) } }, ...suite],
    db,
  );
}
