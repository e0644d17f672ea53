import { accord, pronom, type Genre } from './personnes.ts';
import { compte, guillemets, heure, liste, majuscule, NBSP } from './typo.ts';

/** Someone as a sentence names them. */
export type Nomme = { readonly nom: string; readonly genre: Genre };

const a = (h: string | undefined): string => (h === undefined ? '' : `À ${heure(h)}, `);
const motifDe = (motif: string | undefined): string =>
  motif === undefined || motif.trim() === '' ? '' : ` (${motif.trim()})`;
const phrase = (...parties: (string | undefined)[]): string =>
  parties.filter((p) => p !== undefined && p !== '').join(' ');

/** « Le nombre de votants est porté à 12. » Nothing before the first count is known. */
export function votants(avant: number | undefined, apres: number): string {
  if (avant === undefined) return '';
  if (avant === apres) return `Le nombre de votants reste de ${apres}.`;
  return `Le nombre de votants est ${apres > avant ? 'porté' : 'ramené'} à ${apres}.`;
}

export type Effet = { readonly avant?: number; readonly apres: number };

export function arrivee(qui: Nomme, h: string | undefined, effet: Effet, finDuPouvoirA?: string): string {
  const fin = finDuPouvoirA === undefined ? '' : ` ; le pouvoir donné à ${finDuPouvoirA} prend fin`;
  return phrase(`${a(h)}${qui.nom} rejoint la séance${fin}.`, votants(effet.avant, effet.apres));
}

/** « M. Pujol quitte la séance à 21 h 06 et donne pouvoir à M. Bonnafous. » */
export function depart(
  qui: Nomme,
  h: string | undefined,
  effet: Effet,
  details: {
    readonly pouvoirA?: string | undefined;
    readonly motif?: string | undefined;
    readonly temporaire?: boolean | undefined;
    readonly pouvoirsRecus?: readonly string[];
  } = {},
): string {
  const heureDite = h === undefined ? '' : ` à ${heure(h)}`;
  const pouvoir = details.pouvoirA === undefined ? '' : ` et donne pouvoir à ${details.pouvoirA}`;
  const recus = details.pouvoirsRecus ?? [];
  const tombe =
    recus.length === 0
      ? ''
      : recus.length === 1
        ? `Le pouvoir reçu de ${recus[0] ?? ''} prend fin.`
        : `Les pouvoirs reçus de ${liste(recus)} prennent fin.`;
  return phrase(
    `${qui.nom} quitte ${details.temporaire ? 'momentanément la salle' : 'la séance'}${heureDite}${motifDe(details.motif)}${pouvoir}.`,
    tombe,
    votants(effet.avant, effet.apres),
  );
}

export function retour(qui: Nomme, h: string | undefined): string {
  return `${a(h)}${qui.nom} reprend sa place.`;
}

export type DetailsDeport = {
  readonly genre: 'personnel' | 'representant' | 'compte-administratif';
  readonly motif?: string | undefined;
  readonly quitteLaSalle?: boolean | undefined;
  /** Title or number of the point, when the sentence stands elsewhere. */
  readonly point?: string | undefined;
  readonly horsEnExercice?: boolean;
};

export function deport(qui: Nomme, h: string | undefined, d: DetailsDeport): string {
  const ou = d.point === undefined ? '' : ` du point ${d.point}`;
  const salle = d.quitteLaSalle ? ' quitte la salle et' : '';
  const neVotePas =
    d.genre === 'compte-administratif' ? 'ne prend pas part au vote' : 'ne prend part ni au débat ni au vote';
  if (d.genre === 'personnel') {
    const suite = d.quitteLaSalle ? `, quitte la salle et ${neVotePas}` : ` et ${neVotePas}`;
    return `${a(h)}${qui.nom} déclare son intérêt${motifDe(d.motif)}${suite}${ou}.`;
  }
  if (d.genre === 'compte-administratif')
    return `${a(h)}${qui.nom} se retire${motifDe(d.motif)},${salle === '' ? '' : `${salle}`} ${neVotePas}${ou}.`.replace(
      ', ne',
      ' et ne',
    );
  const calcul = d.horsEnExercice
    ? ` Pour ce point, ${pronom(qui.genre)} n’est pas ${accord('compté', qui.genre)} parmi les membres en exercice.`
    : '';
  return `${a(h)}${qui.nom}, qui représente la collectivité auprès de l’organisme concerné${motifDe(d.motif)},${salle} ${neVotePas}${ou}.${calcul}`;
}

export const pouvoirNeutralise = (mandant: string, mandataire: string): string =>
  `Le pouvoir donné par ${mandant} à ${mandataire} n’est pas exercé pour ce point.`;

export function suppleance(titulaire: Nomme, suppleant: Nomme, h: string | undefined): string {
  return `${a(h)}${suppleant.nom}, ${accord('suppléant', suppleant.genre)}, siège à la place de ${titulaire.nom}.`;
}

const RECEPTION = {
  papier: 'pouvoir écrit, sur papier',
  courriel: 'pouvoir écrit, reçu par courriel',
  'en-seance': 'pouvoir écrit, remis en séance',
  application: 'pouvoir écrit, reçu par voie électronique',
} as const;

export type DetailsPouvoir = {
  readonly reception?: keyof typeof RECEPTION | undefined;
  readonly originalVu?: boolean | undefined;
};

/** « pouvoir écrit, reçu par courriel, original présenté » */
export const receptionDuPouvoir = (d: DetailsPouvoir): string =>
  [d.reception === undefined ? undefined : RECEPTION[d.reception], d.originalVu ? 'original présenté' : undefined]
    .filter((t) => t !== undefined)
    .join(', ');

export function pouvoir(
  mandant: string,
  mandataire: string,
  h: string | undefined,
  effet: Effet,
  d: DetailsPouvoir = {},
): string {
  return phrase(
    `${a(h)}${mandant} donne pouvoir à ${mandataire}${motifDe(receptionDuPouvoir(d))}.`,
    votants(effet.avant, effet.apres),
  );
}

export function revocation(
  mandant: string,
  mandataire: string | undefined,
  h: string | undefined,
  effet: Effet,
): string {
  return phrase(
    `${a(h)}${mandant} met fin au pouvoir donné${mandataire === undefined ? '' : ` à ${mandataire}`}.`,
    votants(effet.avant, effet.apres),
  );
}

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
  const qui = majuscule(liste(auxiliaires));
  const verbe =
    auxiliaires.length > 1
      ? 'assistent le secrétariat comme auxiliaires, sans prendre part aux délibérations'
      : 'assiste le secrétariat comme auxiliaire, sans prendre part aux délibérations';
  return noms.length === 0 ? `${qui} ${verbe}.` : `${designe} ${qui} ${verbe}.`;
}

export const suspension = (h: string | undefined, motif: string | undefined): string =>
  `La séance est suspendue${h === undefined ? '' : ` à ${heure(h)}`}${motifDe(motif)}.`;
export const reprise = (h: string | undefined): string =>
  `La séance reprend${h === undefined ? '' : ` à ${heure(h)}`}.`;

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

export function levee(h: string | undefined, epuise: boolean): string {
  const heureDite = h === undefined ? '' : ` à ${heure(h)}`;
  return epuise ? `L’ordre du jour étant épuisé, la séance est levée${heureDite}.` : `La séance est levée${heureDite}.`;
}

export function nonAbordes(numeros: readonly string[]): string {
  return numeros.length === 1
    ? `Le point ${numeros[0] ?? ''} n’a pas été abordé.`
    : `Les points ${liste(numeros)} n’ont pas été abordés.`;
}

export type SortDit = 'reporte' | 'retire' | 'ajoute' | 'refuse';

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
  article: string,
): string {
  const qui =
    noms.length > 0
      ? `${liste(noms)}${nombre > noms.length ? ` et d’autres membres, soit ${nombre},` : ''}`
      : compte(nombre, 'membre présent', 'membres présents');
  const verbe = (noms.length > 0 ? nombre : nombre) > 1 ? 'demandent' : 'demande';
  const assez = nombre >= requis;
  const suite = assez
    ? `La demande réunit ${compte(nombre, 'membre', 'membres')} sur ${presents} présents ; il en fallait ${requis} (${article}).`
    : `La demande ne réunit que ${compte(nombre, 'membre', 'membres')} sur ${presents} présents ; il en fallait ${requis} (${article}).`;
  return `${majuscule(qui)} ${verbe} le ${mode}. ${suite}`;
}
