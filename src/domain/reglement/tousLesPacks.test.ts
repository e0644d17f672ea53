import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joursFrancs } from '../convocation/joursFrancs.ts';
import { addDays } from '../date.ts';
import { noter, ouverture, seanceDe } from '../seance/exemple.ts';
import { quorumDuPoint } from '../seance/participation.ts';
import { isFait } from '../seance/fait.ts';
import type { Seance } from '../seance/seance.ts';
import { estFixe } from './parametre.ts';
import { enteteDuPack, LISTE, reglementPour } from './packs.ts';
import type { NomParametre, PackId, Reglement } from './reglement.ts';

function reglement(id: string, date = '2026-09-24', population: number | undefined = 4200): Reglement {
  const found = reglementPour(id, { population, date });
  if (!found) throw new Error(`${id} is missing`);
  return found;
}
const NOMS = Object.keys(reglement('fr-commune')).filter(
  (nom) => !(nom in enteteDuPack('fr-commune')),
) as NomParametre[];
const dates = fc.integer({ min: 0, max: 18_000 }).map((jours) => addDays('2000-01-01', jours));
const dans = (pack: PackId, seance: Seance): Seance => ({ ...seance, reglement: pack });

describe.each(LISTE)('%s', (pack) => {
  it('gives every parameter a value, an article and its words, on any date and for any population', () => {
    expect(NOMS.length).toBeGreaterThan(60);
    const population = fc.option(fc.integer({ min: 0, max: 400_000 }), { nil: undefined });
    fc.assert(
      fc.property(dates, population, (date, habitants) => {
        const r = reglement(pack, date, habitants);
        for (const nom of NOMS) {
          expect(r[nom].valeur, nom).toBeDefined();
          expect(r[nom].source.article, nom).not.toBe('');
          expect(r[nom].source.texte ?? '', nom).not.toBe('');
          // What no text sets is never presented as verified.
          if (r[nom].portee === 'non-fixe') expect(r[nom].source.confiance, nom).not.toBe('verifie');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names its words, its zone and its language', () => {
    const { mots, zone, pays, langue, locale, langues, version } = enteteDuPack(pack);
    expect(zone).toBe(pays === 'FR' ? 'Europe/Paris' : 'Europe/Brussels');
    expect(locale.startsWith(langue)).toBe(true);
    expect(langues[0]).toBe(langue);
    expect(version.startsWith(`${pack}@`)).toBe(true);
    // An assembly that no text founds cites none.
    expect(Object.entries(mots).filter(([nom, mot]) => nom !== 'visa' && mot === '')).toEqual([]);
  });

  it('a later sending never gives more clear days, and the last safe day is the last', () => {
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom(1, 2, 3),
        fc.boolean(),
        (seance, avant, plusTard, rang, urgence) => {
          const question = { reglement: reglement(pack, seance), seance, rang, urgence } as const;
          const tot = joursFrancs({ ...question, envoi: addDays(seance, -avant) });
          const tard = joursFrancs({ ...question, envoi: addDays(seance, plusTard - avant) });
          expect(tard.constates ?? 0).toBeLessThanOrEqual(tot.constates ?? 0);
          if (tot.suffisant === false) expect(tard.suffisant).toBe(false);
          const limite = joursFrancs({ ...question, envoi: tot.auPlusTard });
          if (limite.suffisant !== undefined) {
            expect(limite.suffisant).toBe(true);
            expect(joursFrancs({ ...question, envoi: addDays(tot.auPlusTard, 1) }).suffisant).toBe(false);
          }
        },
      ),
    );
  });

  it('a pouvoir never makes a quorum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }), fc.integer({ min: 1, max: 15 }), (n, la) => {
        const ids = Array.from({ length: n }, (_, i) => `m${i + 1}`);
        const presents = ids.slice(0, Math.min(la, n));
        const absents = ids.slice(presents.length);
        const vide = noter(dans(pack, seanceDe(n, 1)), ouverture(presents, ids));
        const avec = noter(
          vide,
          ...absents.map((mandant) => ({ type: 'pouvoir' as const, mandant, mandataire: presents[0] ?? 'm1' })),
        );
        const r = reglement(pack);
        const [sans, pouvoirs] = [vide, avec].map((seance) => quorumDuPoint(seance, r, 'pt1'));
        expect(pouvoirs?.quorum).toBe(sans?.quorum);
        expect(pouvoirs?.comptes).toEqual(sans?.comptes);
        if (!r.pouvoirs.valeur.permis) expect(pouvoirs?.votants).toEqual(sans?.votants);
      }),
      { numRuns: 30 },
    );
  });

  it('the electorate of a closed ballot never changes, whatever happens next', () => {
    const ids = Array.from({ length: 9 }, (_, i) => `m${i + 1}`);
    const vote = noter(
      dans(pack, seanceDe(9, 2)),
      ouverture(ids.slice(0, 7), ids),
      { type: 'point', pointId: 'pt1', sort: 'aborde' },
      { type: 'scrutin', pointId: 'pt1', mode: 'ordinaire', saisie: { forme: 'unanimite' } },
    );
    const fige = (seance: Seance) => seance.deroule.find((f) => isFait(f, 'scrutin'));
    const membre = fc.constantFrom(...ids);
    const suite = fc.oneof(
      membre.map((m) => ({ type: 'arrivee' as const, membre: m })),
      membre.map((m) => ({ type: 'depart' as const, membre: m })),
      fc.tuple(membre, membre).map(([mandant, mandataire]) => ({ type: 'pouvoir' as const, mandant, mandataire })),
      membre.map((m) => ({ type: 'deport' as const, membre: m, pointId: 'pt1', genre: 'personnel' as const })),
    );
    fc.assert(
      fc.property(fc.array(suite, { maxLength: 8 }), (faits) => {
        expect(fige(noter(vote, ...faits))).toEqual(fige(vote));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the statutes of a GECT', () => {
  it('are wholly to be confirmed, and set nothing', () => {
    const r = reglement('gect');
    expect(NOMS.filter((nom) => estFixe(r[nom]) || r[nom].source.confiance !== 'a-confirmer')).toEqual([]);
  });

  it('are spoken in two languages', () => {
    const { langues, mots, autresMots } = enteteDuPack('gect');
    expect(langues).toEqual(['fr', 'nl']);
    expect([mots.procesVerbal.un, autresMots?.procesVerbal.un]).toEqual(['procès-verbal', 'notulen']);
  });
});

it('a bourgmestre is not a maire', () => {
  const mots = (id: PackId) => {
    const { chef, seance, procesVerbal, redacteur } = enteteDuPack(id).mots;
    return [chef.m, seance.un, procesVerbal.un, redacteur.m];
  };
  expect(mots('fr-commune')).toEqual(['maire', 'séance', 'procès-verbal', 'secrétaire de mairie']);
  expect(mots('be-wal-commune')).toEqual(['bourgmestre', 'séance', 'procès-verbal', 'directeur général']);
  expect(mots('be-vla-gemeente')).toEqual(['burgemeester', 'zitting', 'notulen', 'algemeen directeur']);
  expect(mots('be-libre')[2]).toBe('relevé de conclusions');
});

it('rules worked out once per period are those of each day: the derogations of 2020, their eve and their morrow', () => {
  const quorum = (date: string, population = 4200) => reglement('fr-commune', date, population).quorum.valeur.fraction;
  expect(['2020-03-23', '2020-03-24', '2020-08-30', '2020-08-31'].map((date) => quorum(date))).toEqual([
    [1, 2],
    [1, 3],
    [1, 3],
    [1, 2],
  ]);
  const jours = (population: number) => reglement('fr-commune', '2026-09-24', population).delaiConvocation.valeur.jours;
  expect([3499, 3500, 999, 1000].map(jours)).toEqual([3, 5, 3, 3]);
});
