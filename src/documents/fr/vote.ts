import type { Decision, Genre, Groupe, Sens } from '../paroles/formes.ts';
import { accord } from './personnes.ts';
import { compte, entre, liste, majuscule, NBSP } from './typo.ts';

const nomsEntre = (g: Groupe): string => (g.noms.length === 0 ? '' : ` (${liste(g.noms)})`);

function voix(d: Decision): string {
  const contre = d.contre.nombre === 0 ? [] : [`${d.contre.nombre}${NBSP}voix contre${nomsEntre(d.contre)}`];
  const pour = d.pour.nombre === 0 ? [] : [`${d.pour.nombre}${NBSP}voix pour`];
  const abstention =
    d.abstention.nombre === 0
      ? []
      : [`${compte(d.abstention.nombre, 'abstention', 'abstentions')}${nomsEntre(d.abstention)}`];
  const sens = d.resultat === 'rejete' ? [...contre, ...pour] : [...pour, ...contre];
  return liste([...sens, ...abstention]);
}

type Verbes = Record<'adopter' | 'arreter-pv' | 'approuver-pv', string>;
const VERBES: Record<string, Verbes> = {
  adopte: { adopter: 'adopte', 'arreter-pv': 'arrête', 'approuver-pv': 'approuve' },
  rejete: { adopter: 'n’adopte pas', 'arreter-pv': 'n’arrête pas', 'approuver-pv': 'n’approuve pas' },
  ajourne: {
    adopter: 'ajourne sa décision',
    'arreter-pv': 'ajourne sa décision sur',
    'approuver-pv': 'ajourne sa décision sur',
  },
  // A body that only advises settles its own minutes all the same.
  'avis-favorable': { adopter: 'émet un avis favorable', 'arreter-pv': 'approuve', 'approuver-pv': 'approuve' },
  'avis-defavorable': {
    adopter: 'émet un avis défavorable',
    'arreter-pv': 'n’approuve pas',
    'approuver-pv': 'n’approuve pas',
  },
};

function verbe(d: Decision): string {
  const forme = d.verbe ?? 'adopter';
  const dit = VERBES[d.resultat]?.[forme] ?? 'se prononce';
  return forme !== 'adopter' && d.nomProcesVerbal !== undefined ? `${dit} ${d.nomProcesVerbal}` : dit;
}

/** « au scrutin public », « par vote nominatif » */
export const parScrutin = (mot: string): string => (/^scrutin/u.test(mot) ? `au ${mot}` : `par ${mot}`);

const neVotePas = (g: Groupe): string => {
  if (g.nombre === 0) return '';
  const qui = g.noms.length === g.nombre ? liste(g.noms) : compte(g.nombre, 'membre', 'membres');
  return ` ${majuscule(qui)} ${g.nombre > 1 ? 'ne prennent' : 'ne prend'} pas part au vote.`;
};

const objetDe = (d: Decision): string => (d.objet === undefined || d.objet === '' ? '' : `Sur ${d.objet.trim()} : `);

/** In parentheses, unless the names within have theirs. */
const incise = (chiffres: string): string => (chiffres.includes('(') ? `, ${chiffres}` : ` (${chiffres})`);

/** « Le conseil municipal adopte par 11 voix pour et 1 abstention (M. Maffre). Suffrages exprimés : 11. » */
export function decision(d: Decision): string {
  if (d.resultat === 'inconnu' && d.pour.nombre + d.contre.nombre === 0)
    return `${objetDe(d)}le résultat du vote n’a pas été relevé.`.replace(/^l/, 'L');
  if (d.mode === 'secret') return decisionSecrete(d);
  const tete = d.objet === undefined || d.objet === '' ? majuscule(d.instance) : `${objetDe(d)}${d.instance}`;
  const maniere = d.mode === 'public' ? `, ${parScrutin(d.scrutin ?? 'scrutin public')},` : '';
  const exprimes = ` Suffrages exprimés${NBSP}: ${d.exprimes}.`;
  if (d.unanimite && d.resultat !== 'rejete')
    return `${tete}${maniere} ${verbe(d)} à l’unanimité, par ${d.pour.nombre}${NBSP}voix.`;
  const egalite = d.pour.nombre === d.contre.nombre && d.pour.nombre > 0;
  if (egalite && d.voixPreponderante !== undefined) {
    return `Les voix étant partagées${incise(voix(d))}, la voix de ${d.voixPreponderante}, qui préside, est prépondérante : ${d.objet ? `${objetDe(d)}` : ''}${d.instance}${maniere} ${verbe(d)}.${exprimes}${neVotePas(d.nppv)}`;
  }
  if (egalite)
    return `Les voix étant partagées${incise(voix(d))}, ${d.instance}${maniere} ${verbe(d)}.${exprimes}${neVotePas(d.nppv)}`;
  if (d.pour.nombre + d.contre.nombre + d.abstention.nombre === 0)
    return `${tete}${maniere} ${verbe(d)}. Le nombre de voix n’a pas été relevé.`;
  return `${tete}${maniere} ${verbe(d)} par ${voix(d)}.${exprimes}${neVotePas(d.nppv)}`;
}

function decisionSecrete(d: Decision): string {
  const bulletins = [
    compte(d.votants, 'votant', 'votants'),
    ...((d.blancs ?? 0) > 0 ? [compte(d.blancs ?? 0, 'bulletin blanc', 'bulletins blancs')] : []),
    ...((d.nuls ?? 0) > 0 ? [compte(d.nuls ?? 0, 'bulletin nul', 'bulletins nuls')] : []),
    compte(d.exprimes, 'suffrage exprimé', 'suffrages exprimés'),
  ].join(', ');
  const partage = d.pour.nombre === d.contre.nombre ? 'les voix étant partagées, ' : '';
  return `${objetDe(d)}${majuscule(parScrutin(d.scrutin ?? 'scrutin secret'))}, ${bulletins}${NBSP}: ${d.pour.nombre}${NBSP}pour, ${d.contre.nombre}${NBSP}contre. ${majuscule(`${partage}${d.instance} ${verbe(d)}.`)}`;
}

const SENS: Record<Sens, (n: number, g: Genre) => string> = {
  pour: (n: number): string => (n > 1 ? 'Ont voté pour' : 'A voté pour'),
  contre: (n: number): string => (n > 1 ? 'Ont voté contre' : 'A voté contre'),
  abstention: (n: number, g: Genre): string =>
    n > 1 ? `Se sont ${accord('abstenu', g, n)}` : `S’est ${accord('abstenu', g)}`,
  nppv: (n: number): string => (n > 1 ? 'N’ont pas pris part au vote' : 'N’a pas pris part au vote'),
};

/** « Ont voté pour : Mme Cathala et M. Bonnafous ; par pouvoir, Mme Raynaud. » */
export function votesParNom(sens: Sens, g: Groupe): string {
  const pouvoirs = g.parPouvoir ?? [];
  const tous = [
    ...(g.noms.length > 0 ? [liste(g.noms)] : []),
    ...(pouvoirs.length > 0 ? [`par pouvoir, ${liste(pouvoirs)}`] : []),
  ];
  return `${SENS[sens](g.nombre, g.genre)}${NBSP}: ${tous.join(' ; ')}.`;
}

export const prendActe = (instance: string, objet: string | undefined): string =>
  objet === undefined || objet === ''
    ? `${majuscule(instance)} prend acte.`
    : `${majuscule(instance)} prend acte de ${objet.trim()}.`;

export const renonceAuSecret = (instance: string, article: string | undefined): string =>
  `${majuscule(instance)} décide, à l’unanimité, de ne pas recourir au scrutin secret${entre(article)}.`;

/** « par 11 voix pour et 1 abstention (M. Maffre) », « à l’unanimité »: inside the dispositif of a deliberation. */
export function maniere(d: Decision): string {
  if (d.unanimite) return 'à l’unanimité';
  const v = voix(d);
  return v === ''
    ? ''
    : `par ${v}${d.voixPreponderante !== undefined ? ', la voix de la présidence étant prépondérante' : ''}`;
}
