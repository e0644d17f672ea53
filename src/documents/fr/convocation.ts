import type { MotChose } from '../../domain/reglement/mots.ts';
import type { Chose, Genre } from '../paroles/formes.ts';
import { du, le } from './organe.ts';
import { accord, appel } from './personnes.ts';
import { compte, date, dateLongue, entre, heure, majuscule, NBSP } from './typo.ts';

export const EMARGEMENT_TITRE = 'Feuille de présence';

/** Who convenes: the chief, the chair, or the whole collège (« Le collège communal a l’honneur de vous convoquer… »). */
export const invitation = (d: {
  readonly date: string;
  readonly heure?: string | undefined;
  readonly lieu?: string | undefined;
  readonly instance: Chose;
  readonly seance: string;
  readonly college?: Chose | undefined;
}): string => {
  const qui = d.college === undefined ? 'J’ai l’honneur de vous' : `${majuscule(le(d.college))} a l’honneur de vous`;
  const quand = `${dateLongue(d.date)}${d.heure === undefined ? '' : ` à ${heure(d.heure)}`}`;
  const lieu = d.lieu === undefined || d.lieu.trim() === '' ? '' : `, ${d.lieu.trim()}`;
  return `${qui} convoquer à la ${d.seance} ${du(d.instance)} qui se tiendra le ${quand}${lieu}, avec l’ordre du jour suivant${NBSP}:`;
};

/** `dispense`: from this convocation on no quorum is needed. */
export const seconde = (
  rang: number,
  premiere: string | undefined,
  instance: Chose,
  dispense: boolean,
  article: string | undefined,
): string => {
  const l = le(instance);
  const genre = instance.genre === 'f' ? 'f' : 'm';
  const reuni = accord('réuni', genre);
  const fois =
    premiere === undefined ? ` ${rang === 2 ? 'une première' : 'une deuxième'} fois` : ` le ${date(premiere)}`;
  const nom = rang === 2 ? 'seconde' : 'troisième';
  const suite = dispense ? ` ; ${l} pourra alors délibérer sans condition de quorum${entre(article)}` : '';
  return `${majuscule(l)}, ${reuni}${fois} sur ${rang === 2 ? 'première' : 'deuxième'} convocation, n’a pas pu délibérer faute de quorum. Cette ${nom} convocation porte sur les mêmes points${suite}.`;
};

/** Belgian law has the convocation recall the article itself. */
export const texteArticle = (article: string): string => `Le texte de l’article (${article}) est joint.`;

export const urgence = (motif: string, article: string | undefined, instance: Chose): string =>
  `Cette convocation vous est adressée en urgence${entre(article)}${motif.trim() === '' ? '' : `, pour le motif suivant${NBSP}: ${motif.trim()}`}. Il en sera rendu compte dès l’ouverture de la séance, et ${le(instance)} se prononcera sur l’urgence ; tout ou partie de l’ordre du jour pourra être renvoyé à une séance ultérieure.`;

/** `parMandataire` absent: no text that could be read sets how many one member may carry. */
export const empechement = (parMandataire: number | undefined, article: string | undefined): string => {
  const au = parMandataire !== undefined && parMandataire > 1 ? `de ${parMandataire}` : 'd’un';
  const borne = parMandataire === undefined ? '' : ` ; un même membre ne peut en porter plus ${au}${entre(article)}`;
  return `En cas d’empêchement, vous pouvez donner pouvoir écrit à un collègue de votre choix${borne}. Un formulaire est joint.`;
};

export const noteJointe = (mot: MotChose, article: string | undefined): string =>
  `${mot.genre === 'f' ? 'Une' : 'Un'} ${mot.un} est ${accord('joint', mot.genre === 'f' ? 'f' : 'm')} à cette convocation${entre(article)}.`;

export const salutation = (p: Parameters<typeof appel>[0], college: boolean): string =>
  college
    ? `Nous vous prions d’agréer, ${appel(p)}, l’expression de notre considération distinguée.`
    : `Je vous prie d’agréer, ${appel(p)}, l’expression de ma considération distinguée.`;

export const lieuEtDate = (lieu: string, jour: string | undefined): string =>
  `${lieu}, le ${jour === undefined ? '……………………' : date(jour)}`;

export const huisClos = 'examen proposé à huis clos';
export const partiePublique = 'Séance publique';
export const partieClose = 'Huis clos';
export const rapporteur = (nom: string, genre: Genre): string =>
  `${genre === 'f' ? 'rapporteure' : 'rapporteur'}${NBSP}: ${nom}`;
export const pieces = (noms: readonly string[]): string =>
  `${noms.length > 1 ? 'Pièces jointes' : 'Pièce jointe'}${NBSP}: ${noms.join(' ; ')}.`;
export const sansNote = 'Aucune note n’a été rédigée pour ce point.';

export const pouvoirTexte = (d: {
  readonly instance: Chose;
  readonly seance: string;
  readonly date: string;
  readonly heure?: string | undefined;
}): string =>
  `pour me représenter à la ${d.seance} ${du(d.instance)} du ${dateLongue(d.date)}${d.heure === undefined ? '' : ` à ${heure(d.heure)}`}, prendre part en mon nom à toutes les délibérations et voter sur les points inscrits à l’ordre du jour.`;

export const POUVOIR = {
  jeSoussigne: (genre: Genre | undefined): string =>
    genre === 'f' ? 'Je soussignée' : genre === 'm' ? 'Je soussigné' : 'Je soussigné(e)',
  donne: 'donne pouvoir à',
  pointille: '……………………………………………………………………',
  revocable: (article: string | undefined, parMandataire: number, seances: number): string =>
    `Le pouvoir est écrit et toujours révocable. Un même membre ne peut en porter plus ${parMandataire > 1 ? `de ${parMandataire}` : 'd’un'}. Sauf maladie dûment constatée, il ne vaut pas pour plus de ${seances} séances consécutives${entre(article)}.`,
  signature: 'Signature, précédée de la mention « Bon pour pouvoir »',
  fait: 'Fait à …………………………………, le …………………………………',
};

export const EMARGEMENT = {
  colonnes: ['Nom et prénom', 'Qualité', 'Pouvoir donné à', 'Signature'],
  /** Where proxies are forbidden the column is not there. */
  colonnesSansPouvoir: ['Nom et prénom', 'Qualité', 'Signature'],
  legende: (n: number, mots: string): string => compte(n, mots.replace(/^membres/, 'membre'), mots),
};
