import { siRetenue } from '../../../domain/divergence/trancher.ts';
import type { Divergence } from '../../../domain/divergence/divergence.ts';
import { scrutinsDeliberants } from '../../../domain/acte/deliberations.ts';
import { cloreScrutin } from '../../../domain/seance/cloreScrutin.ts';
import { numeroDuPoint } from '../../../domain/seance/ordre.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Fait } from '../../../domain/seance/fait.ts';
import type { Fige } from '../../../domain/seance/saisie.ts';
import type { Seance } from '../../../domain/seance/seance.ts';

/** One vote as each of the two entries would have it; `undefined` where the entry leaves no such vote. */
export type VoteCompare = {
  readonly numero: string;
  readonly heure: string | undefined;
  readonly gardee: VoteLu | undefined;
  readonly ecartee: VoteLu | undefined;
};
export type VoteLu = { readonly fait: Fait<'scrutin'>; readonly fige: Fige };

export type Consequences = {
  /** Votes that read differently, in the order of the deroule. */
  readonly votes: readonly VoteCompare[];
  /** Numbers of the points voted without quorum. */
  readonly sansQuorum: { readonly gardee: readonly string[]; readonly ecartee: readonly string[] };
};

function votesDe(seance: Seance): Map<string, VoteLu> {
  const reglement = reglementDeSeance(seance);
  return new Map(
    scrutinsDeliberants(seance).map((fait) => [
      `${fait.pointId}/${fait.objet ?? ''}`,
      { fait, fige: cloreScrutin(seance, fait, reglement) },
    ]),
  );
}

const lit = (vote: VoteLu | undefined): string =>
  vote === undefined
    ? ''
    : JSON.stringify([vote.fige.electorat, vote.fige.resultat, vote.fige.pour, vote.fige.contre, vote.fige.abstention]);

/** What choosing one or the other changes in votes and quorum; `undefined` when the entry set aside no longer applies. */
export function consequences(seance: Seance, divergence: Divergence): Consequences | undefined {
  const autre = siRetenue(seance, divergence) as Seance | undefined;
  if (autre === undefined) return undefined;
  const gardes = votesDe(seance);
  const ecartes = votesDe(autre);
  const numero = (vote: VoteLu): string => numeroDuPoint(seance, vote.fait.pointId) ?? '';
  const sansQuorum = (votes: ReadonlyMap<string, VoteLu>): string[] =>
    [...votes.values()].filter(({ fige }) => !fige.quorum).map(numero);
  return {
    votes: [...new Set([...gardes.keys(), ...ecartes.keys()])].flatMap((cle) => {
      const gardee = gardes.get(cle);
      const ecartee = ecartes.get(cle);
      const vu = gardee ?? ecartee;
      if (vu === undefined || lit(gardee) === lit(ecartee)) return [];
      return [{ numero: numero(vu), heure: vu.fait.heure, gardee, ecartee }];
    }),
    sansQuorum: { gardee: sansQuorum(gardes), ecartee: sansQuorum(ecartes) },
  };
}
