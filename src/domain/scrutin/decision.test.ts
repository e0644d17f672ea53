import '../reglement/tousLesPacks.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reglementPour } from '../reglement/packs.ts';
import { majoriteAbsolue, resultatDecision } from './decision.ts';

const reglement = reglementPour('fr-commune', { population: 800, date: '2026-09-25' });
if (!reglement) throw new Error('fr-commune is missing');

const base = { reglement, mode: 'ordinaire' } as const;

describe('a decision (CGCT L2121-20)', () => {
  it('four for and six abstentions: adopted, by four votes cast', () => {
    expect(resultatDecision({ ...base, pour: 4, contre: 0, abstentions: 6 })).toEqual({
      resultat: 'adopte',
      exprimes: 4,
      preponderante: false,
      alertes: [],
    });
  });

  it('five for and six against: rejected', () => {
    expect(resultatDecision({ ...base, pour: 5, contre: 6 })).toMatchObject({
      resultat: 'rejete',
      exprimes: 11,
      alertes: [],
    });
  });

  it('the abstentions never change the result, whatever their number', () => {
    const small = fc.nat({ max: 69 });
    fc.assert(
      fc.property(
        small,
        small,
        small,
        fc.constantFrom('ordinaire', 'public', 'secret'),
        (pour, contre, abstentions, mode) => {
          fc.pre(pour + contre > 0);
          const sans = resultatDecision({ reglement, mode, pour, contre, voixPresident: 'pour' });
          expect(resultatDecision({ reglement, mode, pour, contre, abstentions, voixPresident: 'pour' })).toEqual(sans);
        },
      ),
    );
  });

  it('is adopted exactly when the votes for reach the absolute majority of the votes cast, ties apart', () => {
    fc.assert(
      fc.property(fc.nat({ max: 69 }), fc.nat({ max: 69 }), (pour, contre) => {
        fc.pre(pour !== contre);
        const { resultat, exprimes } = resultatDecision({ ...base, pour, contre });
        expect(resultat === 'adopte').toBe(pour >= majoriteAbsolue(exprimes));
      }),
    );
  });

  it('one vote against and none for: rejected', () => {
    expect(resultatDecision({ ...base, pour: 0, contre: 1 }).resultat).toBe('rejete');
  });
});

describe('a tie', () => {
  const cinq = { pour: 5, contre: 5 };

  it('goes with the chair in a show of hands and in a public ballot', () => {
    for (const mode of ['ordinaire', 'public'] as const) {
      expect(resultatDecision({ reglement, mode, ...cinq, voixPresident: 'pour' })).toMatchObject({
        resultat: 'adopte',
        preponderante: true,
        alertes: [],
      });
      expect(resultatDecision({ reglement, mode, ...cinq, voixPresident: 'contre' })).toMatchObject({
        resultat: 'rejete',
        preponderante: true,
        alertes: [],
      });
    }
  });

  it('is a rejection in a secret ballot, where the chair has no decisive voice', () => {
    expect(resultatDecision({ reglement, mode: 'secret', ...cinq, voixPresident: 'pour' })).toEqual({
      resultat: 'rejete',
      exprimes: 10,
      preponderante: false,
      alertes: [],
    });
  });

  it('is a rejection when the chair abstained', () => {
    expect(resultatDecision({ ...base, ...cinq, voixPresident: 'abstention' })).toMatchObject({
      resultat: 'rejete',
      preponderante: false,
      alertes: [],
    });
  });

  it('without the vote of the chair adopts nothing and says so', () => {
    expect(resultatDecision({ ...base, ...cinq })).toMatchObject({
      resultat: 'rejete',
      preponderante: false,
      alertes: ['partage-sans-voix-presidence'],
    });
  });

  it('is a postponement where the pack says it', () => {
    const college = {
      ...reglement,
      partage: { ...reglement.partage, valeur: { ...reglement.partage.valeur, ordinaire: 'ajournement' as const } },
    };
    expect(resultatDecision({ ...base, reglement: college, ...cinq, voixPresident: 'pour' }).resultat).toBe('ajourne');
  });
});

describe('when nobody voted for or against', () => {
  it('with abstentions nothing is adopted', () => {
    expect(resultatDecision({ ...base, pour: 0, contre: 0, abstentions: 12 })).toEqual({
      resultat: 'rejete',
      exprimes: 0,
      preponderante: false,
      alertes: ['aucun-suffrage-exprime'],
    });
  });

  it('without any figure the result is unknown, not a tie', () => {
    expect(resultatDecision({ ...base, pour: 0, contre: 0 })).toMatchObject({
      resultat: 'inconnu',
      alertes: ['aucun-suffrage-exprime'],
    });
  });
});

describe('an instance that gives advice', () => {
  it.each(['fr-libre', 'be-libre'])('%s returns an opinion, never a decision', (pack) => {
    const consultatif = reglementPour(pack, { date: '2026-09-25' });
    if (!consultatif) throw new Error(`${pack} is missing`);
    const avis = { ...base, reglement: consultatif };
    expect(resultatDecision({ ...avis, pour: 6, contre: 5 }).resultat).toBe('avis-favorable');
    expect(resultatDecision({ ...avis, pour: 5, contre: 6 }).resultat).toBe('avis-defavorable');
  });

  it('a tie is no favourable opinion, and misses no voice that a rule would ask for', () => {
    const consultatif = reglementPour('fr-libre', { date: '2026-09-25' });
    if (!consultatif) throw new Error('fr-libre is missing');
    const egal = { ...base, reglement: consultatif, pour: 4, contre: 4 };
    expect(resultatDecision(egal)).toMatchObject({ resultat: 'avis-defavorable', alertes: [] });
    expect(resultatDecision({ ...egal, voixPresident: 'pour' }).resultat).toBe('avis-favorable');
  });

  it('whatever the figures, it adopts and refuses nothing', () => {
    const consultatif = reglementPour('fr-libre', { date: '2026-09-25' });
    if (!consultatif) throw new Error('fr-libre is missing');
    fc.assert(
      fc.property(fc.nat({ max: 128 }), fc.nat({ max: 128 }), fc.nat({ max: 128 }), (pour, contre, abstentions) => {
        const { resultat } = resultatDecision({ ...base, reglement: consultatif, pour, contre, abstentions });
        expect(['avis-favorable', 'avis-defavorable', 'inconnu']).toContain(resultat);
      }),
    );
  });
});

describe('a body whose majority nobody has read', () => {
  const gect = reglementPour('gect', { date: '2026-11-22' });
  if (!gect) throw new Error('gect is missing');

  it('settles a vote without opposition, and says of any other that its result is unknown', () => {
    const vote = { reglement: gect, mode: 'ordinaire' as const, pour: 40 };
    expect(resultatDecision({ ...vote, contre: 0, abstentions: 3 }).resultat).toBe('adopte');
    expect(resultatDecision({ ...vote, contre: 1 }).resultat).toBe('inconnu');
  });

  it('follows the majority that its statutes set, once they are written', () => {
    const ecrit = reglementPour('gect', {
      date: '2026-11-22',
      surcharges: { majorite: { valeur: { fraction: [2, 3], strict: false }, motif: 'Statuts, article 9' } },
    });
    if (!ecrit) throw new Error('gect is missing');
    const vote = { reglement: ecrit, mode: 'ordinaire' as const };
    expect(resultatDecision({ ...vote, pour: 40, contre: 20 }).resultat).toBe('adopte');
    expect(resultatDecision({ ...vote, pour: 39, contre: 21 }).resultat).toBe('rejete');
  });
});
