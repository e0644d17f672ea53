import type { Role } from './instance.ts';
import { plier } from './texteImporte.ts';

const ORDINAUX: Readonly<Record<string, number>> = {
  premier: 1,
  premiere: 1,
  second: 2,
  seconde: 2,
  deuxieme: 2,
  troisieme: 3,
  quatrieme: 4,
  cinquieme: 5,
  sixieme: 6,
  septieme: 7,
  huitieme: 8,
  neuvieme: 9,
  dixieme: 10,
  onzieme: 11,
  douzieme: 12,
  treizieme: 13,
  quatorzieme: 14,
  quinzieme: 15,
};

/** What a label says of a member: « 1er adjoint au Maire » → adjoint, 1. Undefined when it names no function. */
export function roleDeFonction(libelle: string): { readonly role: Role; readonly ordre?: number } | undefined {
  const texte = plier(libelle);
  const ordre = ordinal(texte);
  const avec = (role: Role) => (ordre === undefined ? { role } : { role, ordre });
  if (/\bvice president/.test(texte)) return avec('vice-president');
  if (/^maires? deleguee?/.test(texte)) return avec('maire-delegue');
  if (/\badjointe?s?\b/.test(texte)) return avec('adjoint');
  if (/\b(echevine?s?|schepen(en)?)\b/.test(texte)) return avec('adjoint');
  if (/\b(gemeenteraads|provincieraads)?(lid|leden)\b/.test(texte)) return avec('conseiller');
  if (/\bconseill(er|ere|e)\b/.test(texte))
    return avec(/\bdeleguee?\b/.test(texte) ? 'conseiller-delegue' : 'conseiller');
  if (/\b(maire(sse)?|bourgmestre|burgemeester)\b/.test(texte)) return avec('maire');
  if (/\bondervoorzitter\b/.test(texte)) return avec('vice-president');
  if (/\bvoorzitter\b/.test(texte)) return avec('president');
  if (/\bpresidente?\b/.test(texte)) return avec('president');
  if (/^deleguee?\b/.test(texte)) return avec('conseiller-delegue');
  if (/^membre\b/.test(texte)) return avec('membre');
  return undefined;
}

function ordinal(texte: string): number | undefined {
  const chiffres = /\b(\d{1,2}) ?(?:er|ere|e|eme|ieme|nd|nde)\b/.exec(texte) ?? /^(\d{1,2})\b/.exec(texte);
  if (chiffres) return Number(chiffres[1]);
  const mot = texte.split(' ').find((m) => Object.hasOwn(ORDINAUX, m));
  return mot === undefined ? undefined : ORDINAUX[mot];
}

/** Labels that say nothing more than the role itself. */
const SANS_PRECISION =
  /^(?:(?:m|mme|monsieur|madame) )?(?:le |la |l )?(?:maire|bourgmestre|burgemeester|echevine?|schepen|gemeenteraadslid|voorzitter|adjointe?(?: au maire)?|conseill(?:er|ere)(?: (?:municipal|communal)e?)?|conseill(?:er|ere)(?: municipale?)? deleguee?|maire deleguee?|president|presidente|membre)$/;

/** The label when it adds something to the role: « Conseiller municipal » adds nothing. */
export const precisionDe = (libelle: string): string | undefined =>
  libelle === '' || SANS_PRECISION.test(plier(libelle)) ? undefined : libelle;

const PRESEANCE: readonly (readonly Role[])[] = [
  ['maire', 'president'],
  ['adjoint', 'vice-president'],
  ['maire-delegue'],
  ['conseiller-delegue', 'conseiller', 'membre'],
];

/** Place of a role in the tableau: chief, adjoints, then members (CGCT L2121-1, II). */
export const preseance = (role: Role): number => PRESEANCE.findIndex((roles) => roles.includes(role));
