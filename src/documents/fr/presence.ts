import type { DetailsDepart, DetailsDeport, DetailsPouvoir, Effet, Nomme } from '../paroles/formes.ts';
import { accord, pronom } from './personnes.ts';
import { entre, heure, liste } from './typo.ts';

export const a = (h: string | undefined): string => (h === undefined ? '' : `À ${heure(h)}, `);
export const motifDe = (motif: string | undefined): string =>
  motif === undefined || motif.trim() === '' ? '' : ` (${motif.trim()})`;
export const phrase = (...parties: (string | undefined)[]): string =>
  parties.filter((p) => p !== undefined && p !== '').join(' ');

/** « Le nombre de votants est porté à 12. » Nothing before the first count is known. */
export function votants(avant: number | undefined, apres: number): string {
  if (avant === undefined) return '';
  if (avant === apres) return `Le nombre de votants reste de ${apres}.`;
  return `Le nombre de votants est ${apres > avant ? 'porté' : 'ramené'} à ${apres}.`;
}

export function arrivee(qui: Nomme, h: string | undefined, effet: Effet, finDuPouvoirA?: string): string {
  const fin = finDuPouvoirA === undefined ? '' : ` ; le pouvoir donné à ${finDuPouvoirA} prend fin`;
  return phrase(`${a(h)}${qui.nom} rejoint la séance${fin}.`, votants(effet.avant, effet.apres));
}

/** « M. Pujol quitte la séance à 21 h 06 et donne pouvoir à M. Bonnafous. » */
export function depart(qui: Nomme, h: string | undefined, effet: Effet, details: DetailsDepart = {}): string {
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

export function suppleance(titulaire: Nomme, suppleant: Nomme, h: string | undefined, effet: Effet): string {
  return phrase(
    `${a(h)}${suppleant.nom}, ${accord('suppléant', suppleant.genre)}, siège à la place de ${titulaire.nom}.`,
    votants(effet.avant, effet.apres),
  );
}

/** « À 20 h 40, Mme X est installée dans ses fonctions, en remplacement de M. Y. » */
export function installation(
  qui: Nomme,
  h: string | undefined,
  effet: Effet,
  place: { readonly remplace: string } | { readonly enExercice: number; readonly mots: string },
): string {
  const suite = 'remplace' in place ? `, en remplacement de ${place.remplace}` : '';
  return phrase(
    `${a(h)}${qui.nom} est ${accord('installé', qui.genre)} dans ses fonctions${suite}.`,
    'enExercice' in place ? `Le nombre de ${place.mots} est porté à ${place.enExercice}.` : '',
    votants(effet.avant, effet.apres),
  );
}

const RECEPTION = {
  papier: 'pouvoir écrit, sur papier',
  courriel: 'pouvoir écrit, reçu par courriel',
  'en-seance': 'pouvoir écrit, remis en séance',
  application: 'pouvoir écrit, reçu par voie électronique',
} as const;

type Receptions = Readonly<Record<NonNullable<DetailsPouvoir['reception']>, string>>;

/** How a writing came, in those words: « pouvoir écrit, reçu par courriel, original présenté » */
export const receptionAvec =
  (mots: Receptions) =>
  (d: DetailsPouvoir): string =>
    [d.reception === undefined ? undefined : mots[d.reception], d.originalVu ? 'original présenté' : undefined]
      .filter((t) => t !== undefined)
      .join(', ');

export const receptionDuPouvoir = receptionAvec(RECEPTION);

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

/** Where the rules know no pouvoir: it was handed over all the same, and counts for nothing. */
export const pouvoirNonAdmis = (article: string | undefined): string =>
  `Les pouvoirs ne sont pas admis dans cette assemblée${entre(article)} ; celui-ci n’est compté ni pour le quorum ni pour les votes.`;

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
