import { ailleursQuEnFrance } from '../beCommun/francais.ts';
import type { Regles } from '../pack.ts';
import { ACTES_VLA } from './actes.ts';
import { CONVOCATION_VLA } from './convocation.ts';
import { DELIBERER_VLA } from './deliberer.ts';

export const REGLES_VLA: Regles = {
  ...ailleursQuEnFrance('DLB', {
    aucune: 'Het decreet kent dit niet, voor zover het gelezen is.',
    nonLu: 'Tekst niet gelezen: aan te vullen.',
  }),
  ...CONVOCATION_VLA,
  ...DELIBERER_VLA,
  ...ACTES_VLA,
};
