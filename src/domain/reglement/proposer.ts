import type { Instance } from '../instance/instance.ts';
import type { Langue, PackId } from './reglement.ts';

/** Kinds of assemblies of a commune or a territoire, as far as a pack can be guessed from them. */
const FRANCE: Readonly<Record<string, PackId>> = {
  'conseil-municipal': 'fr-commune',
  'conseil-communautaire': 'fr-epci',
  // A bureau that deliberates does it by delegation of the conseil, under its rules.
  bureau: 'fr-epci',
};
const WALLONIE: Readonly<Record<string, PackId>> = {
  'conseil-municipal': 'be-wal-commune',
  college: 'be-wal-college',
  'conseil-provincial': 'be-conseil-provincial',
};
const FLANDRE: Readonly<Record<string, PackId>> = {
  'conseil-municipal': 'be-vla-gemeente',
  college: 'be-vla-college',
};

/** Comines-Warneton, before and since the new codes of 2019. */
const COMINES_WARNETON: ReadonlySet<string> = new Set(['54010', '57097']);
const BRABANT_WALLON = '25';

/** First digits of a NIS code: provinces 5, 6, 8 and 9 are Walloon, and so is the arrondissement of Nivelles. */
const estWallon = (code: string): boolean => /^[5689]/.test(code) || code.startsWith(BRABANT_WALLON);

/** The nineteen communes of Brussels follow neither code: nothing is known of their rules here. */
const BRUXELLES = '21';

/** The pack to propose for a new assembly, from its kind and the commune's country and official code; a person decides. */
export function packPropose(genre: string, commune: { readonly pays: 'FR' | 'BE'; readonly code: string }): PackId {
  if (commune.pays === 'FR') return FRANCE[genre] ?? 'fr-libre';
  if (COMINES_WARNETON.has(commune.code) && genre === 'conseil-municipal') return 'be-comines-warneton';
  if (commune.code.startsWith(BRUXELLES)) return 'be-libre';
  return (estWallon(commune.code) ? WALLONIE : FLANDRE)[genre] ?? 'be-libre';
}

/** Under statutes that nobody has read an assembly decides; one that is said not to gives its opinion. */
export const donneUnAvis = (reglement: PackId, pouvoir: Instance['pouvoir']): boolean =>
  reglement === 'gect' && pouvoir !== 'decide';

/** Languages to propose with it, where those of the pack are not the commune's: a commission of a gemeenteraad. */
export const languesProposees = (
  reglement: string,
  commune: { readonly pays: 'FR' | 'BE'; readonly code: string },
): Langue[] | undefined => {
  if (commune.pays === 'FR' || reglement !== 'be-libre' || estWallon(commune.code)) return undefined;
  return commune.code.startsWith(BRUXELLES) ? ['fr', 'nl'] : ['nl'];
};
