import { appel, type Genre } from './personnes.ts';
import { date, dateLongue, heure, NBSP } from './typo.ts';

export const TITRES = {
  convocation: 'Convocation',
  ordreDuJour: 'Ordre du jour',
  note: 'Note explicative de synthèse',
  emargement: 'Feuille de présence',
  pouvoir: 'Pouvoir',
} as const;

export const invitation = (d: {
  readonly date: string;
  readonly heure?: string | undefined;
  readonly lieu?: string | undefined;
  readonly instanceDe: string;
}): string =>
  `J’ai l’honneur de vous convoquer à la séance du ${d.instanceDe} qui se tiendra le ${dateLongue(d.date)}${d.heure === undefined ? '' : ` à ${heure(d.heure)}`}${
    d.lieu === undefined || d.lieu.trim() === '' ? '' : `, ${d.lieu.trim()}`
  }, avec l’ordre du jour suivant${NBSP}:`;

export const seconde = (premiere: string | undefined, instance: string, article: string): string =>
  `Le ${instance}, réuni${premiere === undefined ? ' une première fois' : ` le ${date(premiere)}`} sur première convocation, n’a pas pu délibérer faute de quorum. Cette seconde convocation porte sur les mêmes points ; le ${instance} pourra alors délibérer sans condition de quorum (${article}).`;

export const urgence = (motif: string, article: string, instance: string): string =>
  `Cette convocation vous est adressée en urgence (${article})${motif.trim() === '' ? '' : `, pour le motif suivant${NBSP}: ${motif.trim()}`}. Il en sera rendu compte dès l’ouverture de la séance au ${instance}, qui se prononcera sur l’urgence et pourra renvoyer tout ou partie de l’ordre du jour à une séance ultérieure.`;

export const empechement = (parMandataire: number, article: string): string =>
  `En cas d’empêchement, vous pouvez donner pouvoir écrit à un collègue de votre choix ; un même membre ne peut en porter plus ${parMandataire > 1 ? `de ${parMandataire}` : 'd’un'} (${article}). Un formulaire est joint.`;

export const noteJointe = (article: string): string =>
  `Une note explicative de synthèse est jointe à cette convocation (${article}).`;

export const salutation = (p: Parameters<typeof appel>[0]): string =>
  `Je vous prie d’agréer, ${appel(p)}, l’expression de ma considération distinguée.`;

export const lieuEtDate = (lieu: string, le: string | undefined): string =>
  `${lieu}, le ${le === undefined ? '……………………' : date(le)}`;

export const huisClos = 'examen proposé à huis clos';
export const rapporteur = (nom: string, genre: Genre): string =>
  `${genre === 'f' ? 'rapporteure' : 'rapporteur'}${NBSP}: ${nom}`;
export const pieces = (noms: readonly string[]): string =>
  `${noms.length > 1 ? 'Pièces jointes' : 'Pièce jointe'}${NBSP}: ${noms.join(' ; ')}.`;
export const sansNote = 'Aucune note n’a été rédigée pour ce point.';

export const pouvoirTexte = (d: {
  readonly instanceDe: string;
  readonly date: string;
  readonly heure?: string | undefined;
}): string =>
  `pour me représenter à la séance du ${d.instanceDe} du ${dateLongue(d.date)}${d.heure === undefined ? '' : ` à ${heure(d.heure)}`}, prendre part en mon nom à toutes les délibérations et voter sur les points inscrits à l’ordre du jour.`;

export const POUVOIR = {
  jeSoussigne: (genre: Genre | undefined): string =>
    genre === 'f' ? 'Je soussignée' : genre === 'm' ? 'Je soussigné' : 'Je soussigné(e)',
  donne: 'donne pouvoir à',
  pointille: '……………………………………………………………………',
  revocable: (article: string, parMandataire: number, seances: number): string =>
    `Le pouvoir est écrit et toujours révocable. Un même membre ne peut en porter plus ${parMandataire > 1 ? `de ${parMandataire}` : 'd’un'}. Sauf maladie dûment constatée, il ne vaut pas pour plus de ${seances} séances consécutives (${article}).`,
  signature: 'Signature, précédée de la mention « Bon pour pouvoir »',
  fait: 'Fait à …………………………………, le …………………………………',
} as const;

export const EMARGEMENT = {
  colonnes: ['Nom et prénom', 'Qualité', 'Pouvoir donné à', 'Signature'] as const,
  legende: (n: number): string => `${n} membres en exercice`,
  parPouvoir: (mandataire: string): string => `pouvoir à ${mandataire}`,
  preside: 'La présidence',
} as const;
