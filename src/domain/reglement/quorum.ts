import type { Part } from './formes.ts';
import type { Reglement } from './reglement.ts';

/** The smallest number of people that makes the share: more than half of 15 → 8, a third of 14 → 5. */
export function seuil({ fraction: [numerateur, denominateur], strict }: Part, total: number): number {
  return strict ? Math.floor((total * numerateur) / denominateur) + 1 : Math.ceil((total * numerateur) / denominateur);
}

/** False from the convocation that the law lets deliberate whatever the number present (FR: the second). */
export function quorumExige(reglement: Reglement, rang: number): boolean {
  return rang < reglement.convocationSansQuorum.valeur;
}

/** Members who must be present, among those in office that the point counts. Whatever the rank: see quorumExige. */
export function requisQuorum(reglement: Reglement, enExercice: number): number {
  return seuil(reglement.quorum.valeur, enExercice);
}
