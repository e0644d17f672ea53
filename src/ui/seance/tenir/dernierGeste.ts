import type { FaitId, PointId } from '../../../domain/ids.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { carnet } from '../../../store/courant.ts';

type Enregistrement = { readonly fait?: { readonly id: FaitId } };

/** The facts of the last gesture that recorded some and was not taken back since; read from the device's journal. */
export async function dernierGeste(seance: Seance): Promise<FaitId[]> {
  const vivants = new Set(seance.deroule.filter((f) => f.annule === undefined).map((f) => f.id));
  const lignes = (await carnet().journal.where('recordId').equals(seance.id).toArray()).filter(
    (l) => l.type === 'recordFait',
  );
  const faitDe = (payload: unknown): FaitId | undefined => (payload as Enregistrement).fait?.id;
  const derniere = lignes.findLast((l) => vivants.has(faitDe(l.payload) ?? ''));
  if (derniere === undefined) return [];
  return lignes.flatMap((l) => {
    const id = faitDe(l.payload);
    return l.geste === derniere.geste && id !== undefined && vivants.has(id) ? [id] : [];
  });
}

/** Points that those facts added to the ordre du jour. */
export const pointsAjoutes = (seance: Seance, faits: readonly FaitId[]): PointId[] =>
  seance.deroule.flatMap((f) => (f.type === 'point' && f.sort === 'ajoute' && faits.includes(f.id) ? [f.pointId] : []));
