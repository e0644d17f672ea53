import { para, type Bloc, type Run, type Titre } from './document.ts';

type Noeud = {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Record<string, unknown>;
  readonly marks: readonly string[];
  readonly content: readonly Noeud[];
};

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);

/** Deeper than any text a person writes; a hostile file stops there instead of filling the stack. */
const PROFONDEUR = 40;

/** Reads untrusted JSON: what is not a node is left out, never thrown at the person. */
function lire(json: unknown, profondeur = 0): Noeud | undefined {
  if (!isObject(json) || typeof json['type'] !== 'string' || profondeur > PROFONDEUR) return undefined;
  const enfants = Array.isArray(json['content']) ? (json['content'] as unknown[]) : [];
  const marques = Array.isArray(json['marks']) ? (json['marks'] as unknown[]) : [];
  return {
    type: json['type'],
    ...(typeof json['text'] === 'string' ? { text: json['text'] } : {}),
    ...(isObject(json['attrs']) ? { attrs: json['attrs'] } : {}),
    marks: marques.flatMap((m) => (isObject(m) && typeof m['type'] === 'string' ? [m['type']] : [])),
    content: enfants.flatMap((e) => lire(e, profondeur + 1) ?? []),
  };
}

const runDe = (noeud: Noeud): Run => ({
  texte: noeud.text ?? '',
  ...(noeud.marks.includes('bold') ? { gras: true } : {}),
  ...(noeud.marks.includes('italic') ? { italique: true } : {}),
  ...(noeud.marks.includes('underline') ? { souligne: true } : {}),
  ...(noeud.marks.includes('strike') ? { barre: true } : {}),
});

function runsDe(noeud: Noeud): Run[] {
  if (noeud.type === 'text') return noeud.text === undefined || noeud.text === '' ? [] : [runDe(noeud)];
  if (noeud.type === 'hardBreak') return [{ texte: '\n' }];
  return noeud.content.flatMap(runsDe);
}

/** Headings of a free text stay under those of the document that holds it. */
const niveauSous = (attrs: Noeud['attrs']): Titre['niveau'] => (Number(attrs?.['level'] ?? 1) <= 1 ? 2 : 3);

function blocsDe(noeud: Noeud): Bloc[] {
  switch (noeud.type) {
    case 'paragraph': {
      const runs = runsDe(noeud);
      return runs.length === 0 ? [] : [para(runs)];
    }
    case 'heading':
      return [{ type: 'titre', niveau: niveauSous(noeud.attrs), runs: runsDe(noeud) }];
    case 'bulletList':
    case 'orderedList': {
      const depart = Number(noeud.attrs?.['start'] ?? 1);
      return [
        {
          type: 'liste',
          ordonnee: noeud.type === 'orderedList',
          ...(Number.isInteger(depart) && depart > 1 ? { depart } : {}),
          elements: noeud.content.map((item) => item.content.flatMap(blocsDe)),
        },
      ];
    }
    case 'horizontalRule':
      return [{ type: 'filet' }];
    case 'text':
    case 'hardBreak':
      return [para(runsDe(noeud))];
    default:
      return noeud.content.flatMap(blocsDe);
  }
}

/** Blocks of a ProseMirror document as JSON; anything else gives none. */
export function blocsDeProseMirror(json: unknown): Bloc[] {
  const noeud = lire(json);
  return noeud === undefined ? [] : blocsDe(noeud);
}
