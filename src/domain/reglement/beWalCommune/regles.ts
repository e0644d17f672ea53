import { ailleursQuEnFrance } from '../beCommun/francais.ts';
import type { Regles } from '../pack.ts';
import { ACTES_WAL } from './actes.ts';
import { CONVOCATION_WAL } from './convocation.ts';
import { DELIBERER_WAL } from './deliberer.ts';

export const REGLES_WAL: Regles = {
  ...ailleursQuEnFrance('CDLD', {
    aucune: 'Rien de tel dans les textes wallons qui ont été lus.',
    nonLu: 'Texte non lu : à compléter.',
  }),
  ...CONVOCATION_WAL,
  ...DELIBERER_WAL,
  ...ACTES_WAL,
};
