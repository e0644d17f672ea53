import { langueCourante } from './i18n.ts';

type Nomme = { readonly nom: string; readonly nomNl?: string | undefined };

/** The name in the language of the screens, when it has one there: « Doornik » for Tournai. */
export const nomLocal = ({ nom, nomNl }: Nomme): string => (langueCourante() === 'nl' ? (nomNl ?? nom) : nom);

/** Its name in the other language, when it differs. */
export const autreNom = (nomme: Nomme): string | undefined => {
  const autre = langueCourante() === 'nl' ? nomme.nom : nomme.nomNl;
  return autre === nomLocal(nomme) ? undefined : autre;
};

/** 'fr' for the name of an assembly that a screen in Dutch can only give in French, so that it is read aloud as such. */
export const langueDuNom = ({
  nomNl,
  territoireId,
  langues,
}: {
  readonly nomNl?: string | undefined;
  readonly territoireId?: string | undefined;
  readonly langues?: readonly string[] | undefined;
}): 'fr' | undefined =>
  langueCourante() === 'nl' && nomNl === undefined && territoireId !== undefined && (langues?.[0] ?? 'fr') === 'fr'
    ? 'fr'
    : undefined;

/** 'fr' on a screen in Dutch: what a ready-made territoire states keeps the words of its sources. */
export const langueDesSources = (): 'fr' | undefined => (langueCourante() === 'nl' ? 'fr' : undefined);
