import { Carnet } from './db.ts';

const CLE = 'carnet-courant';
const EFFACES = 'carnets-effaces';
/** Name of the database of the first carnet of a device. */
export const PREMIER_CARNET = 'carnet-1';
/** Name of the database of the worked example: a carnet of its own, beside the real one. */
export const CARNET_EXEMPLE = 'carnet-exemple';

let ouvert: Carnet | undefined;

/** Databases erased on this device: another tab may still hold their name, and must not bring them back. */
export function carnetsEffaces(): readonly string[] {
  return (localStorage.getItem(EFFACES) ?? '').split('\n').filter((nom) => nom !== '');
}

const garderEffaces = (noms: readonly string[]): void => {
  localStorage.setItem(EFFACES, [...new Set(noms)].join('\n'));
};

/** Says to every tab that this database is gone; the caller deletes it. */
export const marquerEfface = (nom: string): void => garderEffaces([...carnetsEffaces(), nom]);

/** Which carnet this tab works in: its own choice first, else the last one chosen on the device. */
export function nomDuCarnet(): string {
  const effaces = carnetsEffaces();
  const choisis = [sessionStorage.getItem(CLE), localStorage.getItem(CLE)];
  return choisis.find((nom) => nom !== null && !effaces.includes(nom)) ?? PREMIER_CARNET;
}

/** The carnet of this tab. */
export function carnet(): Carnet {
  ouvert ??= new Carnet(nomDuCarnet());
  return ouvert;
}

/** Chooses another carnet for this tab and the next ones; the caller reloads the page. */
export function choisirCarnet(nom: string): void {
  // A name chosen again after its erasure, the worked example's for instance, is a new carnet.
  if (carnetsEffaces().includes(nom)) garderEffaces(carnetsEffaces().filter((efface) => efface !== nom));
  sessionStorage.setItem(CLE, nom);
  localStorage.setItem(CLE, nom);
  ouvert?.close();
  ouvert = undefined;
}

if (typeof window !== 'undefined') {
  addEventListener('storage', ({ key }) => {
    if (key === EFFACES && ouvert !== undefined && carnetsEffaces().includes(ouvert.name)) location.reload();
  });
}
