import type { DetailsDepart, DetailsDeport, DetailsPouvoir, Effet, Nomme } from '../paroles/formes.ts';
import { vnw } from './personnes.ts';
import { heure, liste, majuscule, tussen } from './typo.ts';

export const motifDe = (motif: string | undefined): string =>
  motif === undefined || motif.trim() === '' ? '' : ` (${motif.trim()})`;

/** An hour first turns subject and verb around: « Om 20.42 uur komt mevrouw Sarda ter zitting ». */
export const zin = (h: string | undefined, onderwerp: string, werkwoord: string, rest: string): string =>
  `${h === undefined ? `${majuscule(onderwerp)} ${werkwoord}` : `Om ${heure(h)} ${werkwoord} ${onderwerp}`}${rest}.`;

const zinnen = (...delen: string[]): string => delen.filter((d) => d !== '').join(' ');

export function votants(avant: number | undefined, apres: number): string {
  if (avant === undefined) return '';
  if (avant === apres) return `Het aantal stemgerechtigde leden blijft ${apres}.`;
  return `Het aantal stemgerechtigde leden ${apres > avant ? 'stijgt' : 'daalt'} tot ${apres}.`;
}

export function arrivee(qui: Nomme, h: string | undefined, effet: Effet, finDuPouvoirA?: string): string {
  const einde = finDuPouvoirA === undefined ? '' : `; de volmacht aan ${finDuPouvoirA} vervalt`;
  return zinnen(zin(h, qui.nom, 'komt', ` ter zitting${einde}`), votants(effet.avant, effet.apres));
}

export function depart(qui: Nomme, h: string | undefined, effet: Effet, details: DetailsDepart = {}): string {
  const volmacht =
    details.pouvoirA === undefined
      ? ''
      : ` en geeft${h === undefined ? '' : ` ${vnw(qui.genre)}`} volmacht aan ${details.pouvoirA}`;
  const ontvangen = details.pouvoirsRecus ?? [];
  const vervalt =
    ontvangen.length === 0
      ? ''
      : ontvangen.length === 1
        ? `De volmacht van ${ontvangen[0] ?? ''} vervalt.`
        : `De volmachten van ${liste(ontvangen)} vervallen.`;
  const wat = details.temporaire ? ' tijdelijk de zaal' : ' de zitting';
  return zinnen(
    zin(h, qui.nom, 'verlaat', `${wat}${motifDe(details.motif)}${volmacht}`),
    vervalt,
    votants(effet.avant, effet.apres),
  );
}

export const retour = (qui: Nomme, h: string | undefined): string => zin(h, qui.nom, 'neemt', ' opnieuw plaats');

export function deport(qui: Nomme, h: string | undefined, d: DetailsDeport): string {
  const over = d.point === undefined ? '' : ` over punt ${d.point}`;
  const stemming = `neemt niet deel aan de stemming${over}`;
  const alles = `neemt niet deel aan de bespreking en de stemming${over}`;
  const zaal = d.quitteLaSalle ? ', verlaat de zaal' : '';
  if (d.genre === 'personnel')
    return zin(h, qui.nom, 'meldt', ` een persoonlijk belang${motifDe(d.motif)}${zaal} en ${alles}`);
  if (d.genre === 'compte-administratif')
    return zin(h, qui.nom, 'trekt', ` zich terug${motifDe(d.motif)}${zaal} en ${stemming}`);
  const telling = d.horsEnExercice
    ? ` Voor dit punt telt ${vnw(qui.genre)} niet mee bij de zittinghebbende leden.`
    : '';
  const wie = `${qui.nom}, die het bestuur vertegenwoordigt in de betrokken instelling${motifDe(d.motif)},`;
  return `${zin(h, wie, d.quitteLaSalle ? 'verlaat' : 'neemt', d.quitteLaSalle ? ` de zaal en ${alles}` : alles.slice('neemt'.length))}${telling}`;
}

export const pouvoirNeutralise = (mandant: string, mandataire: string): string =>
  `De volmacht van ${mandant} aan ${mandataire} wordt voor dit punt niet uitgeoefend.`;

export const suppleance = (titulaire: Nomme, suppleant: Nomme, h: string | undefined, effet: Effet): string =>
  zinnen(
    zin(h, `${suppleant.nom}, plaatsvervanger,`, 'zetelt', ` in de plaats van ${titulaire.nom}`),
    votants(effet.avant, effet.apres),
  );

export function installation(
  qui: Nomme,
  h: string | undefined,
  effet: Effet,
  place: { readonly remplace: string } | { readonly enExercice: number; readonly mots: string },
): string {
  const vervanging = 'remplace' in place ? `, ter vervanging van ${place.remplace}` : '';
  return zinnen(
    zin(h, qui.nom, 'wordt', ` geïnstalleerd${vervanging}`),
    'enExercice' in place ? `Het aantal ${place.mots} stijgt tot ${place.enExercice}.` : '',
    votants(effet.avant, effet.apres),
  );
}

const ONTVANGST = {
  papier: 'schriftelijke volmacht, op papier',
  courriel: 'schriftelijke volmacht, ontvangen per e-mail',
  'en-seance': 'schriftelijke volmacht, overhandigd tijdens de zitting',
  application: 'schriftelijke volmacht, elektronisch ontvangen',
} as const;

export const receptionDuPouvoir = (d: DetailsPouvoir): string =>
  [d.reception === undefined ? undefined : ONTVANGST[d.reception], d.originalVu ? 'origineel getoond' : undefined]
    .filter((t) => t !== undefined)
    .join(', ');

export const pouvoir = (
  mandant: string,
  mandataire: string,
  h: string | undefined,
  effet: Effet,
  d: DetailsPouvoir = {},
): string =>
  zinnen(
    zin(h, mandant, 'geeft', ` volmacht aan ${mandataire}${motifDe(receptionDuPouvoir(d))}`),
    votants(effet.avant, effet.apres),
  );

export const pouvoirNonAdmis = (article: string | undefined): string =>
  `Volmachten zijn in deze vergadering niet toegestaan${tussen(article)}; deze telt niet mee voor het quorum en niet voor de stemmingen.`;

export const revocation = (
  mandant: string,
  mandataire: string | undefined,
  h: string | undefined,
  effet: Effet,
): string =>
  zinnen(
    zin(h, mandant, 'trekt', ` de ${mandataire === undefined ? 'gegeven volmacht' : `volmacht aan ${mandataire}`} in`),
    votants(effet.avant, effet.apres),
  );
