import type { Mots, MotPersonne } from '../../domain/reglement/mots.ts';
import type { Membre } from '../../domain/seance/seance.ts';
import type { Genre } from '../paroles/formes.ts';
import { genreDe, nommerPar } from '../paroles/genre.ts';
import { NBSP } from './typo.ts';

type Personne = Pick<Membre, 'civilite' | 'prenom' | 'nom'>;

/** « élu », « élue », « élus », « élues »: the four endings of a regular participle. */
export const accord = (racine: string, genre: Genre, nombre = 1): string =>
  racine + (genre === 'f' ? 'e' : '') + (nombre > 1 ? 's' : '');

/** « il », « elle », « ils », « elles » */
export const pronom = (genre: Genre, nombre = 1): string => (genre === 'f' ? 'elle' : 'il') + (nombre > 1 ? 's' : '');

export const nomComplet = (p: Personne): string => [p.civilite, p.prenom, p.nom].filter((t) => t !== '').join(NBSP);

const nomCourt = (p: Personne): string => (p.civilite === '' ? nomComplet(p) : `${p.civilite}${NBSP}${p.nom}`);

/** « Mme Cathala »; the first name comes back as soon as two members would read the same. */
export const nommer = nommerPar(nomComplet, nomCourt);

/** The word of the pack for one person, agreed. */
export const mot = (m: MotPersonne, genre: Genre, nombre = 1): string =>
  nombre > 1 ? m[genre === 'f' ? 'fPluriel' : 'mPluriel'] : m[genre];

/** Where the chair is an office of its own (Belgium), its word; the « président de séance » of France is whoever presides. */
const presidence = ({ presidence: chaise, chef }: Mots): MotPersonne => (/ de séance$/u.test(chaise.m) ? chef : chaise);

/** « maire », « adjointe au maire », or what the mandat says; nothing for a plain member. */
export function qualite(m: Membre, mots: Mots): string {
  if (m.fonction !== undefined && m.fonction !== '') return m.fonction;
  if (m.role === 'maire') return mot(mots.chef, genreDe(m));
  if (m.role === 'president') return mot(presidence(mots), genreDe(m));
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

/** A name typed by hand, as this language writes it. */
export const saisi = (nom: string): string => nom;
