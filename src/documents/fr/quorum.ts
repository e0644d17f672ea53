import type { Part } from '../../domain/reglement/formes.ts';
import { compte, enLettres, heure, majuscule, pluriel } from './typo.ts';

/** « plus de la moitié », « le tiers » */
export function part({ fraction: [n, d], strict }: Part): string {
  const noms: Record<number, string> = { 2: 'la moitié', 3: 'le tiers', 4: 'le quart' };
  const base = n === 1 && noms[d] !== undefined ? noms[d] : `les ${n}/${d}`;
  // « plus du tiers », « plus de la moitié »
  return strict ? `plus ${base.startsWith('le ') ? `du ${base.slice(3)}` : `de ${base}`}` : base;
}

export type FaitsQuorum = {
  readonly comptes: number;
  readonly requis: number;
  readonly base: number;
  readonly reuni: boolean;
  readonly part: Part;
  readonly article: string;
};

/** « Dix membres sont présents ; le quorum, fixé à huit, est réuni (plus de la moitié des quinze membres en exercice, CGCT L2121-17). » */
export function quorumOuverture(f: FaitsQuorum): string {
  const presents = `${majuscule(enLettres(f.comptes))} ${pluriel(f.comptes, 'membre est présent', 'membres sont présents')}`;
  return `${presents} ; le quorum, fixé à ${enLettres(f.requis)} (${part(f.part)} des ${enLettres(f.base)} membres en exercice, ${f.article}), ${f.reuni ? 'est réuni' : 'n’est pas réuni'}.`;
}

/** The same at a point, when the count is no longer the one already said. */
export function quorumPoint(
  f: Pick<FaitsQuorum, 'comptes' | 'requis' | 'base' | 'reuni'>,
  d: { readonly heure?: string | undefined; readonly numero?: string | undefined },
): string {
  if (f.reuni) {
    const presents = `${majuscule(enLettres(f.comptes))} ${pluriel(f.comptes, 'membre est compté présent', 'membres sont comptés présents')}`;
    return `${presents} pour ce point ; le quorum, fixé à ${enLettres(f.requis)}, est réuni.`;
  }
  const moment = d.heure === undefined ? 'Au' : `À ${heure(d.heure)}, au`;
  const point = d.numero === undefined ? 'ce point' : `le point ${d.numero}`;
  return `${moment} moment d’aborder ${point}, ${compte(f.comptes, 'membre est présent', 'membres sont présents')} sur ${f.base} en exercice ; le quorum, fixé à ${f.requis}, n’est plus réuni.`;
}

export const quorumDispense = (rang: number, comptes: number, instance: string, article: string): string =>
  `Réuni sur ${rang === 2 ? 'seconde' : 'troisième'} convocation, le ${instance} délibère sans condition de quorum (${article}) ; ${compte(comptes, 'membre est présent', 'membres sont présents')}.`;
