import type { NomParametre } from './reglement.ts';

/**
 * What a règlement intérieur or a pact cannot change where the law sets it: a phrase such as « majorité simple des
 * élus présents » never stands in the place of a legal majority.
 */
export const IMPERATIFS: readonly NomParametre[] = [
  'quorum',
  'convocationSansQuorum',
  'deportPersonnel',
  'deportRepresentation',
  'pouvoirs',
  'natureVote',
  'majorite',
  'partage',
  'demandePublic',
  'demandeSecret',
  'matieresSecretes',
  'secretNominations',
  'tours',
  'egaliteElection',
  'egaliteListes',
];
