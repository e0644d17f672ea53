import type { AlerteDeRegle } from '../alerte.ts';

export interface TotalDecision {
  readonly votants: number;
  readonly pour: number;
  readonly contre: number;
  readonly abstention: number;
  readonly blancs?: number | undefined;
  readonly nuls?: number | undefined;
  /** Members said not to take part in the vote. */
  readonly nppv?: number | undefined;
  /** Members already withdrawn for this point: the procès-verbal may count them among the nppv. */
  readonly deportes?: number | undefined;
}

export interface TotalElection {
  readonly votants: number;
  readonly voix: readonly { readonly voix: number }[];
  readonly blancs: number;
  readonly nuls: number;
  readonly bulletins?: number | undefined;
  /** Names on one ballot: the seats, or 1 for a list. */
  readonly parBulletin: number;
}

function compare(auMoins: number, auPlus: number, votants: number): readonly AlerteDeRegle[] {
  if (auMoins > votants) return ['total-depasse-votants'];
  if (auPlus < votants) return ['total-inferieur-votants'];
  return [];
}

/** Whether the figures of a decision add up to the members able to vote. They stay as they were written. */
export function alertesTotalDecision(total: TotalDecision): readonly AlerteDeRegle[] {
  const { votants, pour, contre, abstention, blancs = 0, nuls = 0, nppv = 0, deportes = 0 } = total;
  const exprimesOuNon = pour + contre + abstention + blancs + nuls;
  const nppvEnSeance = Math.max(0, nppv - deportes);
  return compare(exprimesOuNon + nppvEnSeance, exprimesOuNon + nppv, votants);
}

/** The smallest number of valid ballots that can hold these votes. */
export function bulletinsAuMoins(voix: readonly { readonly voix: number }[], parBulletin: number): number {
  const somme = voix.reduce((sum, candidat) => sum + candidat.voix, 0);
  const tete = voix.reduce((most, candidat) => Math.max(most, candidat.voix), 0);
  return Math.max(tete, Math.ceil(somme / parBulletin));
}

/** Whether the ballots of an election match the members able to vote. */
export function alertesTotalElection(total: TotalElection): readonly AlerteDeRegle[] {
  const { votants, voix, blancs, nuls, bulletins, parBulletin } = total;
  if (bulletins !== undefined) return compare(bulletins, bulletins, votants);
  const auMoins = bulletinsAuMoins(voix, parBulletin) + blancs + nuls;
  // With several names per ballot only an excess can be told from the votes.
  return compare(auMoins, parBulletin === 1 ? auMoins : Infinity, votants);
}
