import type { AlerteCode } from '../../domain/alerte.ts';

type Chiffres = { readonly votants: number; readonly total: number };

/** What the procès-verbal itself says of figures that do not add up; other alerts stay on screen. */
export function alerteAuPv(code: AlerteCode, { votants, total }: Chiffres): string | undefined {
  switch (code) {
    case 'total-depasse-votants':
      return `Les chiffres relevés (${total} voix) dépassent le nombre de votants (${votants}) ; ils sont reproduits tels qu’ils ont été déclarés.`;
    case 'total-inferieur-votants':
      return `Les chiffres relevés (${total} voix) sont inférieurs au nombre de votants (${votants}) ; ils sont reproduits tels qu’ils ont été déclarés.`;
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
