import type { Genre, Nomme, SortDit } from '../paroles/formes.ts';
import { motifDe, zin } from './presence.ts';
import { aanhaling, compte, dateLongue, heure, liste, majuscule, meervoud, tussen } from './typo.ts';

const om = (h: string | undefined, dag?: string): string =>
  `${dag === undefined ? '' : ` op ${dateLongue(dag)}`}${h === undefined ? '' : ` om ${heure(h)}`}`;

export function presidence(
  qui: Nomme,
  h: string | undefined,
  d: { readonly qualite?: string | undefined; readonly motif?: string | undefined },
): string {
  const titel = d.qualite === undefined || d.qualite === '' ? '' : `, ${d.qualite},`;
  return zin(h, `${qui.nom}${titel}`, 'neemt', ` het voorzitterschap van de zitting waar${motifDe(d.motif)}`);
}

export function secretariat(
  noms: readonly string[],
  _genre: Genre,
  fonction: string,
  auxiliaires: readonly string[],
  h?: string,
): string {
  const aangesteld = zin(h, liste(noms), meervoud(noms.length, 'wordt', 'worden'), ` aangesteld als ${fonction}`);
  if (auxiliaires.length === 0) return aangesteld;
  const bijstand = `${majuscule(liste(auxiliaires))} ${meervoud(auxiliaires.length, 'staat', 'staan')} het secretariaat bij, zonder aan de beraadslaging deel te nemen.`;
  return noms.length === 0 ? bijstand : `${aangesteld} ${bijstand}`;
}

export const secretariatAdministration = (noms: readonly string[], fonction: string, h?: string): string =>
  noms.length > 1
    ? zin(h, liste(noms), 'nemen', ' het secretariaat waar')
    : zin(h, `${noms[0] ?? ''}, ${fonction},`, 'neemt', ' het secretariaat waar');

/** `jour`, here and below: the civil day, when it is no longer that of the sitting. */
export const suspension = (h: string | undefined, motif: string | undefined, jour?: string): string =>
  `De zitting wordt${om(h, jour)} geschorst${motifDe(motif)}.`;
export const reprise = (h: string | undefined, jour?: string): string => `De zitting wordt${om(h, jour)} hervat.`;

export function huisClos(
  etat: 'debut' | 'fin',
  h: string | undefined,
  demandeurs: readonly string[],
  motif: string | undefined,
): string {
  if (etat === 'fin') return zin(h, 'de zitting', 'wordt', ' opnieuw openbaar');
  const verzoek = demandeurs.length === 0 ? '' : `, op verzoek van ${liste(demandeurs)}`;
  return zin(h, 'de vergadering', 'gaat', ` verder in besloten zitting${verzoek}${motifDe(motif)}`);
}

export const levee = (h: string | undefined, epuise: boolean, jour?: string): string =>
  `${epuise ? 'De agenda is afgehandeld; de' : 'De'} zitting wordt${om(h, jour)} gesloten.`;

export const nonAbordes = (numeros: readonly string[]): string =>
  numeros.length === 1
    ? `Punt ${numeros[0] ?? ''} werd niet behandeld.`
    : `De punten ${liste(numeros)} werden niet behandeld.`;

export function sortDuPoint(
  sort: SortDit,
  numero: string | undefined,
  intitule: string,
  h: string | undefined,
  motif: string | undefined,
): string {
  const wat = numero === undefined ? `het punt ${aanhaling(intitule)}` : `punt ${numero}, ${aanhaling(intitule)},`;
  const reden = motif === undefined || motif.trim() === '' ? '' : `: ${motif.trim().replace(/\.$/u, '')}`;
  const einde: Record<SortDit, string> = {
    reporte: ' uitgesteld tot een volgende zitting',
    retire: ' van de agenda afgevoerd',
    ajoute: ' aan de agenda toegevoegd',
    refuse: ' geweigerd',
  };
  const onderwerp = sort === 'refuse' ? `de toevoeging van het punt ${aanhaling(intitule)} aan de agenda` : wat;
  return zin(h, onderwerp, 'wordt', `${einde[sort]}${reden}`);
}

export function demandeDeScrutin(
  mode: string,
  noms: readonly string[],
  nombre: number,
  presents: number,
  requis: number,
  article: string | undefined,
): string {
  const wie =
    noms.length > 0
      ? `${liste(noms)}${nombre > noms.length ? ` en anderen, samen ${nombre},` : ''}`
      : compte(nombre, 'aanwezig lid', 'aanwezige leden');
  const genoeg = nombre >= requis ? '' : 'slechts ';
  return `${majuscule(wie)} ${meervoud(nombre, 'vraagt', 'vragen')} de ${mode}. Het verzoek wordt gesteund door ${genoeg}${nombre} van de ${presents} aanwezige leden; ${requis} ${meervoud(requis, 'was', 'waren')} vereist${tussen(article)}.`;
}
