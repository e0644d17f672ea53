import type { Mots, MotPersonne } from '../../domain/reglement/mots.ts';
import type { Membre } from '../../domain/seance/seance.ts';
import { NBSP } from './typo.ts';

export type Genre = 'm' | 'f';

type Personne = Pick<Membre, 'civilite' | 'prenom' | 'nom'>;

/** Without a civility the grammatical masculine stands for anyone. */
export const genreDe = (p: Pick<Personne, 'civilite'>): Genre => (p.civilite === 'Mme' ? 'f' : 'm');

/** Several people agree in the feminine only when all of them do. */
export const genreDeTous = (ps: readonly Pick<Personne, 'civilite'>[]): Genre =>
  ps.length > 0 && ps.every((p) => p.civilite === 'Mme') ? 'f' : 'm';

/** « élu », « élue », « élus », « élues »: the four endings of a regular participle. */
export const accord = (racine: string, genre: Genre, nombre = 1): string =>
  racine + (genre === 'f' ? 'e' : '') + (nombre > 1 ? 's' : '');

/** « il », « elle », « ils », « elles » */
export const pronom = (genre: Genre, nombre = 1): string => (genre === 'f' ? 'elle' : 'il') + (nombre > 1 ? 's' : '');

export const nomComplet = (p: Personne): string => [p.civilite, p.prenom, p.nom].filter((t) => t !== '').join(NBSP);

const nomCourt = (p: Personne): string => (p.civilite === '' ? nomComplet(p) : `${p.civilite}${NBSP}${p.nom}`);

/** « Mme Cathala »; the first name comes back as soon as two members would read the same. */
export function nommer(membres: readonly Membre[]): (id: string) => string {
  const courts = new Map<string, number>();
  for (const m of membres) courts.set(nomCourt(m), (courts.get(nomCourt(m)) ?? 0) + 1);
  const parId = new Map(membres.map((m) => [m.id, m]));
  return (id) => {
    const membre = parId.get(id);
    if (membre === undefined) return id;
    const court = nomCourt(membre);
    return (courts.get(court) ?? 0) > 1 ? nomComplet(membre) : court;
  };
}

/** The word of the pack for one person, agreed. */
export const mot = (m: MotPersonne, genre: Genre, nombre = 1): string =>
  nombre > 1 ? m[genre === 'f' ? 'fPluriel' : 'mPluriel'] : m[genre];

/** « maire », « adjointe au maire », or what the mandat says; nothing for a plain member. */
export function qualite(m: Membre, mots: Mots): string {
  if (m.fonction !== undefined && m.fonction !== '') return m.fonction;
  if (m.role === 'maire' || m.role === 'president') return mot(mots.chef, genreDe(m));
  if (m.role === 'adjoint' || m.role === 'vice-president') return mot(mots.adjoint, genreDe(m));
  if (m.role === 'maire-delegue') return `${mot(mots.chef, genreDe(m))} ${accord('délégué', genreDe(m))}`;
  return '';
}

/** « Mme Marie Cathala, maire » */
export function nomEtQualite(m: Membre, mots: Mots): string {
  const q = qualite(m, mots);
  return q === '' ? nomComplet(m) : `${nomComplet(m)}, ${q}`;
}

/** « la maire », « le maire » */
export const leChef = (chef: Pick<Personne, 'civilite'> | undefined, mots: Mots): string =>
  chef !== undefined && genreDe(chef) === 'f' ? `la ${mots.chef.f}` : `le ${mots.chef.m}`;

/** « Madame », « Monsieur », or both when the civility is not known. */
export const appel = (p: Pick<Personne, 'civilite'>): string =>
  p.civilite === 'Mme' ? 'Madame' : p.civilite === 'M.' ? 'Monsieur' : 'Madame, Monsieur';
