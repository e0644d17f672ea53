import type { FaitId } from '../../../domain/ids.ts';
import type { Registre } from '../../../domain/acte/registre.ts';
import { titulaireDuNumero } from '../../../domain/acte/numerotation.ts';

/** What a number typed for one deliberation comes to. */
export type Essai =
  | { readonly etat: 'vide' }
  | { readonly etat: 'libre'; readonly numero: number }
  | { readonly etat: 'invalide' }
  | { readonly etat: 'pris'; readonly numero: number; readonly par: FaitId }
  | { readonly etat: 'deux-fois'; readonly numero: number };

/** One number as it is typed, before it is asked of the register. */
export function essayer(tape: string, registre: Registre | undefined, sauf?: FaitId): Essai {
  const texte = tape.trim();
  if (texte === '') return { etat: 'vide' };
  if (!/^\d{1,8}$/.test(texte) || Number(texte) < 1) return { etat: 'invalide' };
  const numero = Number(texte);
  const par = titulaireDuNumero(registre, numero, sauf);
  return par === undefined ? { etat: 'libre', numero } : { etat: 'pris', numero, par };
}

/** All the numbers of one gesture: the same number twice cannot be given. */
export function essayerTous(tapes: ReadonlyMap<FaitId, string>, registre: Registre | undefined): Map<FaitId, Essai> {
  const essais = new Map([...tapes].map(([id, tape]) => [id, essayer(tape, registre)] as const));
  const vus = new Map<number, number>();
  for (const essai of essais.values())
    if (essai.etat === 'libre') vus.set(essai.numero, (vus.get(essai.numero) ?? 0) + 1);
  return new Map(
    [...essais].map(([id, essai]) => [
      id,
      essai.etat === 'libre' && (vus.get(essai.numero) ?? 0) > 1 ? { etat: 'deux-fois', numero: essai.numero } : essai,
    ]),
  );
}
