import * as fr from '../fr/convocation.ts';
import { accord } from '../fr/personnes.ts';
import { entre, NBSP } from '../fr/typo.ts';
import type { Genre } from '../paroles/formes.ts';

export const empechement = (parMandataire: number | undefined, article: string | undefined): string => {
  const au = parMandataire !== undefined && parMandataire > 1 ? `de ${parMandataire}` : 'd’une';
  const borne = parMandataire === undefined ? '' : ` ; un même membre ne peut en porter plus ${au}${entre(article)}`;
  return `En cas d’empêchement, vous pouvez donner procuration écrite à un collègue de votre choix${borne}. Un formulaire est joint.`;
};

export const POUVOIR = {
  ...fr.POUVOIR,
  donne: 'donne procuration à',
  revocable: (article: string | undefined, parMandataire: number, seances: number): string =>
    `La procuration est écrite et toujours révocable. Un même membre ne peut en porter plus ${parMandataire > 1 ? `de ${parMandataire}` : 'd’une'}. Sauf maladie dûment constatée, elle ne vaut pas pour plus de ${seances} séances consécutives${entre(article)}.`,
  signature: 'Signature, précédée de la mention « Bon pour procuration »',
};

export const EMARGEMENT = {
  ...fr.EMARGEMENT,
  colonnes: fr.EMARGEMENT.colonnes.map((titre) => titre.replace('Pouvoir donné', 'Procuration donnée')),
};

export const representes = (
  couples: readonly { readonly mandant: string; readonly mandataire: string; readonly precision: string }[],
  genre: Genre,
): string =>
  `${accord('Représenté', genre, couples.length)} (${couples.length})${NBSP}: ${couples
    .map(
      (c) => `${c.mandant}, qui a donné procuration à ${c.mandataire}${c.precision === '' ? '' : ` (${c.precision})`}`,
    )
    .join(' ; ')}.`;
