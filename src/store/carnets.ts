import { Dexie } from 'dexie';
import { uuidv7 } from 'uuidv7';
import { actesSansCopie } from './copies.ts';
import { carnet, carnetsEffaces, choisirCarnet, marquerEfface, nomDuCarnet } from './courant.ts';
import { Carnet } from './db.ts';
import { resumeCarnet, type Resume } from './resumeCarnet.ts';

/** A carnet of this device; `base` is the name of its database, `nom` what a person called it. */
export type CarnetConnu = {
  readonly base: string;
  readonly nom: string;
  readonly courant: boolean;
  readonly resume: Resume;
  /** When it was opened from a copy: the instant of that copy. */
  readonly copieDu?: string;
};

const PREFIXE = 'carnet-';
/** An opening that began longer ago than this was killed on its way. */
const IMPORT_MORT_MS = 3_600_000;

/** The carnet at work answers by its own connection; another is opened for the time of a question. */
async function dans<T>(base: string, ask: (db: Carnet) => Promise<T>): Promise<T> {
  if (base === nomDuCarnet()) return ask(carnet());
  const db = new Carnet(base);
  try {
    return await ask(db);
  } finally {
    db.close();
  }
}

async function connu(base: string): Promise<CarnetConnu | 'mort' | undefined> {
  return dans(base, async (db) => {
    const [nom, origine, enCours] = await db.meta.bulkGet(['nom', 'origine', 'importEnCours']);
    if (enCours !== undefined) {
      return Date.now() - Date.parse(String(enCours.valeur)) > IMPORT_MORT_MS ? 'mort' : undefined;
    }
    const { exportedAt } = (origine?.valeur ?? {}) as { exportedAt?: unknown };
    return {
      base,
      nom: typeof nom?.valeur === 'string' ? nom.valeur : '',
      courant: base === nomDuCarnet(),
      resume: await resumeCarnet(db),
      ...(typeof exportedAt === 'string' ? { copieDu: exportedAt } : {}),
    };
  });
}

/** The carnets of this device, the one at work first, then in the order they were made; half-opened copies are swept away. */
export async function lireCarnets(): Promise<CarnetConnu[]> {
  const effaces = carnetsEffaces();
  const bases = (await Dexie.getDatabaseNames()).filter((base) => base.startsWith(PREFIXE)).sort();
  const carnets: CarnetConnu[] = [];
  for (const base of bases) {
    const found = effaces.includes(base) ? 'mort' : await connu(base);
    if (found === 'mort') await Dexie.delete(base);
    else if (found !== undefined) carnets.push(found);
  }
  return carnets.sort((a, b) => Number(b.courant) - Number(a.courant));
}

/** Whether nothing was ever written in it. */
export async function estVide(db: Carnet = carnet()): Promise<boolean> {
  const counts = await Promise.all([db.journal, db.communes, db.texteMaj, db.fichiers].map((table) => table.count()));
  return counts.every((n) => n === 0);
}

export async function nommerCarnet(base: string, nom: string): Promise<void> {
  await dans(base, (db) => db.meta.put({ cle: 'nom', valeur: nom }));
}

/** A new empty carnet beside the others; answers the name of its database. */
export async function creerCarnet(nom: string): Promise<string> {
  const base = `${PREFIXE}${uuidv7()}`;
  await dans(base, (db) => db.meta.put({ cle: 'nom', valeur: nom }));
  return base;
}

/** Works in another carnet from now on, and lets go of the present one when nobody named it nor wrote in it. The caller reloads. */
export async function passerA(base: string): Promise<void> {
  const before = nomDuCarnet();
  const nomme = (await carnet().meta.get('nom')) !== undefined;
  const inutile = before !== base && !nomme && (await estVide());
  choisirCarnet(base);
  if (inutile) await supprimer(before);
}

/** Erases a carnet and all it holds from this device. When it was at work another takes its place: the caller reloads. */
export async function effacerCarnet(base: string): Promise<void> {
  if (base === nomDuCarnet()) {
    const autre = (await lireCarnets()).find((c) => c.base !== base)?.base ?? (await creerCarnet(''));
    choisirCarnet(autre);
  }
  await supprimer(base);
}

async function supprimer(base: string): Promise<void> {
  marquerEfface(base);
  await Dexie.delete(base);
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(`carnet.secours/${base}/`)) localStorage.removeItem(key);
  }
}

/** Acts of a carnet that no copy holds. */
export const actesSansCopieDe = (base: string): Promise<number> => dans(base, actesSansCopie);
