import * as Y from 'yjs';
import { FRAGMENT, isAttribut, isMarque, isNoeud, isValeurDeMarque, MAJ_MAX, TEXTE_MAX } from '../../sync/editeur.ts';

/** Pieces of one update, and of a whole text: beyond, only forged ones would make the server spend minutes on them. */
const PIECES_MAX = 30_000;
const PIECES_TEXTE = 100_000;
const PROFONDEUR_MAX = 24;

export type Defaut = 'illisible' | 'trop-lourd' | 'etranger';

/** One piece of an update by itself, deleted or not: what it holds must be something the editor makes. */
function isConnue(struct: Y.Item | Y.GC | Y.Skip): boolean {
  if (!(struct instanceof Y.Item)) return true;
  const { content, parent } = struct as { content: unknown; parent: unknown };
  if (typeof parent === 'string' && parent !== FRAGMENT) return false;
  if (content instanceof Y.ContentString || content instanceof Y.ContentDeleted) return true;
  if (content instanceof Y.ContentFormat) return isMarque(content.key) && isValeurDeMarque(content.value);
  if (content instanceof Y.ContentAny) return content.arr.length === 1 && isSimple(content.arr[0]);
  if (!(content instanceof Y.ContentType)) return false;
  // Constructors and not `instanceof`: a hook is an element's neighbour, a shared text is not an XML one.
  const { type } = content;
  return (
    type.constructor === Y.XmlText || (type.constructor === Y.XmlElement && isNoeud((type as Y.XmlElement).nodeName))
  );
}

const isSimple = (value: unknown): boolean =>
  value === null ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && value.length <= 20);

/** What is wrong with an update, read without applying it; nothing when all of it is the editor's. */
export function defautDeMaj(maj: Uint8Array): Defaut | undefined {
  if (maj.length > MAJ_MAX) return 'trop-lourd';
  let structs: readonly (Y.Item | Y.GC | Y.Skip)[];
  try {
    ({ structs } = Y.decodeUpdate(maj));
  } catch {
    return 'illisible'; // bytes that are no update, or nested until the stack ends
  }
  if (structs.length > PIECES_MAX) return 'trop-lourd';
  return structs.every(isConnue) ? undefined : 'etranger';
}

function isPropre(parent: Y.XmlFragment, profondeur: number): boolean {
  if (profondeur > PROFONDEUR_MAX) return false;
  return parent.toArray().every((enfant) => {
    if (enfant instanceof Y.XmlText) {
      const delta = enfant.toDelta() as readonly { insert: unknown; attributes?: Readonly<Record<string, unknown>> }[];
      return (
        Object.keys(enfant.getAttributes()).length === 0 &&
        delta.every(
          ({ insert, attributes }) => typeof insert === 'string' && Object.keys(attributes ?? {}).every(isMarque),
        )
      );
    }
    if (!(enfant instanceof Y.XmlElement) || !isNoeud(enfant.nodeName)) return false;
    const attributs = Object.entries(enfant.getAttributes() as Readonly<Record<string, unknown>>);
    return (
      attributs.every(([nom, value]) => isAttribut(enfant.nodeName, nom, value)) && isPropre(enfant, profondeur + 1)
    );
  });
}

/** What is wrong with a whole text as it stands. */
export function defautDuTexte(doc: Y.Doc, octets: number): Defaut | undefined {
  const pieces = [...doc.store.clients.values()].reduce((n, structs) => n + structs.length, 0);
  if (octets > TEXTE_MAX || pieces > PIECES_TEXTE) return 'trop-lourd';
  if ([...doc.share.keys()].some((nom) => nom !== FRAGMENT)) return 'etranger';
  return isPropre(doc.getXmlFragment(FRAGMENT), 0) ? undefined : 'etranger';
}
