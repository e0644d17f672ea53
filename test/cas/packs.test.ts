import { describe, expect, test } from 'vitest';
import { LISTE } from '../../src/domain/reglement/packs.ts';
import { lireCas, resultatDe } from './resultat.ts';
import type { Resultat } from './format.ts';

const onze = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];
const base = {
  instance: { nom: 'Conseil', population: 4200 },
  enExercice: 11,
  membres: onze,
  seance: { date: '2026-09-28' },
  presents: onze.slice(0, 6),
  deroule: [],
};
const rejouer = (regles: string, suite: object = {}): Resultat =>
  resultatDe(lireCas(JSON.stringify({ ...base, regles, ...suite })));
const point = (no: string, scrutin?: object): object => ({
  type: 'point',
  no,
  intitule: no,
  ...(scrutin ? { scrutin } : {}),
});
const unanime = { mode: 'ordinaire', unanimite: true };
const egal = (mode: string, suite: object = {}): object => ({ mode, pour: 3, contre: 3, ...suite });
const premier = (r: Resultat) => r.points['1'];

test.each(LISTE)('%s is a pack that the replay accepts', (pack) => {
  expect(premier(rejouer(pack, { deroule: [point('1', unanime)] }))?.votants).toBe(6);
});

describe('a pouvoir', () => {
  const absents = [{ membre: 'k', excuse: true, pouvoirA: 'a' }];
  const deroule = [point('1', unanime)];

  test.each(['be-wal-commune', 'be-wal-college', 'be-vla-gemeente', 'be-vla-college', 'be-comines-warneton'])(
    'is told and does not count under %s',
    (pack) => {
      const r = rejouer(pack, { absents, deroule });
      expect(r.alertes).toEqual(['pouvoir-interdit']);
      expect(premier(r)).toMatchObject({ presents: 6, representes: 0, votants: 6, quorum: true });
    },
  );

  test.each(['fr-commune', 'fr-epci', 'fr-syndicat', 'fr-ccas', 'fr-libre', 'be-libre', 'gect'])(
    'counts under %s, without making a quorum',
    (pack) => {
      const r = rejouer(pack, { absents, deroule });
      expect(r.alertes).toEqual([]);
      expect(premier(r)).toMatchObject({ presents: 6, representes: 1, votants: 7 });
    },
  );
});

describe('a tie', () => {
  const deroule = (mode: string, suite: object = {}): object => ({ deroule: [point('1', egal(mode, suite))] });
  const chair = { voixPresident: 'pour' };

  test.each([
    ['fr-commune', 'ordinaire', 'adopte'],
    ['fr-commune', 'public', 'adopte'],
    ['fr-commune', 'secret', 'rejete'],
    ['fr-epci', 'ordinaire', 'adopte'],
    ['fr-epci', 'secret', 'rejete'],
    ['be-wal-commune', 'ordinaire', 'rejete'],
    ['be-wal-commune', 'public', 'rejete'],
    ['be-wal-commune', 'secret', 'rejete'],
    ['be-vla-gemeente', 'ordinaire', 'rejete'],
    ['be-vla-gemeente', 'public', 'rejete'],
    ['be-vla-gemeente', 'secret', 'rejete'],
    ['be-vla-college', 'ordinaire', 'ajourne'],
    ['be-wal-college', 'ordinaire', 'ajourne'],
    ['gect', 'ordinaire', 'inconnu'],
  ])('under %s, by a %s ballot, with the chair for: %s', (pack, mode, resultat) => {
    const obtenu = premier(rejouer(pack, deroule(mode, chair)));
    expect(obtenu).toMatchObject({ resultat, alertes: [] });
  });

  test('nine against nine is rejected in Wallonia and in Flanders', () => {
    const membres = Array.from({ length: 18 }, (_, i) => `m${i + 1}`);
    for (const pack of ['be-wal-commune', 'be-vla-gemeente']) {
      const r = rejouer(pack, {
        enExercice: 18,
        membres,
        presents: membres,
        deroule: [point('1', { mode: 'ordinaire', pour: 9, contre: 9 })],
      });
      expect(premier(r), pack).toMatchObject({ resultat: 'rejete', exprimes: 18, alertes: [] });
    }
  });

  test('without the chair’s voice it is told in France alone', () => {
    expect(premier(rejouer('fr-epci', deroule('ordinaire')))?.alertes).toEqual(['partage-sans-voix-presidence']);
    expect(premier(rejouer('be-wal-commune', deroule('ordinaire')))?.alertes).toEqual([]);
  });
});

describe('the quorum and the rank of the convocation', () => {
  const deux = { presents: ['a', 'b'], deroule: [point('1', unanime)] };
  const quorums = (pack: string): (boolean | undefined)[] =>
    [1, 2, 3].map((rang) => premier(rejouer(pack, { ...deux, seance: { date: '2026-09-28', rang } }))?.quorum);

  test.each([
    ['fr-commune', [false, true, true]],
    ['fr-epci', [false, true, true]],
    ['be-vla-gemeente', [false, true, true]],
    ['be-wal-commune', [false, false, true]],
    ['be-wal-college', [false, false, false]],
    ['be-vla-college', [false, false, false]],
    ['fr-libre', [true, true, true]],
    ['be-libre', [true, true, true]],
    ['gect', [true, true, true]],
  ])('%s: two of eleven are enough at the ranks %j', (pack, attendu) => {
    expect(quorums(pack)).toEqual(attendu);
  });

  test('a body whose texts set no quorum needs nobody in particular', () => {
    expect(rejouer('gect').quorumRequis).toBe(0);
    expect(rejouer('be-wal-commune').quorumRequis).toBe(6);
  });
});

describe('the delay of the convocation', () => {
  const avec = (pack: string, seance: object): Resultat => rejouer(pack, { seance: { date: '2026-09-28', ...seance } });

  test('Wallonia counts seven clear days from the receipt: by Sunday 20 September for Monday 28', () => {
    const r = avec('be-wal-commune', { convocationEnvoyee: '2026-09-17', convocationRecue: '2026-09-20' });
    expect(r).toMatchObject({ joursFrancs: { requis: 7, constates: 7, auPlusTard: '2026-09-20' }, alertes: [] });
    const tard = avec('be-wal-commune', { convocationEnvoyee: '2026-09-17', convocationRecue: '2026-09-21' });
    expect(tard).toMatchObject({ joursFrancs: { constates: 6 }, alertes: ['delai-convocation-insuffisant'] });
  });

  test('Flanders counts eight days from the sending: by Saturday 19 September', () => {
    const r = avec('be-vla-gemeente', { convocationEnvoyee: '2026-09-19', convocationRecue: '2026-09-22' });
    expect(r).toMatchObject({ joursFrancs: { requis: 8, constates: 8, auPlusTard: '2026-09-19' }, alertes: [] });
    expect(avec('be-vla-gemeente', { convocationEnvoyee: '2026-09-20' }).alertes).toEqual([
      'delai-convocation-insuffisant',
    ]);
  });

  test('an EPCI counts five clear days from the sending, of whatever size', () => {
    expect(avec('fr-epci', { convocationEnvoyee: '2026-09-22' }).joursFrancs).toEqual({
      requis: 5,
      constates: 5,
      auPlusTard: '2026-09-22',
    });
  });

  test('a second Walloon convocation leaves two clear days', () => {
    expect(avec('be-wal-commune', { rang: 2, convocationRecue: '2026-09-25' }).joursFrancs).toEqual({
      requis: 2,
      constates: 2,
      auPlusTard: '2026-09-25',
    });
  });

  test.each(['gect', 'fr-libre', 'be-libre'])('%s has no delay that could be short', (pack) => {
    expect(avec(pack, { convocationEnvoyee: '2026-09-28' }).alertes).toEqual([]);
  });
});

describe('an election', () => {
  const tie = { mode: 'secret', voix: { A: 3, B: 3 }, ages: { A: 41, B: 67 }, blancs: 0, nuls: 0 };
  const elu = (pack: string, tour: number) => premier(rejouer(pack, { deroule: [point('1', { ...tie, tour })] }));

  test('an equal vote goes to the eldest in France and in Wallonia, to the youngest in Flanders', () => {
    expect(elu('fr-epci', 3)).toMatchObject({ resultat: 'elu', elu: 'B' });
    expect(elu('be-wal-commune', 2)).toMatchObject({ resultat: 'elu', elu: 'B' });
    expect(elu('be-vla-gemeente', 2)).toMatchObject({ resultat: 'elu', elu: 'A' });
  });

  test('nobody can say whom the statutes of a GECT prefer on equal votes', () => {
    expect(elu('gect', 3)).toMatchObject({ resultat: 'inconnu', alertes: [] });
  });

  test('France has three rounds, Belgium two', () => {
    expect(elu('fr-commune', 2)?.resultat).toBe('troisieme-tour');
    expect(elu('be-wal-commune', 1)?.resultat).toBe('second-tour');
    expect(elu('be-vla-gemeente', 1)?.resultat).toBe('second-tour');
  });
});

test('a consultative body gives an opinion and adopts nothing', () => {
  const deroule = [
    point('1', unanime),
    point('2', { mode: 'ordinaire', pour: 1, contre: 4, abstention: 1 }),
    point('3'),
  ];
  for (const pack of ['fr-libre', 'be-libre']) {
    const { points } = rejouer(pack, { deroule });
    expect(points['1']?.resultat).toBe('avis-favorable');
    expect(points['2']?.resultat).toBe('avis-defavorable');
    expect(points['3']).not.toHaveProperty('resultat');
  }
});

test('abstentions do not reject in Flanders or Wallonia: eight for and five abstentions adopt', () => {
  const membres = Array.from({ length: 15 }, (_, i) => `m${i + 1}`);
  for (const pack of ['be-wal-commune', 'be-vla-gemeente'])
    expect(
      premier(
        rejouer(pack, {
          enExercice: 15,
          membres,
          presents: membres.slice(0, 13),
          deroule: [point('1', { mode: 'ordinaire', pour: 8, contre: 0, abstention: 5 })],
        }),
      ),
      pack,
    ).toMatchObject({ votants: 13, exprimes: 8, resultat: 'adopte', alertes: [] });
});
