import { expect, test } from 'vitest';
import { decodeVotes, electoratAChange, encodeVotes } from './cloreScrutin.ts';
import { agir, fait, noter, ouverture, seanceDe } from './exemple.ts';
import { isFait, type Fait } from './fait.ts';
import { reglementDeSeance } from './reglementDeSeance.ts';
import type { SensDeVote } from './saisie.ts';
import type { Seance } from './seance.ts';

const n = (count: number): string[] => Array.from({ length: count }, (_, i) => `m${i + 1}`);
const vote = (id: string, saisie: Fait<'scrutin'>['saisie']) =>
  ({ id, type: 'scrutin', pointId: 'pt1', mode: 'ordinaire', saisie }) as const;
const scrutin = (s: Seance, id: string): Fait<'scrutin'> => {
  const f = s.deroule.find((x) => x.id === id);
  if (f === undefined || !isFait(f, 'scrutin')) throw new Error('no scrutin');
  return f;
};

test('« tous pour, sauf » counts the exceptions among those able to vote', () => {
  const s = noter(
    seanceDe(9),
    ouverture(n(6)),
    vote('v', { forme: 'exceptions', contre: ['m2'], abstention: ['m3'], nppv: [] }),
  );
  expect(scrutin(s, 'v').fige).toMatchObject({
    pour: 4,
    contre: 1,
    abstention: 1,
    exprimes: 5,
    votants: 6,
    resultat: 'adopte',
    electorat: '6P3A',
  });
});

test('a corrected vote says the new figures, keeps the old ones and is frozen again', () => {
  const avant = noter(seanceDe(9), ouverture(n(6)), vote('v', { forme: 'totaux', pour: 6, contre: 0, abstention: 0 }));
  const { fige: _, saisiLe: __, ...saisi } = scrutin(avant, 'v');
  const apres = fait(avant, 'correctFait', {
    id: 's',
    fait: { ...saisi, saisie: { forme: 'totaux', pour: 2, contre: 4, abstention: 0 } },
    motif: 'erreur de compte',
  });
  expect(scrutin(apres, 'v').fige?.resultat).toBe('rejete');
  expect(scrutin(apres, 'v').corrections?.[0]).toMatchObject({
    motif: 'erreur de compte',
    avant: { saisie: { pour: 6 } },
  });
});

test('an arrival inserted before a closed vote changes its electorate: it is told, and the result stands until someone rectifies', () => {
  const clos = noter(seanceDe(9), ouverture(n(6)), vote('v', { forme: 'unanimite' }));
  const insere = noter(clos, { type: 'arrivee', membre: 'm7', rang: 'b0001V' });
  const reglement = reglementDeSeance(insere);
  expect(electoratAChange(clos, scrutin(clos, 'v'), reglement)).toBe(false);
  expect(electoratAChange(insere, scrutin(insere, 'v'), reglement)).toBe(true);
  expect(scrutin(insere, 'v').fige?.votants).toBe(6);
  const rectifie = fait(insere, 'rectifyScrutin', { id: 's', faitId: 'v', motif: 'arrivée oubliée' });
  expect(scrutin(rectifie, 'v').fige?.votants).toBe(7);
  expect(electoratAChange(rectifie, scrutin(rectifie, 'v'), reglement)).toBe(false);
});

test('a fact struck by mistake comes back as it was', () => {
  const avant = noter(seanceDe(3), ouverture(n(2)), { id: 'x', type: 'arrivee', membre: 'm3' });
  const barre = fait(avant, 'cancelFait', { id: 's', faitId: 'x' });
  expect(barre.deroule.find((f) => f.id === 'x')?.annule).toBeDefined();
  expect(fait(barre, 'restoreFait', { id: 's', faitId: 'x' })).toEqual(avant);
});

test('a settled sitting refuses a plain change and keeps a rectification on record', () => {
  const arrete = fait(noter(seanceDe(3), ouverture(n(3))), 'settlePv', { id: 's', le: '2026-10-20' });
  const depart = { id: 'z', rang: 'c', type: 'depart', membre: 'm2' } as const;
  expect(agir(arrete, 'recordFait', { id: 's', fait: depart })).toEqual({
    ok: false,
    refus: { code: 'seance-scellee', arreteLe: '2026-10-20' },
  });
  const rectifie = fait(arrete, 'recordFait', { id: 's', fait: depart, rectification: { motif: 'départ oublié' } });
  expect(rectifie.rectifications).toMatchObject([{ motif: 'départ oublié', operation: 'recordFait' }]);
});

test('a fact about nobody, or about no point, is refused; an unlikely one is recorded', () => {
  const s = noter(seanceDe(3), ouverture(n(3)));
  expect(
    agir(s, 'recordFait', { id: 's', fait: { id: 'q', rang: 'c', type: 'arrivee', membre: 'm99' } }),
  ).toMatchObject({ ok: false, refus: { quoi: 'membre' } });
  expect(
    agir(s, 'recordFait', { id: 's', fait: { id: 'q', rang: 'c', type: 'point', pointId: 'pt99', sort: 'aborde' } }),
  ).toMatchObject({ ok: false, refus: { quoi: 'point' } });
  expect(agir(s, 'recordFait', { id: 's', fait: { id: 'q', rang: 'c', type: 'arrivee', membre: 'm1' } }).ok).toBe(true);
});

test('hostile payloads are refused with the field that is wrong', () => {
  const s = seanceDe(3);
  const mauvais = { id: 's', fait: { id: 'q', rang: 'c', type: 'arrivee', membre: 'm1', heure: '25:99' } } as const;
  expect(agir(s, 'recordFait', mauvais)).toMatchObject({
    ok: false,
    refus: { code: 'saisie-invalide', champ: 'fait.heure' },
  });
});

test('votes by name survive the round trip to one letter per member', () => {
  const s = seanceDe(5);
  const votes = new Map<string, SensDeVote>([
    ['m1', 'pour'],
    ['m3', 'contre'],
    ['m4', 'abstention'],
    ['m5', 'nppv'],
  ]);
  expect(encodeVotes(s, votes)).toBe('p-can');
  expect(decodeVotes(s, 'p-can')).toEqual(votes);
});

test('a sitting of 128 members and 60 points voted by name weighs less than 100 kB', () => {
  const uuid = (i: number): string => `Zk9-${String(i).padStart(8, '0')}`;
  let s = seanceDe(128, 0);
  s = {
    ...s,
    membres: s.membres.map((m, i) => ({
      ...m,
      id: uuid(i),
      personneId: uuid(1000 + i),
      prenom: 'Marie-Christine',
      nom: 'Vidal-Pagès',
    })),
  };
  const tous = s.membres.map((m) => m.id);
  for (let i = 0; i < 60; i += 1) {
    s = fait(s, 'addPoint', {
      id: 's',
      point: {
        id: uuid(2000 + i),
        rang: `a${String(i).padStart(2, '0')}`,
        intitule: 'Convention '.repeat(27),
        genre: 'deliberation',
        rapporteur: uuid(i),
      },
    });
  }
  s = noter(s, { type: 'ouverture', presents: tous, absents: [], presidence: uuid(0) });
  s = fait(s, 'recordEnvois', {
    id: s.id,
    envois: tous.map((membre) => ({ membre, canal: 'courriel', le: '2026-09-18', heure: '14:05' })),
  });
  for (let i = 0; i < 60; i += 1) {
    const votes = encodeVotes(
      s,
      new Map(tous.map((m, j) => [m, (['pour', 'contre', 'abstention'] as const)[(i + j) % 3] ?? 'pour'])),
    );
    s = noter(s, { id: uuid(3000 + i), type: 'point', pointId: uuid(2000 + i), sort: 'aborde', heure: '20:30' });
    s = noter(s, {
      id: uuid(4000 + i),
      type: 'scrutin',
      pointId: uuid(2000 + i),
      mode: 'public',
      heure: '20:35',
      saisie: { forme: 'noms', votes },
    });
  }
  expect(new TextEncoder().encode(JSON.stringify(s)).length).toBeLessThan(100_000);
});
