import type { Genre, Nomme, SortDit } from '../paroles/formes.ts';
import { accord } from './personnes.ts';
import { a, motifDe } from './presence.ts';
import { compte, dateLongue, entre, guillemets, heure, liste, majuscule, NBSP } from './typo.ts';

/** « à 21 h 14 », « le samedi 26 septembre 2026 à 0 h 15 » when it is no longer the day of the sitting. */
const quand = (h: string | undefined, jour: string | undefined): string =>
  `${jour === undefined ? '' : ` le ${dateLongue(jour)}`}${h === undefined ? '' : ` à ${heure(h)}`}`;

export function presidence(
  qui: Nomme,
  h: string | undefined,
  d: { readonly qualite?: string | undefined; readonly motif?: string | undefined },
): string {
  const titre = d.qualite === undefined || d.qualite === '' ? '' : `, ${d.qualite},`;
  return `${a(h)}${qui.nom}${titre} prend la présidence de la séance${motifDe(d.motif)}.`;
}

/** `fonction` is the pack's word, already agreed in number and gender. */
export function secretariat(
  noms: readonly string[],
  genre: Genre,
  fonction: string,
  auxiliaires: readonly string[],
  h?: string,
): string {
  const designe = `${a(h)}${liste(noms)} ${noms.length > 1 ? 'sont' : 'est'} ${accord('désigné', genre, noms.length)} ${fonction}.`;
  if (auxiliaires.length === 0) return designe;
  // « Mme Roux, secrétaire de mairie, assiste… »: the office between two commas.
  const qui = majuscule(liste(auxiliaires.map((nom) => (nom.includes(',') ? `${nom},` : nom)))).replaceAll(',,', ',');
  const verbe =
    auxiliaires.length > 1
      ? 'assistent le secrétariat comme auxiliaires, sans prendre part aux délibérations'
      : 'assiste le secrétariat comme auxiliaire, sans prendre part aux délibérations';
  return noms.length === 0 ? `${qui} ${verbe}.` : `${designe} ${qui} ${verbe}.`;
}

/** Where the administration writes the minutes: « Mme Roux, directrice générale, assure le secrétariat. » */
export const secretariatAdministration = (noms: readonly string[], fonction: string, h?: string): string =>
  noms.length > 1
    ? `${a(h)}${liste(noms)} assurent le secrétariat.`
    : `${a(h)}${noms[0] ?? ''}, ${fonction}, assure le secrétariat.`;

/** `jour`, here and below: the civil day, when it is no longer that of the sitting. */
export const suspension = (h: string | undefined, motif: string | undefined, jour?: string): string =>
  `La séance est suspendue${quand(h, jour)}${motifDe(motif)}.`;
export const reprise = (h: string | undefined, jour?: string): string => `La séance reprend${quand(h, jour)}.`;

export function huisClos(
  etat: 'debut' | 'fin',
  h: string | undefined,
  demandeurs: readonly string[],
  motif: string | undefined,
): string {
  if (etat === 'fin') return `${a(h)}la séance redevient publique.`.replace(/^l/, 'L');
  const demande = demandeurs.length === 0 ? '' : `, à la demande de ${liste(demandeurs)}`;
  return majuscule(`${a(h)}la séance se poursuit à huis clos${demande}${motifDe(motif)}.`);
}

export const levee = (h: string | undefined, epuise: boolean, jour?: string): string =>
  `${epuise ? 'L’ordre du jour étant épuisé, la' : 'La'} séance est levée${quand(h, jour)}.`;

export function nonAbordes(numeros: readonly string[]): string {
  return numeros.length === 1
    ? `Le point ${numeros[0] ?? ''} n’a pas été abordé.`
    : `Les points ${liste(numeros)} n’ont pas été abordés.`;
}

export function sortDuPoint(
  sort: SortDit,
  numero: string | undefined,
  intitule: string,
  h: string | undefined,
  motif: string | undefined,
): string {
  const quoi =
    numero === undefined ? `le point ${guillemets(intitule)}` : `le point ${numero}, ${guillemets(intitule)},`;
  const dit: Record<SortDit, string> = {
    reporte: `${quoi} est reporté à une séance ultérieure`,
    retire: `${quoi} est retiré de l’ordre du jour`,
    ajoute: `${quoi} est ajouté à l’ordre du jour`,
    refuse: `l’inscription du point ${guillemets(intitule)} à l’ordre du jour est refusée`,
  };
  return `${majuscule(a(h) + dit[sort])}${motif === undefined || motif.trim() === '' ? '' : `${NBSP}: ${motif.trim()}`}.`.replace(
    '..',
    '.',
  );
}

/** « Trois membres présents (Mme A, M. B et M. C) demandent le scrutin public. » */
export function demandeDeScrutin(
  mode: string,
  noms: readonly string[],
  nombre: number,
  presents: number,
  requis: number,
  article: string | undefined,
): string {
  const qui =
    noms.length > 0
      ? `${liste(noms)}${nombre > noms.length ? ` et d’autres membres, soit ${nombre},` : ''}`
      : compte(nombre, 'membre présent', 'membres présents');
  const verbe = (noms.length > 0 ? nombre : nombre) > 1 ? 'demandent' : 'demande';
  const assez = nombre >= requis;
  const suite = assez
    ? `La demande réunit ${compte(nombre, 'membre', 'membres')} sur ${presents} présents ; il en fallait ${requis}${entre(article)}.`
    : `La demande ne réunit que ${compte(nombre, 'membre', 'membres')} sur ${presents} présents ; il en fallait ${requis}${entre(article)}.`;
  return `${majuscule(qui)} ${verbe} le ${mode}. ${suite}`;
}
