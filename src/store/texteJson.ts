import * as Y from 'yjs';
import { FRAGMENT } from '../sync/editeur.ts';
import type { Texte } from './db.ts';

/** A node of a free text, in the JSON of ProseMirror. */
export type Noeud = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly text?: string;
  readonly content?: readonly Noeud[];
};

type Attributs = Record<string, unknown>;
const filled = (attrs: Attributs | undefined): attrs is Attributs =>
  attrs !== undefined && Object.keys(attrs).length > 0;

function textNodes(text: Y.XmlText): Noeud[] {
  const delta = text.toDelta() as readonly { insert: unknown; attributes?: Readonly<Record<string, Attributs>> }[];
  return delta.flatMap(({ insert, attributes }) => {
    if (typeof insert !== 'string') return [];
    const marks = Object.entries(attributes ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, attrs]) => ({ type, ...(filled(attrs) ? { attrs } : {}) }));
    return [{ type: 'text', text: insert, ...(marks.length > 0 ? { marks } : {}) }];
  });
}

function nodesOf(type: Y.XmlFragment | Y.XmlElement): Noeud[] {
  return type.toArray().flatMap((item): Noeud[] => {
    if (item instanceof Y.XmlText) return textNodes(item);
    if (!(item instanceof Y.XmlElement)) return [];
    const attrs = item.getAttributes() as Attributs;
    const content = nodesOf(item);
    return [{ type: item.nodeName, ...(filled(attrs) ? { attrs } : {}), ...(content.length > 0 ? { content } : {}) }];
  });
}

/** What the fragment says, as a ProseMirror document. */
export const jsonOf = (fragment: Y.XmlFragment): Noeud => ({ type: 'doc', content: nodesOf(fragment) });

/** The words without marks, one line per block. */
export function brutOf(noeud: Noeud): string {
  if (noeud.type === 'text') return noeud.text ?? '';
  if (noeud.type === 'hardBreak') return '\n';
  const content = noeud.content ?? [];
  const inline = content.some((c) => c.type === 'text' || c.type === 'hardBreak');
  return content.map(brutOf).join(inline ? '' : '\n');
}

/** The readable row of a text, from its document. */
export function texteDe(id: string, seanceId: string, doc: Y.Doc, majLe: string): Texte {
  const json = jsonOf(doc.getXmlFragment(FRAGMENT));
  return { id, seanceId, json, brut: brutOf(json), majLe };
}

/** One paragraph per string. */
export const paragraphes = (lignes: readonly string[]): Noeud => ({
  type: 'doc',
  content: lignes.map((text) => ({ type: 'paragraph', ...(text === '' ? {} : { content: [{ type: 'text', text }] }) })),
});

function textOf(run: readonly Noeud[]): Y.XmlText {
  const text = new Y.XmlText();
  text.applyDelta(
    run.map(({ text: insert, marks }) => ({
      insert,
      attributes: Object.fromEntries((marks ?? []).map((m) => [m.type, m.attrs ?? {}])),
    })),
  );
  return text;
}

/** Adds the nodes at the end of an element that holds nothing yet; runs of text become one shared text. */
export function fill(parent: Y.XmlFragment | Y.XmlElement, content: readonly Noeud[]): void {
  const children: (Y.XmlElement | Y.XmlText)[] = [];
  let run: Noeud[] = [];
  const endRun = () => {
    if (run.length > 0) children.push(textOf(run));
    run = [];
  };
  for (const noeud of content) {
    if (noeud.type === 'text') {
      run.push(noeud);
      continue;
    }
    endRun();
    const element = new Y.XmlElement<Record<string, never>>(noeud.type);
    // In the order of their names: the same words give the same bytes wherever their attributes come from.
    for (const [name, value] of Object.entries(noeud.attrs ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (value !== null) element.setAttribute(name, value as never);
    }
    fill(element, noeud.content ?? []);
    children.push(element);
  }
  endRun();
  parent.insert(0, children);
}
