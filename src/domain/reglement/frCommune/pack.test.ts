import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../date.ts';
import '../tousLesPacks.ts';
import type { Surcharges } from '../pack.ts';
import { reglementPour } from '../packs.ts';
import { estFixe } from '../parametre.ts';
import { requisQuorum, quorumExige } from '../quorum.ts';
import type { NomParametre, Reglement } from '../reglement.ts';
import { FR_COMMUNE } from './pack.ts';

function reglement(date: string, population: number | undefined = 800): Reglement {
  const found = reglementPour('fr-commune', { population, date });
  if (!found) throw new Error('fr-commune is missing');
  return found;
}

describe('quorum (CGCT L2121-17)', () => {
  it.each([
    [15, 8],
    [14, 8],
    [13, 7],
    [11, 6],
    [8, 5],
    [33, 17],
  ])('%i members in office need %i present', (enExercice, requis) => {
    expect(requisQuorum(reglement('2026-09-25'), enExercice)).toBe(requis);
  });

  it.each([
    [15, 5],
    [14, 5],
    [11, 4],
    [33, 11],
  ])('during the health emergency a third of %i is %i', (enExercice, requis) => {
    expect(requisQuorum(reglement('2020-05-25'), enExercice)).toBe(requis);
  });

  it('the majority is more than half, and the third is not less than a third, for any council', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (n) => {
        const majorite = requisQuorum(reglement('2026-09-25'), n);
        const tiers = requisQuorum(reglement('2020-05-25'), n);
        expect(2 * majorite > n && 2 * (majorite - 1) <= n).toBe(true);
        expect(3 * tiers >= n && 3 * (tiers - 1) < n).toBe(true);
      }),
    );
  });

  it('the second convocation needs no quorum', () => {
    expect([1, 2, 3].map((rang) => quorumExige(reglement('2026-09-25'), rang))).toEqual([true, false, false]);
  });
});

describe('the derogations of the health emergency', () => {
  it.each([
    ['2020-03-23', 1],
    ['2020-03-24', 2],
    ['2020-08-30', 2],
    ['2020-08-31', 1],
    ['2020-11-14', 1],
    ['2020-11-15', 2],
    ['2021-09-30', 2],
    ['2021-10-01', 1],
    ['2021-11-09', 1],
    ['2021-11-10', 2],
    ['2022-07-31', 2],
    ['2022-08-01', 1],
  ])('on %s a member may hold %i pouvoir(s), and the quorum follows', (date, parMandataire) => {
    const { pouvoirs, quorum } = reglement(date);
    expect(pouvoirs.valeur.parMandataire).toBe(parMandataire);
    expect(pouvoirs.origine).toBe(parMandataire === 2 ? 'derogation' : 'loi');
    expect(quorum.valeur.fraction).toEqual(parMandataire === 2 ? [1, 3] : [1, 2]);
  });

  it('keep the ordinary value beside the exception, and name their law', () => {
    const { quorum } = reglement('2021-04-09');
    expect(quorum.auLieuDe).toEqual({ fraction: [1, 2], strict: true });
    expect(quorum.source.article).toBe('Loi n° 2020-1379, art. 6, et loi n° 2021-689');
  });
});

describe('population thresholds', () => {
  it('the note de synthèse and the five days begin at 3,500 inhabitants', () => {
    expect([3499, 3500].map((population) => reglement('2026-09-25', population).noteSynthese.valeur)).toEqual([
      false,
      true,
    ]);
    expect([3499, 3500].map((population) => reglement('2026-09-25', population).delaiConvocation.valeur.jours)).toEqual(
      [3, 5],
    );
  });

  it('a third can require a meeting from 1,000 inhabitants, the majority below', () => {
    expect(reglement('2026-09-25', 999).demandeReunion.valeur.part).toEqual({ fraction: [1, 2], strict: true });
    expect(reglement('2026-09-25', 1000).demandeReunion.valeur.part).toEqual({ fraction: [1, 3], strict: false });
  });

  it('adjoints are elected by list from 1,000 inhabitants, and everywhere since the elections of March 2026', () => {
    expect(reglement('2020-05-25', 800).electionAdjoints.valeur).toBe('uninominal');
    expect(reglement('2020-05-25', 1000).electionAdjoints.valeur).toBe('liste');
    expect(reglement('2026-03-22', 800).electionAdjoints.valeur).toBe('liste');
  });

  it('an unknown population takes the lowest range and says that it is to be confirmed', () => {
    const inconnue = reglementPour('fr-commune', { date: '2026-09-25' });
    expect(inconnue?.delaiConvocation).toMatchObject({ valeur: { jours: 3 }, source: { confiance: 'a-confirmer' } });
    expect(inconnue?.registre.valeur.reliureMois).toBe(60);
    // A value that no population changes keeps its confidence.
    expect(inconnue?.quorum.source.confiance).toBe('verifie');
  });
});

describe('a withdrawn member and the quorum', () => {
  it('a personal interest takes him from those present and leaves him in office', () => {
    expect(reglement('2026-09-25').deportPersonnel.valeur).toEqual({ comptePresent: false, compteEnExercice: true });
  });

  it('a representative leaves both counts since 2022', () => {
    expect(reglement('2026-09-25').deportRepresentation.valeur).toEqual({
      comptePresent: false,
      compteEnExercice: false,
    });
    expect(reglement('2021-09-25').deportRepresentation.valeur.compteEnExercice).toBe(true);
  });
});

describe('the reform of 1 July 2022 (ordonnance 2021-1310)', () => {
  const avant = reglement('2022-06-30');
  const apres = reglement('2022-07-01');

  it('leaves an earlier procès-verbal to every member present, a later one to the maire and the secrétaire', () => {
    expect(avant.quiSigne.valeur).toEqual(['presents']);
    expect(apres.quiSigne.valeur).toEqual(['chef', 'secretaire']);
  });

  it('publishes no earlier procès-verbal and asks for none of its ten contents', () => {
    expect([estFixe(avant.delaiPublicationPv), avant.pvPapier.valeur, estFixe(avant.contenusPv)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(apres.delaiPublicationPv).toMatchObject({ valeur: { jours: 7 }, source: { confiance: 'verifie' } });
    expect([apres.pvPapier.valeur, estFixe(apres.contenusPv)]).toEqual([true, true]);
  });

  it('puts acts online from that day, for two months; before, they were posted', () => {
    expect(avant.publicationActes).toMatchObject({
      valeur: { defaut: 'affichage' },
      source: { confiance: 'a-confirmer' },
    });
    expect(reglement('2022-06-30', 9000).publicationActes.valeur.defaut).toBe('affichage');
    expect(estFixe(avant.dureeMiseEnLigne)).toBe(false);
    expect(reglement('2022-07-01', 9000).publicationActes.valeur.choix).toEqual(['electronique']);
    expect(apres.publicationActes.valeur.choix).toEqual(['electronique', 'affichage', 'papier']);
  });

  it('turns the compte rendu of the week into the liste des délibérations', () => {
    expect(avant.delaiListe).toMatchObject({ valeur: { jours: 7 }, source: { confiance: 'a-confirmer' } });
    expect(apres.delaiListe.source.confiance).toBe('verifie');
  });
});

describe('transmission to the prefect', () => {
  it('is electronic above 50,000 inhabitants since 7 August 2020', () => {
    const electronique = (date: string, population: number) =>
      reglement(date, population).transmission.valeur.electroniqueObligatoire;
    expect([electronique('2020-08-06', 60_000), electronique('2020-08-07', 60_000)]).toEqual([false, true]);
    expect(electronique('2026-09-25', 50_000)).toBe(false);
  });
});

describe('one pouvoir per member', () => {
  it('stays imperative although maternity is still to be confirmed', () => {
    const surcharges: Surcharges = {
      pouvoirs: {
        valeur: { permis: true, parMandataire: 3, seancesConsecutives: 3, motifsLongs: [] },
        motif: 'Règlement intérieur',
      },
    };
    for (const pack of ['fr-commune', 'fr-epci'])
      expect(reglementPour(pack, { population: 800, date: '2026-09-25', surcharges })?.pouvoirs).toMatchObject({
        valeur: { parMandataire: 1 },
        imperatif: true,
        ecarte: { motif: 'Règlement intérieur' },
      });
    expect(
      reglementPour('fr-ccas', { population: 800, date: '2026-09-25', surcharges })?.pouvoirs.valeur.parMandataire,
    ).toBe(3);
  });
});

describe('the procès-verbal (CGCT L2121-15)', () => {
  it('has ten mandatory contents, all different', () => {
    const { valeur } = reglement('2026-09-25').contenusPv;
    expect(new Set(valeur).size).toBe(10);
  });
});

describe('the pack', () => {
  it('gives every parameter a value with an article on any date and for any population', () => {
    const noms = Object.keys(FR_COMMUNE.regles) as NomParametre[];
    const dates = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1996-02-24', days));
    fc.assert(
      fc.property(dates, fc.option(fc.integer({ min: 0, max: 3_000_000 }), { nil: undefined }), (date, population) => {
        const resolved = reglement(date, population);
        for (const nom of noms) {
          expect(resolved[nom].source.article, nom).not.toBe('');
          expect(resolved[nom].valeur, nom).toBeDefined();
        }
      }),
    );
  });

  it('explains each value in words, so that a screen can list it', () => {
    const regles = Object.values(FR_COMMUNE.regles).flatMap((list): readonly { source: { texte?: string } }[] => list);
    expect(regles.length).toBeGreaterThan(40);
    expect(regles.filter(({ source }) => !source.texte)).toEqual([]);
  });
});
