import type { AlerteCode } from '../../domain/alerte.ts';

/** What the notulen themselves say of figures that do not add up; other alerts stay on screen. */
export function alerteAuPv(
  code: AlerteCode,
  { votants, total, enBulletins }: { readonly votants: number; readonly total: number; readonly enBulletins: boolean },
): string | undefined {
  const wat = enBulletins ? 'stembiljetten' : 'stemmen';
  switch (code) {
    case 'total-depasse-votants':
      return `Het genoteerde aantal ${wat} (${total}) is hoger dan het aantal stemgerechtigde leden (${votants}); het wordt weergegeven zoals het werd meegedeeld.`;
    case 'total-inferieur-votants':
      return `Het genoteerde aantal ${wat} (${total}) is lager dan het aantal stemgerechtigde leden (${votants}); het wordt weergegeven zoals het werd meegedeeld.`;
    case 'somme-depasse-bulletins':
      return 'Het totaal van de genoteerde stemmen is hoger dan het aantal stembiljetten; de cijfers worden weergegeven zoals ze werden meegedeeld.';
    case 'quorum-non-atteint':
      return 'Het aanwezigheidsquorum was voor dit punt niet bereikt.';
    case 'vote-d-un-deporte':
      return 'Bij de genoteerde stemmen is de stem van een lid dat zich had teruggetrokken.';
    case 'partage-sans-voix-presidence':
      return 'Bij staking van stemmen werd niet genoteerd hoe de voorzitter heeft gestemd.';
    default:
      return undefined;
  }
}
