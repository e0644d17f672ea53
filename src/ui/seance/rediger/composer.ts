import { extraitDeDeliberation, listeDesDeliberations } from '../../../documents/composer/deliberation.ts';
import type { Dossier } from '../../../documents/composer/dossier.ts';
import { procesVerbal } from '../../../documents/composer/procesVerbal.ts';
import type { Document } from '../../../documents/modele/document.ts';
import type { Choix } from './useChoix.ts';

/** The document on the sheet; nothing when the deliberation asked for is not there, or no longer. */
export function composer(dossier: Dossier, genre: Choix['genre'], scrutinId: string | undefined): Document | undefined {
  switch (genre) {
    case 'pv':
      return procesVerbal(dossier);
    case 'liste':
      return listeDesDeliberations(dossier);
    case 'acte': {
      const la = dossier.seance.deroule.some(
        (f) => f.id === scrutinId && f.type === 'scrutin' && f.annule === undefined,
      );
      return scrutinId !== undefined && la ? extraitDeDeliberation(dossier, scrutinId) : undefined;
    }
  }
}
