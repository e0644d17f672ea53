import type { Encodage } from './importMembres.ts';

/** Whose lines are wanted in a list of the whole country. */
export type CommuneVoulue = { readonly code: string; readonly nom: string };

export type Extrait = {
  /** The headings and the lines of the commune. */
  readonly texte: string;
  /** Number in the file of each of them. */
  readonly numeros: readonly number[];
  readonly encodage: Encodage;
};

/** Lines kept of one file for each commune, at most: none has that many elected members. */
const GARDEES = 5000;
/** … and for a whole territoire: beyond, the page could not show them. */
const GARDEES_EN_TOUT = 50_000;
/** Bytes read at once. */
const MORCEAU = 4_000_000;

const sansAccents = (texte: string): string => texte.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a line names one of the communes; of several, by a whole cell, since eighty names cannot be looked for everywhere. */
function nommeUne(voulues: readonly CommuneVoulue[]): (ligne: string) => boolean {
  const [seule] = voulues;
  if (seule !== undefined && voulues.length === 1) {
    const { code, nom } = seule;
    const noms = [nom.toLowerCase(), sansAccents(nom).toLowerCase()];
    // The code is in every recent edition; names in capitals may have lost their accents.
    return (ligne) => {
      if (ligne.includes(code)) return true;
      const bas = ligne.toLowerCase();
      return noms.some((n) => bas.includes(n));
    };
  }
  const cellules = new Set(
    voulues.flatMap(({ code, nom }) => [code, nom.toLowerCase(), sansAccents(nom).toLowerCase()]),
  );
  return (ligne) =>
    ligne.split(/[;,\t|]/).some((cellule) => cellules.has(cellule.replaceAll('"', '').trim().toLowerCase()));
}

/** Throws a `TypeError` at bytes that are no UTF-8 when it is read as such. */
async function extraire(fichier: Blob, voulues: readonly CommuneVoulue[], encodage: Encodage): Promise<Extrait> {
  const nomme = nommeUne(voulues);
  const maximum = Math.min(GARDEES_EN_TOUT, GARDEES * voulues.length);
  const decodeur = new TextDecoder(encodage, { fatal: encodage === 'utf-8' });
  const gardees: string[] = [];
  const numeros: number[] = [];
  let [reste, numero] = ['', 0];
  const prendre = (ligne: string): void => {
    numero += 1;
    if (ligne.trim() === '' || gardees.length >= maximum) return;
    if (gardees.length > 0 && !nomme(ligne)) return;
    gardees.push(ligne.replace(/\r$/, ''));
    numeros.push(numero);
  };
  for (let debut = 0; debut < fichier.size; debut += MORCEAU) {
    const octets = await fichier.slice(debut, debut + MORCEAU).arrayBuffer();
    const bloc = reste + decodeur.decode(octets, { stream: debut + MORCEAU < fichier.size });
    const fin = bloc.lastIndexOf('\n') + 1;
    reste = bloc.slice(fin);
    for (const ligne of bloc.slice(0, fin).split('\n').slice(0, -1)) prendre(ligne);
  }
  if (reste !== '') prendre(reste);
  return { texte: gardees.join('\n').replace(/^\ufeff/, ''), numeros, encodage };
}

/**
 * The headings of a list too long to be read at once, and its lines that name a commune, or one of several, by code or by name. Read by
 * pieces: the national register of elected members is some 60 MB.
 */
export async function lireGrandeListe(
  fichier: Blob,
  commune: CommuneVoulue | readonly CommuneVoulue[],
): Promise<Extrait> {
  const voulues = 'code' in commune ? [commune] : commune;
  const [a, b] = new Uint8Array(await fichier.slice(0, 2).arrayBuffer());
  if (a === 0xff && b === 0xfe) return extraire(fichier, voulues, 'utf-16le');
  if (a === 0xfe && b === 0xff) return extraire(fichier, voulues, 'utf-16be');
  try {
    return await extraire(fichier, voulues, 'utf-8');
  } catch (error) {
    if (error instanceof TypeError) return extraire(fichier, voulues, 'windows-1252');
    throw error;
  }
}
