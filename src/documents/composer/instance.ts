import type { Mots } from '../../domain/reglement/mots.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import type { Chose } from '../paroles/formes.ts';
import type { Paroles } from '../paroles/paroles.ts';

const commence = (nom: string, mot: string): boolean => nom.toLocaleLowerCase('fr').startsWith(mot);

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
  // Without a name of its own in the other language, a body that bears the word of its rules takes theirs.
  const traduit = commence(saisi, premiersMots.instance.un) ? mots.instance.un : saisi;
  const nomme = autre ? (seance.nomInstanceAutre?.trim() ?? traduit) : saisi;
  const nom = organe.minuscule(nomme === '' ? mots.instance.un : nomme);
  const seul = commence(nom, mots.instance.un);
  const genre: Chose['genre'] = seul ? mots.instance.genre : organe.genreDuNom(nom, mots.instance.genre);
  return {
    nomCommune,
    instance: seul ? { nom: mots.instance.un, genre } : { nom, genre },
    instanceDe: { nom: organe.avecCommune(nom, nomCommune), genre },
  };
}
