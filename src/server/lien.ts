import { adresseTenue } from './adresseTenue.ts';
import type { Comptes } from './comptes/contexte.ts';
import { adresseDuLien } from './comptes/liens.ts';
import { jetonDeSecours } from './comptes/premier.ts';
import { ConfigInvalide, environnement, lireConfig } from './config.ts';
import { motsDeLEchec } from './echecs.ts';
import { ouvrirBase } from './journal/base.ts';
import { BasePlusRecente } from './journal/migrer.ts';

/**
 * `npm run lien`: prints a one-time link for whoever administers the server that the environment describes, which may
 * be running. For the day when every device and every passkey of the administrator is lost.
 */
async function faire(): Promise<void> {
  const config = lireConfig(environnement());
  const base = await ouvrirBase(config.base);
  try {
    const comptes: Comptes = { db: base.db, maintenant: () => new Date() };
    const { nom, jeton } = await jetonDeSecours(comptes);
    console.log(
      nom === undefined ? 'Nobody administers this server yet: whoever opens this link will.' : `For ${nom}:`,
    );
    console.log(
      adresseDuLien(config.origine ?? adresseTenue(config.donnees) ?? `http://localhost:${config.port}`, jeton),
    );
  } finally {
    await base.fermer();
  }
}

faire().catch((error: unknown) => {
  const attendue = error instanceof ConfigInvalide || error instanceof BasePlusRecente;
  console.error(attendue ? error.message : (motsDeLEchec(error) ?? error));
  process.exitCode = 1;
});
