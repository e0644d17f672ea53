import type { Part } from '../../domain/reglement/formes.ts';
import type { Chose, FaitsQuorum } from '../paroles/formes.ts';
import { le } from './organe.ts';
import { compte, heure, inLetters, majuscule, meervoud, tussen } from './typo.ts';

/** « meer dan de helft », « een derde » */
export function part({ fraction: [n, d], strict }: Part): string {
  const namen: Record<number, string> = { 2: 'de helft', 3: 'een derde', 4: 'een vierde' };
  const deel = n === 1 && namen[d] !== undefined ? namen[d] : `${n}/${d}`;
  return strict ? `meer dan ${deel}` : deel;
}

const aanwezig = (n: number): string => `${majuscule(inLetters(n))} ${meervoud(n, 'lid is', 'leden zijn')} aanwezig`;

export const quorumOuverture = (f: FaitsQuorum): string =>
  `${aanwezig(f.comptes)}; het aanwezigheidsquorum van ${inLetters(f.requis)} (${part(f.part)} van de ${inLetters(f.base)} ${f.enExercice}${f.article === undefined ? '' : `, ${f.article}`}) is ${f.reuni ? '' : 'niet '}bereikt.`;

export function quorumPoint(
  f: Pick<FaitsQuorum, 'comptes' | 'requis' | 'base' | 'reuni' | 'enExercice'>,
  d: { readonly heure?: string | undefined; readonly numero?: string | undefined },
): string {
  if (f.reuni)
    return `${majuscule(inLetters(f.comptes))} ${meervoud(f.comptes, 'lid telt', 'leden tellen')} als aanwezig voor dit punt; het aanwezigheidsquorum van ${inLetters(f.requis)} is bereikt.`;
  const punt = d.numero === undefined ? 'dit punt' : `punt ${d.numero}`;
  const wanneer =
    d.heure === undefined ? `Bij de behandeling van ${punt}` : `Om ${heure(d.heure)}, bij de behandeling van ${punt},`;
  return `${wanneer} ${meervoud(f.comptes, 'is', 'zijn')} ${compte(f.comptes, 'lid', 'leden')} aanwezig van de ${f.base} ${f.enExercice}; het aanwezigheidsquorum van ${f.requis} is niet meer bereikt.`;
}

export const quorumDispense = (rang: number, comptes: number, instance: Chose, article: string | undefined): string =>
  `Na een ${rang === 2 ? 'tweede' : 'derde'} oproeping beraadslaagt ${le(instance)} ongeacht het aantal aanwezige leden${tussen(article)}; ${compte(comptes, 'lid is', 'leden zijn')} aanwezig.`;

export const sansQuorum = (comptes: number): string => `${aanwezig(comptes)}.`;
