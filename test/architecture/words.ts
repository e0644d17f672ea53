import ts from 'typescript';
import { isTest, parse, walk } from './sources.ts';
import type { Source } from './sources.ts';

/** English look-alikes of French legal words: the French one is in the glossary. */
const banned =
  /^(?:meetings?|prox(?:y|ies)|mandators?|councill?ors?|attendances?|attendees?|agendas?|mayors?|quorummet|deliberated)$/;

/** `quorumMet` is one word here: neither of its halves is at fault. */
const wordsOf = (identifier: string): readonly string[] => {
  const words = identifier.split(/(?=[A-Z])|[_$]/).map((word) => word.toLowerCase());
  return [...words, identifier.toLowerCase()];
};

/** Identifiers that use a banned synonym. */
export function bannedSynonyms(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const found = new Set<string>();
    walk(parse(source), (node) => {
      if (ts.isIdentifier(node) && wordsOf(node.text).some((word) => banned.test(word))) found.add(node.text);
    });
    return [...found].map((name) => `${source.path}: ${name}`);
  });
}

const spokenAttributes =
  /^(?:aria-label|aria-description|aria-roledescription|title|placeholder|alt|label|description)$/;

/** Words written in components instead of the catalogue. */
export function wordingInComponents(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => path.endsWith('.tsx') && !path.startsWith('src/ui/i18n/') && !isTest(path))
    .flatMap((source) => {
      const found: string[] = [];
      walk(parse(source), (node) => {
        if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) found.push(node.text.trim());
        if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression) {
          if (ts.isStringLiteralLike(node.expression) && /\p{L}{2}/u.test(node.expression.text))
            found.push(node.expression.text);
        }
        if (ts.isJsxAttribute(node) && spokenAttributes.test(node.name.getText())) {
          const value = node.initializer;
          const text = value && ts.isJsxExpression(value) ? value.expression : value;
          if (text && ts.isStringLiteralLike(text) && /\p{L}{2}/u.test(text.text)) found.push(text.text);
        }
      });
      return found.map((text) => `${source.path}: ${text}`);
    });
}

/** Articles of law cited outside the rule packs, the catalogue and the sentences of documents. */
export function strayArticles(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(
      ({ path }) =>
        !isTest(path) && !/^src\/(?:domain\/reglement|ui\/i18n|documents\/fr)\/|^src\/store\/exemple/.test(path),
    )
    .flatMap((source) => {
      const found: string[] = [];
      walk(parse(source), (node) => {
        if (
          (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isJsxText(node)) &&
          /\b[LR]\.? ?\d{4}-\d/.test(node.text)
        ) {
          found.push(`${source.path}: ${node.text}`);
        }
      });
      return found;
    });
}
