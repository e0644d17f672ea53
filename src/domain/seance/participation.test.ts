import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { etatAvant } from './etat.ts';
import { fait, noter, ouverture, seanceDe } from './exemple.ts';
import type { FaitSaisi } from './fait.ts';
import { isFait } from './fait.ts';
import { participationAuPoint, quorumDuPoint } from './participation.ts';
import { reglementDeSeance } from './reglementDeSeance.ts';
import type { Seance } from './seance.ts';

const n = (count: number, depuis = 1): string[] => Array.from({ length: count }, (_, i) => `m${i + depuis}`);
const aborde = (pointId: string) => ({ type: 'point', pointId, sort: 'aborde' }) as const;
const quorum = (s: Seance, point: string) => quorumDuPoint(s, reglementDeSeance(s), point);

test('six of eleven make the quorum with three pouvoirs that do not count; two leave during the debate and only the next point falls', () => {
  let s = noter(
    seanceDe(11),
    { type: 'pouvoir', mandant: 'm7', mandataire: 'm1' },
    { type: 'pouvoir', mandant: 'm8', mandataire: 'm2' },
    { type: 'pouvoir', mandant: 'm9', mandataire: 'm3' },
  );
  s = noter(
    s,
    ouverture(n(6)),
    aborde('pt1'),
    { type: 'depart', membre: 'm5' },
    { type: 'depart', membre: 'm6' },
    aborde('pt2'),
  );
  expect(quorum(s, 'pt1')).toMatchObject({ quorum: true, requis: 6 });
  expect(quorum(s, 'pt1').comptes).toHaveLength(6);
  expect(quorum(s, 'pt2')).toMatchObject({ quorum: false });
  expect(quorum(s, 'pt2').comptes).toHaveLength(4);
});

test('eight of fifteen present and one withdrawn for a personal interest: seven count, no quorum', () => {
  const s = noter(seanceDe(15), ouverture(n(8)), aborde('pt1'), {
    type: 'deport',
    membre: 'm3',
    pointId: 'pt1',
    genre: 'personnel',
  });
  expect(quorum(s, 'pt1')).toMatchObject({ quorum: false, base: 15, requis: 8 });
});

test('a representative under L1111-6 leaves the members in office too', () => {
  const s = noter(seanceDe(15), ouverture(n(8)), aborde('pt1'), {
    type: 'deport',
    membre: 'm3',
    pointId: 'pt1',
    genre: 'representant',
  });
  expect(quorum(s, 'pt1')).toMatchObject({ quorum: false, base: 14, requis: 8 });
  expect(quorum(s, 'pt2')).toMatchObject({ quorum: true, base: 15, requis: 8 });
});

test('a retour ends the withdrawal before the vote', () => {
  const s = noter(
    seanceDe(15),
    ouverture(n(8)),
    { type: 'deport', membre: 'm3', pointId: 'pt1', genre: 'personnel' },
    aborde('pt1'),
    { type: 'retour', membre: 'm3' },
  );
  expect(quorum(s, 'pt1').quorum).toBe(true);
});

test('a suppléant sits on the seat of the one he replaces', () => {
  const s = noter(seanceDe(3), ouverture(['m1', 'm3']), { type: 'suppleance', titulaire: 'm2', suppleant: 'm3' });
  expect([...etatAvant(s).presents].sort()).toEqual(['m1', 'm2']);
});

test('a member without the right to vote is neither counted nor a voter', () => {
  const base = seanceDe(5);
  const s = noter(
    { ...base, membres: base.membres.map((m) => (m.id === 'm5' ? { ...m, droitDeVote: false } : m)) },
    ouverture(n(5)),
    aborde('pt1'),
  );
  expect(quorum(s, 'pt1').comptes).toEqual(n(4));
  expect(quorum(s, 'pt1').votants).toEqual(n(4));
});

const membre = fc.integer({ min: 1, max: 9 }).map((i) => `m${i}`);
const acte: fc.Arbitrary<Parameters<typeof noter>[1]> = fc.oneof(
  membre.map((m) => ({ type: 'arrivee', membre: m }) as const),
  membre.map((m) => ({ type: 'depart', membre: m }) as const),
  fc.tuple(membre, membre).map(([mandant, mandataire]) => ({ type: 'pouvoir', mandant, mandataire }) as const),
  membre.map((mandant) => ({ type: 'revocation', mandant }) as const),
  membre.map((m) => ({ type: 'deport', membre: m, pointId: 'pt1', genre: 'personnel' }) as const),
);
const deroule = fc.array(acte, { maxLength: 25 });

test('a pouvoir never makes a quorum, whatever the sitting', () => {
  fc.assert(
    fc.property(deroule, fc.tuple(membre, membre), (faits, [mandant, mandataire]) => {
      const avant = noter(seanceDe(9), ouverture(n(5)), ...faits);
      const apres = noter(avant, { type: 'pouvoir', mandant, mandataire });
      const compte = (s: Seance): readonly string[] => participationAuPoint(s, reglementDeSeance(s), 'pt1').comptes;
      expect(compte(apres)).toEqual(compte(avant));
    }),
  );
});

test('voters are known members, once each, never withdrawn, and present or represented by someone there', () => {
  fc.assert(
    fc.property(deroule, (faits) => {
      const s = noter(seanceDe(9), ouverture(n(5)), ...faits);
      const p = participationAuPoint(s, reglementDeSeance(s), 'pt1');
      expect(new Set(p.votants).size).toBe(p.votants.length);
      for (const v of p.votants) {
        const pouvoir = p.pouvoirs.find((x) => x.mandant === v);
        expect(p.deports.some((d) => d.membre === v)).toBe(false);
        expect(p.presents.includes(v) || (pouvoir !== undefined && p.presents.includes(pouvoir.mandataire))).toBe(true);
      }
    }),
  );
});

test('the order of arrival of the operations changes nothing: the rank alone orders the deroule', () => {
  fc.assert(
    fc.property(deroule, fc.infiniteStream(fc.double({ noNaN: true })), (faits, hasard) => {
      const s = noter(seanceDe(9), ouverture(n(5)), ...faits);
      const melange = s.deroule
        .map((f) => ({ f, h: hasard.next().value }))
        .sort((a, b) => a.h - b.h)
        .map(({ f }) => f);
      expect(etatAvant({ ...s, deroule: melange })).toEqual(etatAvant(s));
    }),
  );
});

test('what is frozen stays frozen: later facts never change a closed scrutin', () => {
  fc.assert(
    fc.property(deroule, deroule, (avant, apres) => {
      const clos = noter(seanceDe(9), ouverture(n(5)), ...avant, aborde('pt1'), {
        type: 'scrutin',
        pointId: 'pt1',
        mode: 'ordinaire',
        saisie: { forme: 'unanimite' },
      });
      const lu = (s: Seance): unknown =>
        s.deroule.find((f): f is Extract<typeof f, FaitSaisi & { type: 'scrutin' }> => isFait(f, 'scrutin'));
      expect(lu(noter(clos, ...apres))).toEqual(lu(clos));
    }),
  );
});

test('a point added in the room needs the quorum, even when the convocation frees the others (CGCT L2121-17)', () => {
  const seance = noter({ ...seanceDe(11, 1), rangConvocation: 2 }, ouverture(['m1', 'm2']));
  const ajoute = fait(seance, 'addPoint', {
    id: 's',
    point: { id: 'urgent', rang: 'b', intitule: 'Urgence', genre: 'deliberation', ajouteEnSeance: true },
  });
  const r = reglementDeSeance(ajoute);
  expect(quorumDuPoint(ajoute, r, 'pt1').quorum).toBe(true);
  expect(quorumDuPoint(ajoute, r, 'urgent').quorum).toBe(false);
  expect(participationAuPoint(ajoute, r, 'urgent')).toMatchObject({ exige: true, quorum: false });
  expect(participationAuPoint(ajoute, r, 'pt1').exige).toBe(false);
});
