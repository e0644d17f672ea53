import type { MotPersonne, Mots } from '../../domain/reglement/mots.ts';
import type { Membre } from '../../domain/seance/seance.ts';
import type { Genre } from '../paroles/formes.ts';
import { genreDe, nommerPar } from '../paroles/genre.ts';
import { NBSP } from './typo.ts';

type Persoon = Pick<Membre, 'civilite' | 'prenom' | 'nom'>;

const aanspreking = (p: Pick<Persoon, 'civilite'>): string =>
  p.civilite === 'Mme' ? 'mevrouw' : p.civilite === 'M.' ? `de${NBSP}heer` : '';

const metAanspreking = (p: Pick<Persoon, 'civilite'>, ...delen: string[]): string =>
  [aanspreking(p), ...delen].filter((t) => t !== '').join(NBSP);

export const nomComplet = (p: Persoon): string => metAanspreking(p, p.prenom, p.nom);

/** « mevrouw Cathala »; the first name comes back as soon as two members would read the same. */
export const nommer = nommerPar(nomComplet, (p) => (p.civilite === '' ? nomComplet(p) : metAanspreking(p, p.nom)));

/** « hij », « zij » */
export const vnw = (genre: Genre): string => (genre === 'f' ? 'zij' : 'hij');

export const mot = (m: MotPersonne, genre: Genre, aantal = 1): string =>
  aantal > 1 ? m[genre === 'f' ? 'fPluriel' : 'mPluriel'] : m[genre];

/** « burgemeester », « schepen », or what the mandat says; nothing for a plain member. */
export function qualite(m: Membre, mots: Mots): string {
  if (m.fonction !== undefined && m.fonction !== '') return m.fonction;
  if (m.role === 'maire' || m.role === 'maire-delegue') return mot(mots.chef, genreDe(m));
  if (m.role === 'president') return mot(mots.presidence, genreDe(m));
  if (m.role === 'adjoint' || m.role === 'vice-president') return mot(mots.adjoint, genreDe(m));
  return '';
}

/** « mevrouw Marie Cathala, burgemeester » */
export function nomEtQualite(m: Membre, mots: Mots): string {
  const q = qualite(m, mots);
  return q === '' ? nomComplet(m) : `${nomComplet(m)}, ${q}`;
}

export const leChef = (_chef: Pick<Persoon, 'civilite'> | undefined, mots: Mots): string => `de ${mots.chef.m}`;

export const appel = (p: Pick<Persoon, 'civilite'>): string =>
  p.civilite === 'Mme' ? 'Geachte mevrouw' : p.civilite === 'M.' ? 'Geachte heer' : 'Geachte mevrouw, geachte heer';

/** A name typed by hand, as this language writes it: « Mme Roux » becomes « mevrouw Roux ». */
export const saisi = (nom: string): string =>
  nom.replace(/^Mme\s/u, `mevrouw${NBSP}`).replace(/^M\.\s/u, `de${NBSP}heer${NBSP}`);
