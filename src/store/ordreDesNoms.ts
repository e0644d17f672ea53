/** Whoever has a name, and perhaps one of its own in Dutch. */
type Nomme = { readonly nom: string; readonly nomNl?: string | undefined };

let locale = 'fr';
let collateur = new Intl.Collator(locale, { numeric: true });

/** The language that lists are read in: told by the screens before they draw, since only they know it. */
export function rangerEn(autre: string): void {
  locale = autre;
  collateur = new Intl.Collator(autre, { numeric: true });
}

export const comparerNoms = (a: string, b: string): number => collateur.compare(a, b);

const nomLu = ({ nom, nomNl }: Nomme): string => (locale.startsWith('nl') ? (nomNl ?? nom) : nom);

/** By the name that the list shows: Doornik stands at D for who reads Dutch, Tournai at T; « 2 » before « 10 ». */
export const parNom = (a: Nomme, b: Nomme): number => comparerNoms(nomLu(a), nomLu(b));
