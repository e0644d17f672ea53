import type { Part } from '../../domain/reglement/formes.ts';
import type { Chose, FaitsQuorum } from '../paroles/formes.ts';
import { le } from './organe.ts';
import { accord } from './personnes.ts';
import { compte, enLettres, entre, heure, majuscule, pluriel } from './typo.ts';

/** « plus de la moitié », « le tiers » */
export function part({ fraction: [n, d], strict }: Part): string {
  const noms: Record<number, string> = { 2: 'la moitié', 3: 'le tiers', 4: 'le quart' };
  const base = n === 1 && noms[d] !== undefined ? noms[d] : `les ${n}/${d}`;
  // « plus du tiers », « plus de la moitié »
  return strict ? `plus ${base.startsWith('le ') ? `du ${base.slice(3)}` : `de ${base}`}` : base;
}

type AuPoint = Pick<FaitsQuorum, 'comptes' | 'requis' | 'base' | 'reuni' | 'enExercice'>;

/** The sentences of the quorum, with numbers written in the letters of France or of Belgium. */
export function quorumAvec(lettres: (n: number) => string) {
  const presents = (n: number, un: string, des: string): string => `${majuscule(lettres(n))} ${pluriel(n, un, des)}`;
  return {
    /** « Dix membres sont présents ; le quorum, fixé à huit, est réuni (plus de la moitié des quinze membres en exercice, CGCT L2121-17). » */
    quorumOuverture: (f: FaitsQuorum): string =>
      `${presents(f.comptes, 'membre est présent', 'membres sont présents')} ; le quorum, fixé à ${lettres(f.requis)} (${part(f.part)} des ${lettres(f.base)} ${f.enExercice}${f.article === undefined ? '' : `, ${f.article}`}), ${f.reuni ? 'est réuni' : 'n’est pas réuni'}.`,

    /** The same at a point, when the count is no longer the one already said. */
    quorumPoint: (
      f: AuPoint,
      d: { readonly heure?: string | undefined; readonly numero?: string | undefined },
    ): string => {
      if (f.reuni)
        return `${presents(f.comptes, 'membre est compté présent', 'membres sont comptés présents')} pour ce point ; le quorum, fixé à ${lettres(f.requis)}, est réuni.`;
      const moment = d.heure === undefined ? 'Au' : `À ${heure(d.heure)}, au`;
      const point = d.numero === undefined ? 'ce point' : `le point ${d.numero}`;
      return `${moment} moment d’aborder ${point}, ${compte(f.comptes, 'membre est présent', 'membres sont présents')} sur ${f.base} ${f.enExercice.replace(/^membres /u, '')} ; le quorum, fixé à ${f.requis}, n’est plus réuni.`;
    },

    quorumDispense: (rang: number, comptes: number, instance: Chose, article: string | undefined): string =>
      `${accord('Réuni', instance.genre === 'f' ? 'f' : 'm')} sur ${rang === 2 ? 'seconde' : 'troisième'} convocation, ${le(instance)} délibère sans condition de quorum${entre(article)} ; ${compte(comptes, 'membre est présent', 'membres sont présents')}.`,

    /** Bodies whose rules ask for no quorum at all. */
    sansQuorum: (comptes: number): string => `${presents(comptes, 'membre est présent', 'membres sont présents')}.`,
  };
}

export const { quorumOuverture, quorumPoint, quorumDispense, sansQuorum } = quorumAvec(enLettres);
