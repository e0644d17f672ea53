import type { Mots } from '../../domain/reglement/mots.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import type { Chose } from '../paroles/formes.ts';
import type { Paroles } from '../paroles/paroles.ts';

const commence = (nom: string, mot: string): boolean => nom.toLocaleLowerCase('fr').startsWith(mot);

/**
 * The name of a body in the second language: its own, or the word of its rules when it bears theirs in the first; as it
 * was given otherwise.
 */
export const nomTraduit = (saisi: string, sien: string | undefined, mots: Mots, premiersMots: Mots): string =>
  sien?.trim() || (commence(saisi.trim(), premiersMots.instance.un) ? mots.instance.un : saisi.trim());

/** How sentences name the body of a sitting, alone and with its commune, in one language. */
export function instanceDe(
  seance: Seance,
  autre: boolean,
  mots: Mots,
  premiersMots: Mots,
  { organe }: Paroles,
): { readonly instance: Chose; readonly instanceDe: Chose; readonly nomCommune: string } {
  const nomCommune = ((autre ? seance.nomCommuneAutre : undefined) ?? seance.nomCommune).trim();
  const saisi = seance.nomInstance.trim();
  const nomme = autre ? nomTraduit(saisi, seance.nomInstanceAutre, mots, premiersMots) : saisi;
  const nom = organe.minuscule(nomme === '' ? mots.instance.un : nomme);
  const seul = commence(nom, mots.instance.un);
  const genre: Chose['genre'] = seul ? mots.instance.genre : organe.genreDuNom(nom, mots.instance.genre);
  return {
    nomCommune,
    instance: seul ? { nom: mots.instance.un, genre } : { nom, genre },
    instanceDe: { nom: organe.avecCommune(nom, nomCommune), genre },
  };
}
