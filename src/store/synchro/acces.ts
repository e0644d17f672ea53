import type { Acces } from '../../domain/droits/acces.ts';
import type { Session } from '../../sync/session.ts';
import { carnet } from '../courant.ts';
import type { Carnet } from '../db.ts';
import { lireFil } from './serveur.ts';

/** What the server last said that this account may do here, kept so that the screens know it without a network. */
export type AccesConnu = Acces & { readonly nom: string; readonly nomEspace: string };

/** `null`: this carnet knows no server, its owner may do everything. */
export async function lireAcces(db: Carnet = carnet()): Promise<AccesConnu | null> {
  if ((await lireFil(db)) === undefined) return null;
  return ((await db.meta.get('acces'))?.valeur as AccesConnu | undefined) ?? null;
}

/** Keeps what a session says of the espace of this carnet; nothing when the session is of somebody else. */
export async function retenirAcces(session: Session, db: Carnet = carnet()): Promise<void> {
  const fil = await lireFil(db);
  const espace = session.espaces.find(({ id }) => id === fil?.espace);
  if (fil === undefined || espace === undefined || fil.compte !== session.compte) return;
  const acces: AccesConnu = {
    compte: session.compte,
    noms: session.noms,
    nom: session.nom,
    nomEspace: espace.nom,
    attributions: espace.attributions,
    ...(espace.personneId === undefined ? {} : { personneId: espace.personneId }),
  };
  await db.meta.put({ cle: 'acces', valeur: acces });
}

/** The espace of this carnet; `null` without a server. */
export const lireEspaceDuCarnet = async (db: Carnet = carnet()): Promise<string | null> =>
  (await lireFil(db))?.espace ?? null;
