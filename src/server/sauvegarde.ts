import { existsSync } from 'node:fs';
import { ConfigInvalide, environnement, lireConfig } from './config.ts';
import { motsDeLEchec } from './echecs.ts';
import { BasePlusRecente } from './journal/migrer.ts';
import { magasinOu } from './fichiers/magasinDuServeur.ts';
import { joindre, ouvrirBase } from './journal/base.ts';
import { sauvegarder } from './sauvegardeEcrire.ts';
import { SauvegardeIllisible } from './sauvegardeFormat.ts';
import { restaurer } from './sauvegardeLire.ts';

/**
 * `npm run sauvegarde -- FILE`, `npm run restauration -- FILE`: for the server that the environment describes, which may
 * be running. Exit 1 and one line on stderr when it could not be done.
 */
const [geste, fichier] = process.argv.slice(2);

async function faire(): Promise<void> {
  if (fichier === undefined || (geste !== 'ecrire' && geste !== 'lire'))
    throw new SauvegardeIllisible('usage: npm run sauvegarde -- FILE, npm run restauration -- FILE');
  const config = lireConfig(environnement());
  const now = new Date().toISOString();
  if (geste === 'ecrire') {
    if ('fichier' in config.base && !existsSync(config.base.fichier))
      throw new SauvegardeIllisible(`There is no database at ${config.base.fichier}.`);
    const base = await ouvrirBase(config.base);
    await sauvegarder(base, magasinOu(base, config.donnees), fichier, now).finally(base.fermer);
    console.log(`Saved in ${fichier}.`);
  } else {
    const base = joindre(config.base);
    await restaurer(base, magasinOu(base, config.donnees), fichier, now).finally(base.fermer);
    console.log(`Restored from ${fichier}. Devices will read everything again and send what it does not hold.`);
  }
}

const ATTENDUES = [SauvegardeIllisible, ConfigInvalide, BasePlusRecente];

faire().catch((error: unknown) => {
  const attendue = ATTENDUES.some((classe) => error instanceof classe);
  console.error(attendue ? (error as Error).message : (motsDeLEchec(error) ?? error));
  process.exitCode = 1;
});
