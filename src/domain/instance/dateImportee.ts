import { addDays, civilDate, isDateCivile, type DateCivile } from '../date.ts';
import { plier } from './texteImporte.ts';

const MOIS = ['janv', 'fevr', 'mars', 'avri', 'mai', 'juin', 'juil', 'aout', 'sept', 'octo', 'nove', 'dece'];

const valide = (annee: number, mois: number, jour: number): DateCivile | undefined => {
  const date = civilDate(annee, mois, jour);
  return isDateCivile(date) ? date : undefined;
};

/**
 * A date as lists of members write it: `12/03/1962`, `1962-03-12` with or without an hour, `12.3.62`, « 1er mars 1962 »,
 * or the day count of a spreadsheet. Two-figure years fall in the hundred years before `aujourdhui`.
 * Undefined when the calendar has no such day.
 */
export function dateImportee(texte: string, aujourdhui: DateCivile): DateCivile | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(texte);
  if (iso) return valide(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const francaise = /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4}|\d{2})(?:\s.*)?$/.exec(texte);
  if (francaise) return valide(annee(francaise[3] ?? '', aujourdhui), Number(francaise[2]), Number(francaise[1]));
  const lettres = /^(?:[a-z]+ )?(\d{1,2})(?:er)? ([a-z]{3,}) (\d{4}|\d{2})$/.exec(plier(texte));
  if (lettres) {
    const mois = MOIS.findIndex((debut) => (lettres[2] ?? '').startsWith(debut));
    return mois < 0 ? undefined : valide(annee(lettres[3] ?? '', aujourdhui), mois + 1, Number(lettres[1]));
  }
  // Days since 30 December 1899, as spreadsheets count; between 1920 and 2064.
  if (/^\d{4,5}$/.test(texte) && Number(texte) >= 7306 && Number(texte) <= 60_000)
    return addDays('1899-12-30', Number(texte));
  return undefined;
}

function annee(chiffres: string, aujourdhui: DateCivile): number {
  const nombre = Number(chiffres);
  if (chiffres.length === 4) return nombre;
  const siecle = Math.floor(Number(aujourdhui.slice(0, 4)) / 100) * 100;
  return siecle + nombre > Number(aujourdhui.slice(0, 4)) ? siecle - 100 + nombre : siecle + nombre;
}
