import type { MembreId } from '../ids.ts';
import { estFixe } from '../reglement/parametre.ts';
import type { Reglement } from '../reglement/reglement.ts';
import { etatAvant } from './etat.ts';
import { isFait } from './fait.ts';
import { faitsOrdonnes } from './ordre.ts';
import type { Seance } from './seance.ts';

/** A pouvoir that was in force at the last sittings in a row; `seances` counts them, the latest first. */
export type PouvoirSuivi = { readonly mandant: MembreId; readonly mandataire: MembreId; readonly seances: number };

/** Sittings of the assembly that were held before this one, latest first: a cancelled one interrupts nothing. */
export function seancesTenuesAvant(seance: Seance, autres: readonly Seance[]): Seance[] {
  const quand = (s: Seance): string => `${s.date} ${s.heure ?? ''}`;
  return autres
    .filter((s) => s.id !== seance.id && s.instanceId === seance.instanceId && s.supprimee !== true)
    .filter((s) => s.annulee === undefined && quand(s) < quand(seance) && etatAvant(s).ouverte)
    .sort((a, b) => (quand(a) < quand(b) ? 1 : -1));
}

/** Whether the mandant's voice was given to this mandataire, at any moment of that sitting. */
const enVigueur = (seance: Seance, mandant: MembreId, mandataire: MembreId): boolean =>
  faitsOrdonnes(seance).some((f) => isFait(f, 'pouvoir') && f.mandant === mandant && f.mandataire === mandataire);

/** How many of the last sittings, one after the other, the same pouvoir has served; `tenues` is latest first. */
export function seancesDAffilee(tenues: readonly Seance[], mandant: MembreId, mandataire: MembreId): number {
  const rupture = tenues.findIndex((s) => !enVigueur(s, mandant, mandataire));
  return rupture === -1 ? tenues.length : rupture;
}

/** Whether giving it once more goes beyond the sittings in a row that the rules allow (CGCT L2121-20: three). */
export const auDelaDesSeances = (reglement: Reglement, dejaServi: number): boolean =>
  estFixe(reglement.pouvoirs) &&
  reglement.pouvoirs.valeur.permis &&
  reglement.pouvoirs.valeur.seancesConsecutives > 0 &&
  dejaServi >= reglement.pouvoirs.valeur.seancesConsecutives;

/** Pouvoirs that have served as long as they may: given once more, they would go beyond. */
export function pouvoirsAuTerme(seance: Seance, autres: readonly Seance[], reglement: Reglement): PouvoirSuivi[] {
  const tenues = seancesTenuesAvant(seance, autres);
  const membres = new Set(seance.membres.map((m) => m.id));
  const derniers = new Map(
    tenues
      .slice(0, 1)
      .flatMap(faitsOrdonnes)
      .flatMap((f) => (isFait(f, 'pouvoir') ? [[`${f.mandant}/${f.mandataire}`, f] as const] : [])),
  );
  return [...derniers.values()]
    .filter((f) => membres.has(f.mandant) && membres.has(f.mandataire))
    .map(({ mandant, mandataire }) => ({ mandant, mandataire, seances: seancesDAffilee(tenues, mandant, mandataire) }))
    .filter((p) => auDelaDesSeances(reglement, p.seances));
}
