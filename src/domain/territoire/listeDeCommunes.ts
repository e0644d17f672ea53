import { nettoyer, plier } from '../instance/texteImporte.ts';
import type { Commune } from './commune.ts';
import { trouveurDeCommunes } from './trouverCommune.ts';

/** What a list says of one commune; `communeId` is absent when no commune of the territoire answers. */
export type LigneDeCommune = {
  readonly ligne: number;
  readonly ecrit: string;
  readonly valeur: string;
  readonly communeId?: string;
  /** The commune was already named above: this line is left aside. */
  readonly double?: boolean;
};

type Cellules = { readonly ligne: number; readonly cellules: readonly string[] };

const ENTETE_COMMUNE = /^(code|nom|libelle|insee|commune|gemeente|ins|nis)\b/;

const compter = (lignes: readonly Cellules[], colonne: number, test: (cellule: string) => boolean): number =>
  lignes.filter(({ cellules }) => test(cellules[colonne] ?? '')).length;

/** The column where most cells pass the test, the first among equals; -1 when none does. */
function meilleure(
  lignes: readonly Cellules[],
  colonnes: readonly number[],
  test: (cellule: string) => boolean,
): number {
  let retenue = { colonne: -1, note: 0 };
  for (const colonne of colonnes) {
    const note = compter(lignes, colonne, test);
    if (note > retenue.note) retenue = { colonne, note };
  }
  return retenue.colonne;
}

/** « Territoire 1 : Aragon, Bagnoles » on each line, as charters write it; undefined when the text is not so. */
export function lignesParSecteur(texte: string): Cellules[] | undefined {
  const lignes = texte.split(/\r\n|\r|\n/).map((brute, i) => ({ ligne: i + 1, brute }));
  const pleines = lignes.filter(({ brute }) => brute.trim() !== '');
  const coupees = pleines.flatMap(({ ligne, brute }) => {
    const [, secteur, noms] = /^([^:;\t]{1,120}?)\s*:\s*(\S.*)$/.exec(brute.trim()) ?? [];
    if (secteur === undefined || noms === undefined) return [];
    return noms
      .split(/\s*[,;]\s*|\s+(?:et|en)\s+(?=\p{Lu})/u)
      .map((nom) => ({ ligne, cellules: [nom.replace(/\.$/, ''), secteur] }))
      .filter(({ cellules: [nom] }) => nom !== '');
  });
  return coupees.length > pleines.length && pleines.every(({ brute }) => brute.includes(':')) ? coupees : undefined;
}

/**
 * Reads a list of communes, each with a sector (`mots`) or a figure (`nombre`): which column is which is found by what
 * they hold. Headings, empty lines and lines without a value are left out; a commune unknown to the territoire stays,
 * to be shown.
 */
export function lireListeDeCommunes(
  lues: readonly Cellules[],
  communes: readonly Commune[],
  attendu: 'mots' | 'nombre',
): LigneDeCommune[] {
  const trouver = trouveurDeCommunes(communes);
  const lignes = lues.filter(({ cellules }) => cellules.some((c) => c.trim() !== ''));
  const colonnes = Array.from({ length: Math.max(0, ...lignes.map((l) => l.cellules.length)) }, (_, i) => i);
  const deCommune = meilleure(lignes, colonnes, (cellule) => trouver(cellule) !== undefined);
  if (deCommune < 0) return [];
  const autres = colonnes.filter((c) => c !== deCommune);
  const deValeur =
    attendu === 'nombre'
      ? meilleure(lignes, autres, (cellule) => nombreEcrit(cellule) !== undefined && trouver(cellule) === undefined)
      : meilleure(lignes, autres, (cellule) => cellule.trim() !== '' && trouver(cellule) === undefined);
  const vues = new Set<string>();
  return lignes.flatMap(({ ligne, cellules }, i): LigneDeCommune[] => {
    const noms = [deCommune, ...autres.filter((c) => c !== deValeur)].map((c) => nettoyer(cellules[c] ?? ''));
    const nommee = noms.find((nom) => trouver(nom) !== undefined);
    const ecrit = nommee ?? noms.find((nom) => nom !== '') ?? '';
    const valeur = nettoyer(cellules[deValeur] ?? '');
    const commune = trouver(ecrit);
    if (commune === undefined && (ecrit === '' || (i === 0 && ENTETE_COMMUNE.test(plier(ecrit))))) return [];
    if (commune === undefined) return [{ ligne, ecrit, valeur }];
    const double = vues.has(commune.id);
    vues.add(commune.id);
    return [{ ligne, ecrit, valeur, communeId: commune.id, ...(double ? { double } : {}) }];
  });
}

/** « 12 345 » → 12345; undefined for what is no whole number. */
export function nombreEcrit(cellule: string): number | undefined {
  const chiffres = nettoyer(cellule).replace(/[\s.]/g, '');
  return /^\d{1,9}$/.test(chiffres) ? Number(chiffres) : undefined;
}
