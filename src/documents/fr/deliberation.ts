import type { MotChose } from '../../domain/reglement/mots.ts';
import type { Chose, Issue } from '../paroles/formes.ts';
import { accord } from './personnes.ts';
import { de, du } from './organe.ts';
import { compte, date, dateLongue, heure, liste, majuscule, NBSP } from './typo.ts';

export const projet = (mot: MotChose): string => `Projet ${de(mot.un)}`;

export const numero = (mot: MotChose, n: string | undefined): string => `${majuscule(mot.un)} n°${NBSP}${n ?? '……………'}`;
export const objet = (intitule: string): string => `Objet${NBSP}: ${intitule}`;
export const rapporteur = (nom: string): string => `Sur le rapport de ${nom},`;

export const votants = (n: number): string => `Nombre de votants${NBSP}: ${n}.`;
export const deportes = (noms: readonly string[]): string =>
  `${liste(noms)} ${noms.length > 1 ? 'n’ont' : 'n’a'} pris part ni au débat ni au vote.`;

export const dates = (convocation: string | undefined, affichage: string | undefined): string | undefined => {
  const dites = [
    ...(convocation === undefined ? [] : [`date de convocation${NBSP}: ${date(convocation)}`]),
    ...(affichage === undefined ? [] : [`date d’affichage${NBSP}: ${date(affichage)}`]),
  ];
  return dites.length === 0 ? undefined : `${majuscule(dites.join(' ; '))}.`;
};

/** `texte`: the code or the decree as the pack names it, with its article. */
export const vu = (texte: string): string => `Vu ${texte},`;

/** « Le conseil municipal, après en avoir délibéré, par 11 voix pour et 1 abstention (M. Maffre), » */
export const formule = (instance: string, maniere: string): string =>
  `${majuscule(instance)}, après en avoir délibéré${maniere === '' ? '' : `, ${maniere}`},`;

const DECIDE: Record<Issue, string> = {
  adopte: `DÉCIDE${NBSP}:`,
  rejete: `N’ADOPTE PAS le texte suivant${NBSP}:`,
  acte: `PREND ACTE${NBSP}:`,
  avis: `ÉMET UN AVIS FAVORABLE${NBSP}:`,
  'avis-defavorable': `ÉMET UN AVIS DÉFAVORABLE SUR LE TEXTE SUIVANT${NBSP}:`,
};

/** « DÉCIDE : », unless the text opens with its own verb in capitals (« ATTRIBUE une subvention… »). */
export const decide = (issue: Issue): string => DECIDE[issue];

/** What a draft says by itself, by the first words of its paragraphs. */
export const isVisa = (texte: string): boolean => /^vu\b/iu.test(texte);
export const isConsiderant = (texte: string): boolean => /^consid[ée]rant/iu.test(texte);
export const isComplet = (texte: string): boolean =>
  /après en avoir délibéré|^\s*(décide|autorise|approuve)\b\s*:/iu.test(texte);

export const pointDeLOrdre = (n: string): string => `point ${n}`;
export const texteAbsent = (mot: MotChose): string =>
  `Le texte ${du({ nom: mot.un, genre: mot.genre })} n’a pas été rédigé.`;
export const fait = 'Fait et délibéré en séance, les jour, mois et an susdits.';

export const recours = (mois: number): string =>
  `La présente délibération peut faire l’objet d’un recours devant le tribunal administratif dans un délai de ${compte(mois, 'mois', 'mois')} à compter de sa publication et de sa transmission au représentant de l’État.`;

export const suites = (
  mot: MotChose,
  controle: MotChose,
  s: {
    readonly transmisLe?: string | undefined;
    readonly recuLe?: string | undefined;
    readonly publieLe?: string | undefined;
  },
): string | undefined => {
  const genre = mot.genre === 'f' ? 'f' : 'm';
  const au = controle.genre === 'f' ? `à la ${controle.un}` : `au ${controle.un}`;
  const dites = [
    ...(s.transmisLe === undefined ? [] : [`${accord('transmis', genre)} ${au} le ${date(s.transmisLe)}`]),
    ...(s.recuLe === undefined ? [] : [`${accord('reçu', genre)} le ${date(s.recuLe)}`]),
    ...(s.publieLe === undefined ? [] : [`${accord('publié', genre)} le ${date(s.publieLe)}`]),
  ];
  return dites.length === 0 ? undefined : `${majuscule(mot.un)} ${dites.join(', ')}.`;
};

export const LISTE = {
  colonnes: ['N°', 'Objet', 'Résultat'],
  aucune: (mot: MotChose): string =>
    mot.genre === 'f'
      ? `Aucune ${mot.un} n’a été prise au cours de cette séance.`
      : `Aucun ${mot.un} n’a été rendu au cours de cette séance.`,
  seance: (instance: Chose, seance: string, le: string, h: string | undefined): string =>
    `${majuscule(seance)} ${du(instance)} du ${dateLongue(le)}${h === undefined ? '' : ` à ${heure(h)}`}.`,
  affichee: (le: string, mot: MotChose): string => `${accord('affiché', mot.genre === 'f' ? 'f' : 'm')} le ${date(le)}`,
  enLigne: (le: string, mot: MotChose): string =>
    `${accord('mis', mot.genre === 'f' ? 'f' : 'm')} en ligne le ${date(le)}`,
};

const RESULTATS: Record<string, string> = {
  adopte: 'Adoptée',
  rejete: 'Rejetée',
  ajourne: 'Ajournée',
  'avis-favorable': 'Avis favorable',
  'avis-defavorable': 'Avis défavorable',
  elu: 'Élection',
  'second-tour': 'Second tour nécessaire',
  'troisieme-tour': 'Troisième tour nécessaire',
  'sans-vote': 'Prend acte',
  inconnu: 'Résultat non relevé',
};

/** « Adoptée à l’unanimité », « Élection : Mme Sarda » */
export const resultat = (code: string, unanime = false, elus: readonly string[] = []): string =>
  `${RESULTATS[code] ?? code}${unanime ? ' à l’unanimité' : ''}${elus.length === 0 ? '' : `${NBSP}: ${elus.join(', ')}`}`;

export const REGISTRE = {
  colonnes: ['N°', 'Date', 'Objet', 'Résultat'],
  titre: (mot: MotChose, annee: number): string => `${majuscule(mot.un)} — ${String(annee)}`,
  legende: (n: number, mot: MotChose): string => compte(n, mot.un, mot.des),
  parDate: 'Table par date',
  parObjet: 'Table par objet',
};
