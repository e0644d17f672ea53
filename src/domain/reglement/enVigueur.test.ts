import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../date.ts';
import { BE_VLA_GEMEENTE } from './beVlaGemeente/pack.ts';
import { BE_WAL_COMMUNE } from './beWalCommune/pack.ts';
import { loiEnVigueur } from './enVigueur.ts';
import { FR_COMMUNE } from './frCommune/pack.ts';
import { FR_EPCI } from './frEpci/pack.ts';
import { valeurEnVigueur, type Regle } from './parametre.ts';
import type { NomParametre } from './reglement.ts';

it.each([FR_COMMUNE, FR_EPCI, BE_WAL_COMMUNE, BE_VLA_GEMEENTE])(
  'rules worked out once per period and range are those of each day and population ($entete.id)',
  (pack) => {
    const dates = fc.integer({ min: 0, max: 11_000 }).map((jours) => addDays('2000-01-01', jours));
    const habitants = fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: undefined });
    fc.assert(
      fc.property(dates, habitants, (date, population) => {
        const loi = loiEnVigueur(pack, { date, population });
        for (const nom of Object.keys(pack.regles) as NomParametre[]) {
          const regles: readonly Regle<unknown>[] = pack.regles[nom];
          const seule = valeurEnVigueur(regles, { date, population });
          expect(loi[nom].valeur, nom).toEqual(seule.valeur);
          expect(loi[nom].origine, nom).toBe(seule.origine);
        }
      }),
    );
  },
);
