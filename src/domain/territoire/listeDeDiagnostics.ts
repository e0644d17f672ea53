import type { DateCivile } from '../date.ts';
import { dateImportee } from '../instance/dateImportee.ts';
import { estFormule, nettoyer, plier } from '../instance/texteImporte.ts';
import type { Commune } from './commune.ts';
import type { Diagnostic, EtatDePilier, Territoire } from './territoire.ts';
import { trouveurDeCommunes } from './trouverCommune.ts';

type Cellules = { readonly ligne: number; readonly cellules: readonly string[] };
type Pilier = NonNullable<Territoire['axes']>[number];

export type RaisonDeRefus = 'commune' | 'double' | 'date' | 'document' | 'etat';
export type LigneDeDiagnostic =
  | { readonly ligne: number; readonly communeId: string; readonly diagnostic: Diagnostic }
  | { readonly ligne: number; readonly ecrit: string; readonly refus: RaisonDeRefus };

/** The two stages that the programme names after its pillars are no pillar. */
const ETAPES: readonly string[] = ['diagnostic', 'feuille-de-route'];
export const piliersDe = ({ axes = [] }: Pick<Territoire, 'axes'>): Pilier[] =>
  axes.filter(({ id }) => !ETAPES.includes(id));

const ETATS: readonly (readonly [EtatDePilier, RegExp])[] = [
  ['fait', /^(fait|faite|oui|x|ok|rendu|termine|terminee|klaar|gedaan|afgerond|ja|done)$/],
  ['en-cours', /^(en cours|commence|commencee|lopend|lopende|bezig|in uitvoering)$/],
  ['a-faire', /^(a faire|non|pas commence|non commence|te doen|nog te doen|nee|neen|0)$/],
];
const etatEcrit = (cellule: string): EtatDePilier | undefined =>
  /^[✓✔☑]/u.test(cellule) ? 'fait' : ETATS.find(([, mots]) => mots.test(plier(cellule)))?.[0];

const LIEN = /^https?:\/\/[^\s<>"'`]{3,1990}$/iu;
/** An address that is no page, or a formula that a spreadsheet would run: never a title. */
const documentEcrit = (cellule: string): boolean =>
  LIEN.test(cellule) ||
  (cellule.length <= 200 && !estFormule(cellule) && !/^[a-z][a-z0-9+.-]{1,20}:\S/iu.test(cellule));

type Colonnes = {
  readonly commune: number;
  readonly date: number;
  readonly document: number;
  readonly piliers: readonly number[];
};

/** Named by the first line, whatever their order; else the commune, its date, its document, then the pillars in order. */
function colonnesDe(tete: Cellules | undefined, piliers: readonly Pilier[]): { colonnes: Colonnes; entete: boolean } {
  const noms = (tete?.cellules ?? []).map((c) => plier(nettoyer(c)));
  const de = (test: (nom: string) => boolean): number => noms.findIndex((nom) => nom !== '' && test(nom));
  const commune = de((nom) => /^(commune|communes|gemeente|gemeenten|code|nom)\b/.test(nom));
  if (commune < 0)
    return { colonnes: { commune: 0, date: 1, document: 2, piliers: piliers.map((_, i) => 3 + i) }, entete: false };
  return {
    entete: true,
    colonnes: {
      commune,
      date: de((nom) => /^(date|le|datum|op)\b/.test(nom)),
      document: de((nom) => /^(document|lien|url|adresse|fichier|link|bestand)\b/.test(nom)),
      piliers: piliers.map(({ nom, nomNl }) =>
        de((lu) => [nom, nomNl ?? nom].some((mots) => plier(mots).startsWith(lu) || lu.startsWith(plier(mots)))),
      ),
    },
  };
}

/**
 * Reads the diagnostics of communes, one by line: date, document, state of each pillar. A line is kept whole or set
 * aside with its reason; the others are read all the same.
 */
export function lireDiagnostics(
  lues: readonly Cellules[],
  communes: readonly Commune[],
  piliers: readonly Pilier[],
  aujourdhui: DateCivile,
): LigneDeDiagnostic[] {
  const trouver = trouveurDeCommunes(communes);
  const lignes = lues.filter(({ cellules }) => cellules.some((c) => c.trim() !== ''));
  const { colonnes, entete } = colonnesDe(lignes[0], piliers);
  const vues = new Set<string>();
  return lignes.slice(entete ? 1 : 0).map(({ ligne, cellules }): LigneDeDiagnostic => {
    const lire = (colonne: number): string => (colonne < 0 ? '' : nettoyer(cellules[colonne] ?? ''));
    const ecrit = lire(colonnes.commune).slice(0, 80);
    const refus = (raison: RaisonDeRefus): LigneDeDiagnostic => ({ ligne, ecrit, refus: raison });
    const commune = trouver(ecrit);
    if (commune === undefined) return refus('commune');
    if (vues.has(commune.id)) return refus('double');
    const date = lire(colonnes.date);
    const le = date === '' ? undefined : dateImportee(date, aujourdhui);
    if (date !== '' && le === undefined) return refus('date');
    const document = lire(colonnes.document);
    if (document !== '' && !documentEcrit(document)) return refus('document');
    const etats = piliers
      .map(({ id }, i) => [id, lire(colonnes.piliers[i] ?? -1)] as const)
      .filter(([, e]) => e !== '');
    const lus = etats.flatMap(([id, dit]) => {
      const etat = etatEcrit(dit);
      return etat === undefined ? [] : [[id, etat] as const];
    });
    if (lus.length < etats.length) return refus('etat');
    vues.add(commune.id);
    return {
      ligne,
      communeId: commune.id,
      diagnostic: {
        ...(le === undefined ? {} : { le }),
        ...(document === '' ? {} : { document }),
        piliers: Object.fromEntries(lus),
      },
    };
  });
}

/** Whether the document of a diagnostic is an address to open. */
export const estLien = (document: string): boolean => LIEN.test(document);
