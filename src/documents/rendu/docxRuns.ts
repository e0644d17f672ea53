import { TextRun } from 'docx';
import type { Locale, Run } from '../modele/document.ts';

/** A4 with margins of 2 cm left free for the text, in twentieths of a point. */
export const LARGEUR_UTILE = 11906 - 2 * 1134;

/** Word refuses a file that holds a character XML 1.0 forbids, lone surrogates included. */
export const propre = (texte: string): string =>
  texte
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

/** `locale`: of the column they stand in, when it is not the document's. */
export const textRuns = (runs: readonly Run[], locale?: Locale): TextRun[] =>
  runs.flatMap((r) =>
    propre(r.texte)
      .split('\n')
      .map(
        (text, i) =>
          new TextRun({
            text,
            ...(i > 0 ? { break: 1 } : {}),
            ...(r.gras ? { bold: true } : {}),
            ...(r.italique ? { italics: true } : {}),
            ...(r.souligne ? { underline: {} } : {}),
            ...(r.barre ? { strike: true } : {}),
            ...((r.locale ?? locale) === undefined ? {} : { language: { value: r.locale ?? locale ?? '' } }),
          }),
      ),
  );
