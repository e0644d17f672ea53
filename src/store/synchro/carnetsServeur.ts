import { Dexie } from 'dexie';
import type { EspaceOuvert, Session } from '../../sync/session.ts';
import { creerCarnet, estVide } from '../carnets.ts';
import { carnet, CARNET_EXEMPLE, carnetsEffaces, nomDuCarnet } from '../courant.ts';
import { Carnet } from '../db.ts';
import { retenirAcces } from './acces.ts';
import { adopter, attacher } from './attacher.ts';
import { lireFil, type Serveur } from './serveur.ts';

/** A carnet of this device that belongs to an espace of a server. */
export type CarnetAttache = { readonly base: string; readonly espace: string; readonly compte: string };

const serveurDe = (session: Session, espace: EspaceOuvert): Serveur => ({
  espace: espace.id,
  origine: '',
  compte: session.compte,
  nom: session.nom,
});

async function dans<T>(base: string, ask: (db: Carnet) => Promise<T>): Promise<T> {
  if (base === nomDuCarnet()) return ask(carnet());
  const db = new Carnet(base);
  try {
    return await ask(db);
  } finally {
    db.close();
  }
}

export async function lireCarnetsAttaches(): Promise<CarnetAttache[]> {
  const effaces = carnetsEffaces();
  const bases = (await Dexie.getDatabaseNames()).filter(
    (base) => base.startsWith('carnet-') && !effaces.includes(base),
  );
  const trouves: CarnetAttache[] = [];
  for (const base of bases) {
    const fil = await dans(base, lireFil);
    if (fil !== undefined) trouves.push({ base, espace: fil.espace, compte: fil.compte });
  }
  return trouves;
}

/** Whether the carnet at work may be given to a server: it holds something, alone, and is not the worked example. */
export async function carnetAdoptable(): Promise<boolean> {
  return nomDuCarnet() !== CARNET_EXEMPLE && !(await estVide()) && (await lireFil(carnet())) === undefined;
}

/**
 * A carnet of this device for an espace: the one at work when nothing was ever written in it, else a new one beside
 * the others. Answers the name of its database; the caller goes to it.
 */
export async function recevoirEspace(session: Session, espace: EspaceOuvert): Promise<string> {
  const libre = (await estVide()) && (await lireFil(carnet())) === undefined && nomDuCarnet() !== CARNET_EXEMPLE;
  const base = libre ? nomDuCarnet() : await creerCarnet(espace.nom);
  await dans(base, async (db) => {
    if (!(await attacher(db, serveurDe(session, espace)))) throw new Error('a new carnet that already holds work');
    await db.meta.put({ cle: 'nom', valeur: espace.nom });
    await retenirAcces(session, db);
  });
  return base;
}

/** Gives the carnet at work to an espace, with its history. */
export async function donnerCarnet(session: Session, espace: EspaceOuvert): Promise<void> {
  await adopter(carnet(), serveurDe(session, espace));
  await retenirAcces(session);
}

/** Address of a person of the annuaire, to propose it; empty when none is known. */
export const lireCourriel = async (personneId: string): Promise<string> =>
  (await carnet().coordonnees.get(personneId))?.courriel ?? '';
