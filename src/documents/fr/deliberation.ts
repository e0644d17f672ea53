import { compte, date, dateLongue, heure, liste, majuscule, NBSP } from './typo.ts';

export const TITRES = {
  projet: 'Projet de délibération',
  extrait: 'Extrait du registre des délibérations',
  liste: 'Liste des délibérations',
} as const;

export const numero = (n: string | undefined): string => `Délibération n°${NBSP}${n ?? '……………'}`;
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

export const VU_CODE = 'Vu le code général des collectivités territoriales,';

/** « Le conseil municipal, après en avoir délibéré, par 11 voix pour et 1 abstention (M. Maffre), » */
export const formule = (instance: string, maniere: string): string =>
  `${majuscule(instance)}, après en avoir délibéré${maniere === '' ? '' : `, ${maniere}`},`;

/** « DÉCIDE : », unless the text opens with its own verb in capitals (« ATTRIBUE une subvention… »). */
export const DECIDE = {
  adopte: `DÉCIDE${NBSP}:`,
  rejete: `N’ADOPTE PAS le texte suivant${NBSP}:`,
  acte: `PREND ACTE${NBSP}:`,
} as const;
export const ouvreParUnVerbe = (texte: string): boolean => /^\p{Lu}{4,}\b/u.test(texte.normalize('NFC').trim());
export const pointDeLOrdre = (numero: string): string => `point ${numero}`;
export const texteAbsent = 'Le texte de la délibération n’a pas été rédigé.';
export const fait = 'Fait et délibéré en séance, le jour, mois et an susdits.';

export const recours = (mois: number): string =>
  `La présente délibération peut faire l’objet d’un recours devant le tribunal administratif dans un délai de ${compte(mois, 'mois', 'mois')} à compter de sa publication et de sa transmission au représentant de l’État.`;

export const suites = (s: {
  readonly transmisLe?: string | undefined;
  readonly recuLe?: string | undefined;
  readonly publieLe?: string | undefined;
}): string | undefined => {
  const dites = [
    ...(s.transmisLe === undefined ? [] : [`transmise au contrôle de légalité le ${date(s.transmisLe)}`]),
    ...(s.recuLe === undefined ? [] : [`reçue le ${date(s.recuLe)}`]),
    ...(s.publieLe === undefined ? [] : [`publiée le ${date(s.publieLe)}`]),
  ];
  return dites.length === 0 ? undefined : `Délibération ${dites.join(', ')}.`;
};

export const LISTE = {
  colonnes: ['N°', 'Objet', 'Résultat'] as const,
  aucune: 'Aucune délibération n’a été prise au cours de cette séance.',
  seance: (instance: string, le: string, h: string | undefined): string =>
    `Séance du ${instance} du ${dateLongue(le)}${h === undefined ? '' : ` à ${heure(h)}`}.`,
  affichee: (le: string): string => `affichée le ${date(le)}`,
  enLigne: (le: string): string => `mise en ligne le ${date(le)}`,
  unanimite: 'à l’unanimité',
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

export const resultat = (code: string): string => RESULTATS[code] ?? code;
