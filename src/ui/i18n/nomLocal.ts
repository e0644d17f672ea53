import { langueCourante } from './i18n.ts';

type Nomme = { readonly nom: string; readonly nomNl?: string | undefined };

/** The name in the language of the screens, when it has one there: « Doornik » for Tournai. */
export const nomLocal = ({ nom, nomNl }: Nomme): string => (langueCourante() === 'nl' ? (nomNl ?? nom) : nom);

/** Its name in the other language, when it differs. */
export const autreNom = (nomme: Nomme): string | undefined => {
  const autre = langueCourante() === 'nl' ? nomme.nom : nomme.nomNl;
  return autre === nomLocal(nomme) ? undefined : autre;
};
