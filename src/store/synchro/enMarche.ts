import { carnet } from '../courant.ts';
import { recoverTextes } from '../textes.ts';
import { annoncesHttp } from './annonces.ts';
import { demarrerSynchro, type Boucle } from './boucle.ts';
import { lireAppareil, lireFil } from './serveur.ts';
import { transportHttp } from './transport.ts';

let boucle: Boucle | undefined;

/** Starts the rounds of the carnet of this tab, once; nothing for a carnet without a server. */
export async function mettreEnMarche(): Promise<void> {
  if (boucle !== undefined) return;
  const db = carnet();
  const fil = await lireFil(db);
  const device = await lireAppareil(db);
  if (fil === undefined) return;
  // The last words of a page that went away are sent too, and counted before this device is left.
  await recoverTextes(db);
  if (boucle !== undefined || db !== carnet()) return;
  boucle = demarrerSynchro(db, transportHttp(fil.origine), annoncesHttp(fil.espace, fil.origine, device));
}

/** Asks for a round at once: a person wants it, or has just signed in again. */
export async function envoyerMaintenant(): Promise<void> {
  await mettreEnMarche();
  await boucle?.maintenant();
}

/** Before this tab leaves its carnet: no round may reopen it. */
export function arreter(): void {
  boucle?.arreter();
  boucle = undefined;
}
