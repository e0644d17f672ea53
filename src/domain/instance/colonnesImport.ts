import { dateImportee } from './dateImportee.ts';
import { roleDeFonction } from './fonctionElu.ts';
import { civiliteImportee } from './nomImporte.ts';
import { plier } from './texteImporte.ts';

/** What a column of a list of members may hold. */
export const colonnes = [
  'nom',
  'prenom',
  'nomComplet',
  'civilite',
  'fonction',
  'rang',
  'dateNaissance',
  'debut',
  'courriel',
  'telephone',
  'adresse',
  'codeCommune',
  'nomCommune',
  'codeDepartement',
] as const;
export type Colonne = (typeof colonnes)[number];

/** One entry per column of the file; undefined for a column that is left aside. */
export type Correspondance = readonly (Colonne | undefined)[];

/**
 * Headers by meaning, on the folded text. They cover the three generations of the national register of elected members
 * (« Nom de l’élu » in commas and in tabs, `nom_elu`) and what town halls write by hand. The first match wins.
 */
const ENTETES: readonly (readonly [Colonne, RegExp])[] = [
  ['codeDepartement', /^code (du |de )?departement\b/],
  ['codeCommune', /^code (insee )?(de la )?commune\b|^(code )?insee\b|^cog$/],
  ['nomCommune', /^(libelle|nom) (de la )?commune\b|^commune$/],
  ['dateNaissance', /^(date )?(de )?naissance( elu| de l elu)?$|^date naiss|^nee?( e)?( le)?$|^ddn$/],
  [
    'debut',
    /^date (de )?(debut|prise) (du |de |de la )?mandat\b|^(date )?(d )?election$|^(date (de )?)?debut( mandat| du mandat)?$|^elue? le$/,
  ],
  ['civilite', /^(code )?sexe\b|^civilite\b|^genre$|^titre$|^mm?e? (m|mme)$|^civ$/],
  ['courriel', /\be? ?mail\b|\bcourriel\b|\bmel\b/],
  ['telephone', /\btel(ephone)?s?\b|\bportable\b|\bmobile\b/],
  ['adresse', /^adresse\b|^domicile$/],
  ['fonction', /^(libelle (de la )?)?fonctions?( .*)?$|^roles?$|^qualites?$|^mandats?$|^delegations?$/],
  [
    'nomComplet',
    /^noms? (et )?prenoms?\b|^prenoms? (et )?noms?\b|^nom complet$|^identite$|^elu( e| es)?s?$|^membres?\b|^conseill(er|ers|ere)\b/,
  ],
  ['nom', /^noms?( de l)?( elu| de famille| d usage| usuel| patronymique| de naissance)*$/],
  ['prenom', /^prenoms?( de l)?( elu)?( usuel)?$/],
  ['rang', /^(rang|ordre|n|no|num|numero|place)( (d |de |du |dans le )?(ordre|tableau|tableau officiel))?$/],
];

export function colonneDe(entete: string): Colonne | undefined {
  const plie = plier(entete);
  return ENTETES.find(([, motif]) => motif.test(plie))?.[0];
}

/** Each meaning is given to one column only: the first that claims it. */
const uniques = (devinees: readonly (Colonne | undefined)[]): Correspondance =>
  devinees.map((colonne, i) => (colonne !== undefined && devinees.indexOf(colonne) === i ? colonne : undefined));

const porteUnNom = (c: Correspondance): boolean => c.includes('nom') || c.includes('nomComplet');

export interface Disposition {
  readonly correspondance: Correspondance;
  /** Index of the line of headers; -1 when the list has none. */
  readonly entete: number;
}

/** Finds the line of headers among the first ones (older registers begin with a title), else reads the contents. */
export function devinerDisposition(lignes: readonly (readonly string[])[]): Disposition {
  for (let i = 0; i < Math.min(10, lignes.length); i += 1) {
    const correspondance = uniques((lignes[i] ?? []).map(colonneDe));
    if (porteUnNom(correspondance) && (correspondance.filter(Boolean).length > 1 || lignes[i]?.length === 1)) {
      return { correspondance, entete: i };
    }
  }
  return { correspondance: parContenu(lignes), entete: -1 };
}

/** A column without a header says what it holds by most of its cells. */
function parContenu(lignes: readonly (readonly string[])[]): Correspondance {
  const largeur = Math.max(0, ...lignes.map((l) => l.length));
  const devinees = Array.from({ length: largeur }, (_, i) =>
    contenuDe(lignes.map((l) => l[i] ?? '').filter((c) => c !== '')),
  );
  const textes = devinees.flatMap((c, i) => (c === 'texte' ? [i] : []));
  const [premier, second] = textes;
  const enCapitales = (i: number | undefined): boolean =>
    i !== undefined && lignes.every((l) => (l[i] ?? '') === (l[i] ?? '').toLocaleUpperCase('fr'));
  return uniques(
    devinees.map((c, i) => {
      if (c !== 'texte') return c;
      if (second === undefined) return 'nomComplet';
      // Two columns of words: the one in capitals is the name, else the first, as in most lists.
      const nom = enCapitales(second) && !enCapitales(premier) ? second : premier;
      if (i === nom) return 'nom';
      return i === premier || i === second ? 'prenom' : undefined;
    }),
  );
}

function contenuDe(cellules: readonly string[]): Colonne | 'texte' | undefined {
  if (cellules.length === 0) return undefined;
  const part = (test: (cellule: string) => boolean): boolean => cellules.filter(test).length * 2 > cellules.length;
  if (part((c) => /^[^\s@]+@[^\s@]+$/.test(c))) return 'courriel';
  if (part((c) => civiliteImportee(c) !== undefined)) return 'civilite';
  if (part((c) => /[-/.]/.test(c) && dateImportee(c, '2000-01-01') !== undefined)) return 'dateNaissance';
  if (part((c) => /^\+?\d[\d .-]{8,}$/.test(c))) return 'telephone';
  if (part((c) => /^\d{1,3}$/.test(c))) return 'rang';
  if (part((c) => roleDeFonction(c) !== undefined && !/^(m|mme|mr)\b/i.test(c) && lireCommeFonction(c)))
    return 'fonction';
  return part((c) => /\p{L}/u.test(c)) ? 'texte' : undefined;
}

/** « Mme Rouanet, 1re adjointe » is a name followed by a function; « 1re adjointe » is a function. */
const lireCommeFonction = (cellule: string): boolean =>
  /^(\d|maire|premi|deuxi|second|adjoint|conseill|vice|presid|bourgmestre|echevin|membre|burgemeester|eerste|schepen|gemeenteraad|provincieraad|raadslid|lid\b|voorzitter|ondervoorzitter)/.test(
    plier(cellule),
  );
