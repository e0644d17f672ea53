export interface Message {
  readonly sujet: string;
  readonly corps: string;
}

/** Longest address that mail programs of every system open; some cut beyond 2,000 signs. */
const LONGUEUR = 1900;

/** RFC 6068: spaces as %20 and lines as CRLF. */
const encode = (texte: string): string => encodeURIComponent(texte.replace(/\r?\n/g, '\r\n'));
const adresseDe = (adresse: string): string => encodeURIComponent(adresse).replaceAll('%40', '@');
const mots = ({ sujet, corps }: Message): string => `subject=${encode(sujet)}&body=${encode(corps)}`;

/** One message to one person. */
export const lienPour = (adresse: string, message: Message): string => `mailto:${adresseDe(adresse)}?${mots(message)}`;

export interface Groupe {
  readonly adresses: readonly string[];
  readonly href: string;
}

/** Messages with everybody in blind copy, as few as mail programs can open; each holds at least one address. */
export function groupes(adresses: readonly string[], message: Message): readonly Groupe[] {
  const href = (liste: readonly string[]) => `mailto:?bcc=${liste.map(adresseDe).join(',')}&${mots(message)}`;
  const faits: Groupe[] = [];
  let liste: string[] = [];
  const clore = () => {
    if (liste.length > 0) faits.push({ adresses: liste, href: href(liste) });
    liste = [];
  };
  for (const adresse of adresses) {
    if (liste.length > 0 && href([...liste, adresse]).length > LONGUEUR) clore();
    liste.push(adresse);
  }
  clore();
  return faits;
}
