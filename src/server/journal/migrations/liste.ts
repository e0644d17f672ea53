import type { Migration } from '../migrer.ts';
import { journal } from './001-journal.ts';
import { comptes } from './002-comptes.ts';
import { textesEtFichiers } from './003-textes-fichiers.ts';
import { appareilsDuJournal } from './004-appareils-du-journal.ts';
import { restaurations } from './005-restaurations.ts';
import { contenus } from './006-contenus.ts';

/** In order; one that has left this building is never changed again. */
export const migrations: readonly Migration[] = [
  journal,
  comptes,
  textesEtFichiers,
  appareilsDuJournal,
  restaurations,
  contenus,
];
