import type { AlerteCode } from '../../domain/alerte.ts';

export type ChiffresDuScrutin = {
  readonly votants: number;
  readonly total: number;
  /** The total is of ballots, as in an election, not of voices. */
  readonly enBulletins: boolean;
};

/** What the procès-verbal itself says of figures that do not add up; other alerts stay on screen. */
export function alerteAuPv(code: AlerteCode, { votants, total, enBulletins }: ChiffresDuScrutin): string | undefined {
  const releves = `${total} ${enBulletins ? (total > 1 ? 'bulletins' : 'bulletin') : 'voix'}`;
  switch (code) {
    case 'total-depasse-votants':
      return `Les chiffres relevés (${releves}) dépassent le nombre de votants (${votants}) ; ils sont reproduits tels qu’ils ont été déclarés.`;
    case 'total-inferieur-votants':
      return `Les chiffres relevés (${releves}) sont inférieurs au nombre de votants (${votants}) ; ils sont reproduits tels qu’ils ont été déclarés.`;
    case 'somme-depasse-bulletins':
      return 'Le total des voix relevées dépasse le nombre de bulletins ; les chiffres sont reproduits tels qu’ils ont été déclarés.';
    case 'quorum-non-atteint':
      return 'Le quorum n’était pas réuni pour ce point.';
    case 'vote-d-un-deporte':
      return 'Le relevé des votes comporte la voix d’un membre qui s’était déporté.';
    case 'partage-sans-voix-presidence':
      return 'Les voix étant partagées, le sens du vote de la présidence n’a pas été relevé.';
    default:
      return undefined;
  }
}
