import Papa from 'papaparse';
import type { LigneLue } from '../domain/instance/importMembres.ts';
import { accept, refuse, type Outcome } from '../domain/refus.ts';
import { lireGrandeListe, type CommuneVoulue } from './grandeListe.ts';

/** Largest list of members read at once, in bytes; of a longer one, only the lines of the commune are read. */
const LUE_ENTIERE = 20_000_000;
/** Largest list read at all. */
const TAILLE_MAXIMUM = 400_000_000;

export type Encodage = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** A list cut into lines and cells, with what was found about its writing. */
export interface Tableau {
  readonly lignes: readonly LigneLue[];
  readonly encodage: Encodage;
  readonly separateur: string;
}

/** A text that never closes its quotation mark would swallow the rest of the list in one cell. */
const CELLULE_MAXIMUM = 5000;

/**
 * The text of a file whatever its encoding: marked by its first bytes, else UTF-8 when the bytes are, else UTF-16 when
 * every second byte is zero, else Windows-1252, which reads anything.
 */
export function decoder(octets: Uint8Array): { texte: string; encodage: Encodage } {
  const encodage = encodageDe(octets);
  return { texte: new TextDecoder(encodage).decode(octets).replace(/^\ufeff/, ''), encodage };
}

function encodageDe(octets: Uint8Array): Encodage {
  const [a, b] = octets;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const debut = octets.subarray(0, 2000);
  const nuls = (reste: number): number => debut.filter((octet, i) => i % 2 === reste && octet === 0).length;
  if (nuls(1) > debut.length / 4) return 'utf-16le';
  if (nuls(0) > debut.length / 4) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(octets);
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

const SEPARATEURS = ['\t', ';', ',', '|'] as const;

/** The sign that cuts the first lines into the same number of cells, the most of them; a sentence has commas too. */
export function separateurDe(texte: string): string {
  const lignes = texte.split(/\r\n|\r|\n/, 40).filter((l) => l.trim() !== '');
  let meilleur = { signe: '\n', note: 0 };
  for (const signe of SEPARATEURS) {
    const largeurs = lignes.map((l) => l.replace(/"[^"]*"/g, '').split(signe).length);
    const coupees = largeurs.filter((n) => n > 1).length;
    const note = coupees * 2 > lignes.length ? coupees / lignes.length + Math.min(...largeurs.filter((n) => n > 1)) : 0;
    if (note > meilleur.note) meilleur = { signe, note };
  }
  // « Mme Rouanet, 1re adjointe » on each line, with no header: names with their function, not a table.
  if (meilleur.signe === ',' && lignes.length > 1 && /^(m\.|mr|mme|mlle|monsieur|madame)\s/i.test(lignes[0] ?? ''))
    return '\n';
  return meilleur.signe;
}

/** Cuts a text into lines and cells; a line that cannot be cut is marked, and the others are kept. */
export function decouper(texte: string): Omit<Tableau, 'encodage'> {
  const separateur = separateurDe(texte);
  const seuleLigne = separateur === ',' && texte.trim().split(/\r|\n/).length === 1;
  if (separateur === '\n' || seuleLigne) return { separateur: '\n', lignes: uneParLigne(texte) };
  const { data, errors } = Papa.parse<string[]>(texte, { delimiter: separateur, skipEmptyLines: false });
  const fautives = new Set(errors.filter((e) => e.type === 'Quotes').map((e) => e.row));
  const trop = data.findIndex((cellules, i) => fautives.has(i) && cellules.some((c) => c.includes('\n')));
  if (trop >= 0) return { separateur, lignes: sansGuillemets(texte, separateur) };
  return {
    separateur,
    lignes: data.map((cellules, i) => ({
      ligne: i + 1,
      cellules,
      ...(fautives.has(i) || cellules.some((c) => c.length > CELLULE_MAXIMUM) ? { illisible: true } : {}),
    })),
  };
}

/** A quotation mark left open: every line is cut by itself, and only those with an odd mark are unreadable. */
function sansGuillemets(texte: string, separateur: string): LigneLue[] {
  return texte.split(/\r\n|\r|\n/).map((brute, i) => {
    const impaire = (brute.match(/"/g) ?? []).length % 2 === 1;
    const cellules = impaire ? [brute] : (Papa.parse<string[]>(brute, { delimiter: separateur }).data[0] ?? []);
    return { ligne: i + 1, cellules, ...(impaire ? { illisible: true } : {}) };
  });
}

const NOUVEAU_NOM = /\s*[,;]\s*(?:et\s+)?(?=(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s)|\s+et\s+(?=(?:M\.|Mr|Mme|Mlle)\s)/;

/** Names one under the other, or in a row as minutes write them: « Présents : Mme X, M. Y ». */
function uneParLigne(texte: string): LigneLue[] {
  const lignes = texte.split(/\r\n|\r|\n/);
  const seule = lignes.filter((l) => l.trim() !== '').length === 1;
  return lignes.flatMap((brute, i): LigneLue[] => {
    if (brute.length > CELLULE_MAXIMUM)
      return [{ ligne: i + 1, cellules: [brute.slice(0, CELLULE_MAXIMUM)], illisible: true }];
    const sansTitre = brute.replace(/^[\p{L} ’'()]{0,60}:\s*(?=\S)/u, '');
    const noms = sansTitre.split(NOUVEAU_NOM);
    return (noms.length === 1 && seule ? sansTitre.split(',') : noms).map((nom) => ({ ligne: i + 1, cellules: [nom] }));
  });
}

/**
 * A file of members as a table; of a list of the whole country, the lines of the commune or communes. Refused when it is too
 * large, empty, or no text at all (a workbook, a picture).
 */
export async function lireFichier(
  fichier: File,
  commune?: CommuneVoulue | readonly CommuneVoulue[],
): Promise<Outcome<Tableau>> {
  const maximum = commune === undefined ? LUE_ENTIERE : TAILLE_MAXIMUM;
  if (fichier.size > maximum)
    return refuse({ code: 'fichier-trop-lourd', nom: fichier.name, octets: fichier.size, maximum });
  const signature = String.fromCharCode(...new Uint8Array(await fichier.slice(0, 4).arrayBuffer()));
  if (signature.startsWith('PK') || signature.startsWith('%PDF') || signature.startsWith('\u00d0\u00cf')) {
    return refuse({ code: 'fichier-refuse', nom: fichier.name, type: fichier.type });
  }
  if (commune !== undefined && fichier.size > LUE_ENTIERE) {
    const { texte, numeros, encodage } = await lireGrandeListe(fichier, commune);
    if (texte.trim() === '') return refuse({ code: 'fichier-illisible', nom: fichier.name });
    const { separateur, lignes } = decouper(texte);
    return accept({
      separateur,
      encodage,
      lignes: lignes.map((ligne) => ({ ...ligne, ligne: numeros[ligne.ligne - 1] ?? ligne.ligne })),
    });
  }
  const { texte, encodage } = decoder(new Uint8Array(await fichier.arrayBuffer()));
  if (texte.trim() === '') return refuse({ code: 'fichier-illisible', nom: fichier.name });
  return accept({ ...decouper(texte), encodage });
}
