/**
 * What the editor of free texts may hold: its nodes with their attributes, and its marks. Anything else in an update
 * comes from elsewhere.
 */
type Attribut = (value: unknown) => boolean;

const entierEntre = (min: number, max: number) => (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;

const NOEUDS: Readonly<Record<string, Readonly<Record<string, Attribut>>>> = {
  paragraph: {},
  heading: { level: (value) => value === 3 },
  bulletList: {},
  orderedList: {
    start: entierEntre(-100_000, 100_000),
    type: (value) => value === null || (typeof value === 'string' && /^[1aAiI]$/.test(value)),
  },
  listItem: {},
  hardBreak: {},
};
const MARQUES: ReadonlySet<string> = new Set(['bold', 'italic', 'underline']);

/** Name of the fragment that holds the words inside the Yjs document. */
export const FRAGMENT = 'texte';

export const noeudsConnus = Object.keys(NOEUDS);
export const marquesConnues = [...MARQUES];
export const attributsDe = (nom: string): readonly string[] => Object.keys(NOEUDS[nom] ?? {});

export const isNoeud = (nom: string): boolean => Object.hasOwn(NOEUDS, nom);
export const isMarque = (nom: string): boolean => MARQUES.has(nom);

/** A mark is there with nothing to say, or not there. */
export const isValeurDeMarque = (value: unknown): boolean =>
  value === null || value === true || (typeof value === 'object' && Object.keys(value as object).length === 0);

export function isAttribut(noeud: string, nom: string, value: unknown): boolean {
  const attributs = NOEUDS[noeud];
  return attributs !== undefined && Object.hasOwn(attributs, nom) && attributs[nom]?.(value) === true;
}

/** Bytes of one text, all its changes together. */
export const TEXTE_MAX = 4_000_000;
/** Bytes of one update. */
export const MAJ_MAX = 2_900_000;
