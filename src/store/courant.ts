import { Carnet } from './db.ts';

const CLE = 'carnet-courant';
/** Name of the database of the first carnet of a device. */
export const PREMIER_CARNET = 'carnet-1';

let ouvert: Carnet | undefined;

/** Which carnet this tab works in: its own choice first, else the last one chosen on the device. */
export const nomDuCarnet = (): string => sessionStorage.getItem(CLE) ?? localStorage.getItem(CLE) ?? PREMIER_CARNET;

/** The carnet of this tab. */
export function carnet(): Carnet {
  ouvert ??= new Carnet(nomDuCarnet());
  return ouvert;
}

/** Chooses another carnet for this tab and the next ones; the caller reloads the page. */
export function choisirCarnet(nom: string): void {
  sessionStorage.setItem(CLE, nom);
  localStorage.setItem(CLE, nom);
  ouvert?.close();
  ouvert = undefined;
}
