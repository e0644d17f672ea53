import type { ReactNode } from 'react';
import type { Run } from '../../../documents/modele/document.ts';

function marques({ texte, gras, italique, souligne, barre }: Run): ReactNode {
  let noeud: ReactNode = texte.split('\n').flatMap((ligne, i) => (i === 0 ? [ligne] : [<br key={i} />, ligne]));
  if (souligne) noeud = <u>{noeud}</u>;
  if (barre) noeud = <s>{noeud}</s>;
  if (italique) noeud = <em>{noeud}</em>;
  if (gras) noeud = <strong>{noeud}</strong>;
  return noeud;
}

/** Stretches of text with their faces. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, i) => (
    <span key={i} {...(run.locale === undefined ? {} : { lang: run.locale })}>
      {marques(run)}
    </span>
  ));
}
