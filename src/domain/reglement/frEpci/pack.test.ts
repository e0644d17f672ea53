import { describe, expect, it } from 'vitest';
import { echeanceCopieListe, echeanceCopiePv } from '../echeances.ts';
import { joursFrancs } from '../../convocation/joursFrancs.ts';
import { reglementPour } from '../packs.ts';
import { requisQuorum } from '../quorum.ts';
import type { Reglement } from '../reglement.ts';
import type { Surcharges } from '../pack.ts';

function reglement(population: number, date = '2026-09-25', surcharges?: Surcharges): Reglement {
  const found = reglementPour('fr-epci', { population, date, surcharges });
  if (!found) throw new Error('fr-epci is missing');
  return found;
}

describe('a conseil communautaire (CGCT L5211-1)', () => {
  it('follows the longer delay and sends the note whatever its population', () => {
    for (const population of [2000, 120_000]) {
      const r = reglement(population);
      expect(r.noteSynthese.valeur).toBe(true);
      expect(joursFrancs({ reglement: r, seance: '2026-09-25', rang: 1, urgence: false })).toMatchObject({
        requis: 5,
        auPlusTard: '2026-09-19',
      });
    }
  });

  it('meets at the request of a third, closes its doors at the request of five', () => {
    expect(reglement(2000).demandeReunion.valeur.part).toEqual({ fraction: [1, 3], strict: false });
    expect(reglement(2000).huisClos.valeur.membres).toBe(5);
  });

  it('of 128 members needs 65 of them, and 43 during the health emergency', () => {
    expect(requisQuorum(reglement(115_000), 128)).toBe(65);
    expect(requisQuorum(reglement(115_000, '2021-04-09'), 128)).toBe(43);
  });

  it('may sit by video since August 2022, without any secret ballot', () => {
    expect(reglement(2000, '2022-07-31').visioconference.valeur.regime).toBe('exclue');
    expect(reglement(2000, '2022-08-01').visioconference.valeur).toEqual({
      regime: 'permise',
      scrutinSecret: false,
      memeLieuMois: 6,
    });
  });

  it('owes its members’ councillors the liste and the procès-verbal within a month (L5211-40-2)', () => {
    expect(echeanceCopieListe(reglement(2000), '2026-01-31')?.auPlusTard).toBe('2026-02-28');
    expect(echeanceCopiePv(reglement(2000), '2026-10-15')?.auPlusTard).toBe('2026-11-15');
    expect(reglement(2000).copieConseillers.valeur.convocation).toBe(true);
  });
});

describe('what an EPCI owed before', () => {
  it('sent its acts on paper until August 2020, posted them until July 2022', () => {
    expect(reglement(2000, '2020-08-06').transmission.valeur.electroniqueObligatoire).toBe(false);
    expect(reglement(2000, '2020-08-07').transmission.valeur.electroniqueObligatoire).toBe(true);
    expect(reglement(2000, '2022-06-30').publicationActes.valeur.defaut).toBe('affichage');
    expect(reglement(2000, '2022-07-01').publicationActes.valeur.choix).toEqual(['electronique']);
  });

  it('sent no copy before the law of December 2019, and no procès-verbal before July 2022', () => {
    expect(echeanceCopieListe(reglement(2000, '2019-12-28'), '2019-12-28')).toBeUndefined();
    expect(echeanceCopieListe(reglement(2000, '2021-04-09'), '2021-04-09')?.auPlusTard).toBe('2021-05-09');
    expect(echeanceCopiePv(reglement(2000, '2022-06-30'), '2022-06-30')).toBeUndefined();
  });
});

describe('a syndicat', () => {
  it('chooses how its acts are published, and may send them on paper (L5211-3)', () => {
    const r = reglementPour('fr-syndicat', { population: 2000, date: '2026-09-25' });
    expect(r?.publicationActes.valeur.choix).toEqual(['electronique', 'affichage', 'papier']);
    expect(r?.transmission.valeur.electroniqueObligatoire).toBe(false);
    for (const { source } of [r?.publicationActes, r?.transmission, r?.frequenceMinimale].flatMap((v) => v ?? []))
      expect(source.confiance).toBe('a-confirmer');
    const avant = reglementPour('fr-syndicat', { population: 2000, date: '2022-06-30' });
    expect(avant?.publicationActes.valeur.defaut).toBe('affichage');
  });
});

describe('what an instance writes', () => {
  const pacte: Surcharges = {
    majorite: { valeur: { fraction: [1, 2], strict: false }, motif: 'Pacte : majorité simple des élus présents' },
  };

  it('never stands in the place of a legal majority, and is kept and shown', () => {
    const { majorite } = reglement(2000, '2026-09-25', pacte);
    expect(majorite).toMatchObject({
      origine: 'loi',
      valeur: { fraction: [1, 2], strict: true },
      ecarte: { motif: 'Pacte : majorité simple des élus présents' },
    });
  });

  it('sets the majority of a body that the law leaves free', () => {
    const libre = reglementPour('fr-libre', { date: '2026-09-25', surcharges: pacte });
    expect(libre?.majorite).toMatchObject({ origine: 'surcharge', valeur: { strict: false } });
    expect(libre?.majorite.portee).toBeUndefined();
  });

  it('may correct what nobody could verify, even among the rules of the law', () => {
    const surcharges: Surcharges = {
      quorum: { valeur: { fraction: [1, 2], strict: false }, motif: 'Texte lu par la commune' },
    };
    expect(reglementPour('be-wal-commune', { date: '2026-09-25', surcharges })?.quorum.origine).toBe('surcharge');
    expect(reglementPour('be-vla-gemeente', { date: '2026-09-25', surcharges })?.quorum.origine).toBe('loi');
  });
});
