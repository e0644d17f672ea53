import * as fr from '../fr/presence.ts';
import { entre, heure, liste } from '../fr/typo.ts';
import type { DetailsDepart, DetailsPouvoir, Effet, Nomme } from '../paroles/formes.ts';

export function arrivee(qui: Nomme, h: string | undefined, effet: Effet, finDuPouvoirA?: string): string {
  const fin = finDuPouvoirA === undefined ? '' : ` ; la procuration donnée à ${finDuPouvoirA} prend fin`;
  return fr.phrase(`${fr.a(h)}${qui.nom} rejoint la séance${fin}.`, fr.votants(effet.avant, effet.apres));
}

export function depart(qui: Nomme, h: string | undefined, effet: Effet, details: DetailsDepart = {}): string {
  const heureDite = h === undefined ? '' : ` à ${heure(h)}`;
  const donnee = details.pouvoirA === undefined ? '' : ` et donne procuration à ${details.pouvoirA}`;
  const recues = details.pouvoirsRecus ?? [];
  const tombe =
    recues.length === 0
      ? ''
      : recues.length === 1
        ? `La procuration reçue de ${recues[0] ?? ''} prend fin.`
        : `Les procurations reçues de ${liste(recues)} prennent fin.`;
  return fr.phrase(
    `${qui.nom} quitte ${details.temporaire ? 'momentanément la salle' : 'la séance'}${heureDite}${fr.motifDe(details.motif)}${donnee}.`,
    tombe,
    fr.votants(effet.avant, effet.apres),
  );
}

export const pouvoirNeutralise = (mandant: string, mandataire: string): string =>
  `La procuration donnée par ${mandant} à ${mandataire} n’est pas exercée pour ce point.`;

export const receptionDuPouvoir = fr.receptionAvec({
  papier: 'procuration écrite, sur papier',
  courriel: 'procuration écrite, reçue par courriel',
  'en-seance': 'procuration écrite, remise en séance',
  application: 'procuration écrite, reçue par voie électronique',
});

export function pouvoir(
  mandant: string,
  mandataire: string,
  h: string | undefined,
  effet: Effet,
  d: DetailsPouvoir = {},
): string {
  return fr.phrase(
    `${fr.a(h)}${mandant} donne procuration à ${mandataire}${fr.motifDe(receptionDuPouvoir(d))}.`,
    fr.votants(effet.avant, effet.apres),
  );
}

export const pouvoirNonAdmis = (article: string | undefined): string =>
  `Les procurations ne sont pas admises dans cette assemblée${entre(article)} ; celle-ci n’est comptée ni pour le quorum ni pour les votes.`;

export function revocation(
  mandant: string,
  mandataire: string | undefined,
  h: string | undefined,
  effet: Effet,
): string {
  return fr.phrase(
    `${fr.a(h)}${mandant} met fin à la procuration donnée${mandataire === undefined ? '' : ` à ${mandataire}`}.`,
    fr.votants(effet.avant, effet.apres),
  );
}
