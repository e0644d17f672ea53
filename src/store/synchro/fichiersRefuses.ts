import * as v from 'valibot';
import type { Refus } from '../../domain/refus.ts';
import { carnet } from '../courant.ts';
import type { Carnet, Fichier } from '../db.ts';
import { attendre } from './aEnvoyer.ts';
import { eveiller } from './reveil.ts';

/** A file of this carnet by the name under which it was joined, and where. */
export type FichierNomme = {
  readonly sha256: string;
  readonly octets: number;
  /** Absent: no sitting of this device names it. */
  readonly nom?: string;
  readonly seanceId?: string;
  readonly pointId?: string;
};
export type FichierRefuse = FichierNomme & { readonly refus: Refus };

const jointe = v.object({
  id: v.string(),
  pointId: v.optional(v.string()),
  piece: v.object({ sha256: v.string(), nom: v.string() }),
});

/** Names and places of files, read in the sittings and in the acts that were refused. For live queries. */
export async function nommerFichiers(
  fichiers: readonly Pick<Fichier, 'sha256' | 'octets'>[],
  db: Carnet = carnet(),
): Promise<FichierNomme[]> {
  if (fichiers.length === 0) return [];
  const parSha = new Map<string, FichierNomme>(fichiers.map(({ sha256, octets }) => [sha256, { sha256, octets }]));
  const noter = (seanceId: string, sha256: string, nom: string, pointId?: string) => {
    const connu = parSha.get(sha256);
    if (connu !== undefined && connu.nom === undefined)
      parSha.set(sha256, { ...connu, nom, seanceId, ...(pointId !== undefined && { pointId }) });
  };
  await db.seances.each(({ id: seanceId, points, pv }) => {
    for (const { id, pieces } of points) for (const piece of pieces) noter(seanceId, piece.sha256, piece.nom, id);
    if (pv.depose !== undefined) noter(seanceId, pv.depose.sha256, pv.depose.nom);
  });
  const actes = await db.journal.where('etat').equals('refusee').toArray();
  for (const { payload } of actes) {
    const acte = v.safeParse(jointe, payload);
    if (acte.success) noter(acte.output.id, acte.output.piece.sha256, acte.output.piece.nom, acte.output.pointId);
  }
  return [...parSha.values()];
}

/** Files that the server refused and that nobody dealt with. For live queries. */
export async function lireFichiersRefuses(db: Carnet = carnet()): Promise<FichierRefuse[]> {
  const refuses = await db.fichiers
    .where('etat')
    .equals('refuse')
    .filter(({ ecarte }) => ecarte === undefined)
    .toArray();
  const refus = new Map(refuses.map((f) => [f.sha256, f.refus ?? ({ code: 'panne' } as const)]));
  return (await nommerFichiers(refuses, db)).map((f) => ({ ...f, refus: refus.get(f.sha256) ?? { code: 'panne' } }));
}

/** Sends a refused file again. */
export async function renvoyerFichier(sha256: string, db: Carnet = carnet()): Promise<void> {
  await db.fichiers.where('sha256').equals(sha256).modify(attendre);
  eveiller(db.name);
}

/** Leaves a refused file where it is, with the reason why; it stays on this device. */
export async function ecarterFichier(sha256: string, motif: string, le: string, db: Carnet = carnet()): Promise<void> {
  await db.fichiers.where('sha256').equals(sha256).modify({ ecarte: { le, motif } });
}
