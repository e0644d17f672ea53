import { expect, test } from 'vitest';
import { ecartComposition } from './composition.ts';
import { etatAvant, siegeants } from './etat.ts';
import { agir, fait, membres, noter, ouverture, seanceDe } from './exemple.ts';
import { participationAuPoint, quorumDuPoint } from './participation.ts';
import { reglementDeSeance } from './reglementDeSeance.ts';
import type { Membre, Seance } from './seance.ts';

const nouveau: Membre = { ...(membres(6)[5] as Membre), installeEnSeance: true };
const avec = (seance: Seance, membre: Membre): Seance =>
  fait(seance, 'composeSeance', {
    id: 's',
    membres: [...seance.membres, membre],
    sieges: seance.sieges,
    enExercice: seance.enExercice,
  });
const aborde = (pointId: string) => ({ type: 'point', pointId, sort: 'aborde' }) as const;

test('a member installed on a vacant seat counts from that fact and not before', () => {
  const ouverte = noter(avec(seanceDe(5), nouveau), ouverture(['m1', 'm2', 'm3']), aborde('pt1'));
  const avant = participationAuPoint(ouverte, reglementDeSeance(ouverte), undefined);
  expect(avant).toMatchObject({ enExercice: 5, requis: 3, absents: ['m4', 'm5'] });

  const s = noter(ouverte, { type: 'installation', membre: 'm6' }, aborde('pt2'));
  const r = reglementDeSeance(s);
  expect(quorumDuPoint(s, r, 'pt1')).toMatchObject({ enExercice: 5, requis: 3, comptes: ['m1', 'm2', 'm3'] });
  expect(quorumDuPoint(s, r, 'pt2')).toMatchObject({ enExercice: 6, requis: 4, quorum: true, absents: ['m4', 'm5'] });
  expect(quorumDuPoint(s, r, 'pt2').votants).toContain('m6');
});

test('who is replaced leaves the seats, with the pouvoir he gave, and the number in office stays', () => {
  const s = noter(
    avec(seanceDe(5), nouveau),
    { type: 'pouvoir', mandant: 'm5', mandataire: 'm2' },
    ouverture(['m1', 'm2', 'm3']),
    { type: 'installation', membre: 'm6', remplace: 'm5' },
  );
  const p = participationAuPoint(s, reglementDeSeance(s), undefined);
  expect(p).toMatchObject({ enExercice: 5, pouvoirs: [], absents: ['m4'] });
  expect(p.votants).toEqual(['m1', 'm2', 'm3', 'm6']);
});

test('an installation struck out leaves the person outside of the assembly', () => {
  const s = noter(avec(seanceDe(5), nouveau), ouverture(['m1', 'm2', 'm3']), { type: 'installation', membre: 'm6' });
  const barree = fait(s, 'cancelFait', { id: 's', faitId: s.deroule.at(-1)?.id ?? '' });
  expect(siegeants(barree, etatAvant(barree)).map((m) => m.id)).not.toContain('m6');
  expect(participationAuPoint(barree, reglementDeSeance(barree), undefined).enExercice).toBe(5);
});

test('an installation that replaces an unknown member cannot exist', () => {
  const s = noter(avec(seanceDe(5), nouveau), ouverture(['m1']));
  const outcome = agir(s, 'recordFait', {
    id: 's',
    fait: { id: 'x', rang: 'c', type: 'installation', membre: 'm6', remplace: 'nobody' },
  });
  expect(outcome).toMatchObject({ ok: false, refus: { code: 'reference-manquante', quoi: 'membre', id: 'nobody' } });
});

test('the annuaire that knows the installed member says nothing else, and taking it again keeps how he came to sit', () => {
  const s = noter(avec(seanceDe(5), nouveau), ouverture(['m1', 'm2', 'm3']), { type: 'installation', membre: 'm6' });
  const annuaire = { membres: membres(6), sieges: 5, enExercice: 6 };
  expect(ecartComposition(s, annuaire, 900)).toBeUndefined();
  const reprise = fait(s, 'composeSeance', { id: 's', ...annuaire, enExercice: 5 });
  expect(reprise.membres.find((m) => m.id === 'm6')?.installeEnSeance).toBe(true);
});

test('a suppléant is nobody’s absence, and the titulaire who comes takes his seat back', () => {
  const suppleant: Membre = { ...nouveau, id: 'sup', suppleantDe: 'm4' };
  const { installeEnSeance: _, ...simple } = suppleant;
  const s = noter(avec(seanceDe(5), simple), ouverture(['m1', 'm2']), {
    type: 'suppleance',
    titulaire: 'm4',
    suppleant: 'sup',
  });
  const p = participationAuPoint(s, reglementDeSeance(s), undefined);
  expect(p).toMatchObject({ comptes: ['m1', 'm2', 'm4'], quorum: true, absents: ['m3', 'm5'] });
  const revenu = noter(s, { type: 'arrivee', membre: 'm4' });
  expect(etatAvant(revenu).suppleants.size).toBe(0);
  expect([...etatAvant(revenu).presents]).toContain('m4');
});
