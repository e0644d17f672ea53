import type { MotChose } from '../../domain/reglement/mots.ts';
import type { Chose, Issue } from '../paroles/formes.ts';
import { le } from './organe.ts';
import { compte, date, dateLongue, heure, liste, majuscule, meervoud, NBSP } from './typo.ts';

export const projet = (mot: MotChose): string => (mot.un === 'besluit' ? 'Ontwerpbesluit' : `Ontwerp van ${mot.un}`);
export const numero = (mot: MotChose, n: string | undefined): string =>
  `${majuscule(mot.un)} nr.${NBSP}${n ?? '……………'}`;
export const objet = (intitule: string): string => `Onderwerp: ${intitule}`;
export const rapporteur = (nom: string): string => `Op verslag van ${nom},`;
export const votants = (n: number): string => `Aantal stemgerechtigde leden: ${n}.`;
export const deportes = (noms: readonly string[]): string =>
  `${majuscule(liste(noms))} ${meervoud(noms.length, 'nam', 'namen')} niet deel aan de bespreking en de stemming.`;

export const dates = (convocation: string | undefined, affichage: string | undefined): string | undefined => {
  const data = [
    ...(convocation === undefined ? [] : [`datum van de oproeping: ${date(convocation)}`]),
    ...(affichage === undefined ? [] : [`datum van de bekendmaking: ${date(affichage)}`]),
  ];
  return data.length === 0 ? undefined : `${majuscule(data.join('; '))}.`;
};

export const vu = (texte: string): string => `Gelet op ${texte},`;

export const formule = (instance: string, maniere: string): string =>
  `${majuscule(instance)}, na beraadslaging${maniere === '' ? '' : `, ${maniere}`},`;

const BESLUIT: Record<Issue, string> = {
  adopte: 'BESLUIT:',
  rejete: 'VERWERPT DE VOLGENDE TEKST:',
  acte: 'NEEMT KENNIS:',
  avis: 'BRENGT EEN GUNSTIG ADVIES UIT:',
  'avis-defavorable': 'BRENGT EEN ONGUNSTIG ADVIES UIT OVER DE VOLGENDE TEKST:',
};
export const decide = (issue: Issue): string => BESLUIT[issue];

export const isVisa = (texte: string): boolean => /^gelet op\b/iu.test(texte);
export const isConsiderant = (texte: string): boolean => /^overwegende\b/iu.test(texte);
export const isComplet = (texte: string): boolean =>
  /na beraadslaging|^\s*(besluit|beslist|keurt goed)\b\s*:/iu.test(texte);

export const pointDeLOrdre = (n: string): string => `punt ${n}`;
export const texteAbsent = (mot: MotChose): string =>
  `De tekst van ${le({ nom: mot.un, genre: mot.genre })} werd niet opgesteld.`;
export const fait = 'Aldus gedaan in zitting, op datum als hierboven.';

export const recours = (mois: number): string =>
  `Tegen dit besluit kan beroep worden ingesteld binnen ${compte(mois, 'maand', 'maanden')} na de bekendmaking.`;

export const suites = (
  mot: MotChose,
  controle: MotChose,
  s: {
    readonly transmisLe?: string | undefined;
    readonly recuLe?: string | undefined;
    readonly publieLe?: string | undefined;
  },
): string | undefined => {
  const delen = [
    ...(s.transmisLe === undefined
      ? []
      : [`gemeld aan ${le({ nom: controle.un, genre: controle.genre })} op ${date(s.transmisLe)}`]),
    ...(s.recuLe === undefined ? [] : [`ontvangen op ${date(s.recuLe)}`]),
    ...(s.publieLe === undefined ? [] : [`bekendgemaakt op ${date(s.publieLe)}`]),
  ];
  return delen.length === 0 ? undefined : `${majuscule(mot.un)} ${delen.join(', ')}.`;
};

export const LISTE = {
  colonnes: ['Nr.', 'Onderwerp', 'Resultaat'],
  aucune: (mot: MotChose): string => `Op deze zitting werd geen ${mot.un} genomen.`,
  seance: (instance: Chose, zitting: string, dag: string, h: string | undefined): string =>
    `${majuscule(zitting)} van ${le(instance)} van ${dateLongue(dag)}${h === undefined ? '' : ` om ${heure(h)}`}.`,
  affichee: (dag: string, _mot: MotChose): string => `aangeplakt op ${date(dag)}`,
  enLigne: (dag: string, _mot: MotChose): string => `online bekendgemaakt op ${date(dag)}`,
};

const UITSLAGEN: Record<string, string> = {
  adopte: 'Goedgekeurd',
  rejete: 'Verworpen',
  ajourne: 'Uitgesteld',
  'avis-favorable': 'Gunstig advies',
  'avis-defavorable': 'Ongunstig advies',
  elu: 'Verkiezing',
  'second-tour': 'Tweede stemming nodig',
  'troisieme-tour': 'Derde stemming nodig',
  'sans-vote': 'Kennisname',
  inconnu: 'Uitslag niet genoteerd',
};
/** « Eenparig goedgekeurd », « Verkiezing: mevrouw Peeters » */
export const resultat = (code: string, unanime = false, elus: readonly string[] = []): string => {
  const uitslag = UITSLAGEN[code] ?? code;
  const dit = unanime ? `Eenparig ${uitslag.charAt(0).toLocaleLowerCase('nl')}${uitslag.slice(1)}` : uitslag;
  return `${dit}${elus.length === 0 ? '' : `: ${elus.join(', ')}`}`;
};

export const REGISTRE = {
  colonnes: ['Nr.', 'Datum', 'Onderwerp', 'Resultaat'],
  titre: (mot: MotChose, jaar: number): string => `${majuscule(mot.un)} — ${String(jaar)}`,
  legende: (n: number, mot: MotChose): string => compte(n, mot.un, mot.des),
  parDate: 'Tabel volgens datum',
  parObjet: 'Tabel volgens onderwerp',
};
