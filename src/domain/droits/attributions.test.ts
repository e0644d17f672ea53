import { describe, expect, test } from 'vitest';
import type { Instance, Mandat } from '../instance/instance.ts';
import type { Acces } from './acces.ts';
import { attributionsDerivees } from './attributions.ts';
import { mayGive, mayManage, mayManageCompte } from './gerer.ts';
import { mayRead } from './lire.ts';

const mandat = (entries: Partial<Mandat>): Mandat => ({
  id: 'm',
  personneId: 'p1',
  role: 'conseiller',
  rang: 1,
  droitDeVote: true,
  ...entries,
});
const instance = (id: string, mandats: readonly Mandat[], supprimee = false) =>
  ({ id, mandats, supprimee }) as unknown as Instance;
const le = '2026-09-24';
const derivees = (...mandats: Mandat[]) => attributionsDerivees('p1', [instance('conseil', mandats)], le);

describe('a running mandat', () => {
  test('makes a membre of its instance, and of no other', () => {
    const instances = [instance('conseil', [mandat({})]), instance('bureau', [mandat({ personneId: 'p2' })])];
    expect(attributionsDerivees('p1', instances, le)).toEqual([{ role: 'membre', sur: 'conseil' }]);
  });

  test('that has ended or has not begun gives nothing; its last day still counts', () => {
    expect(derivees(mandat({ fin: '2026-09-23' }))).toEqual([]);
    expect(derivees(mandat({ debut: '2026-09-25' }))).toEqual([]);
    expect(derivees(mandat({ debut: le, fin: le }))).toHaveLength(1);
  });

  test.each(['maire', 'president'] as const)('of %s gives the presidence', (role) => {
    expect(derivees(mandat({ role }))).toEqual([
      { role: 'membre', sur: 'conseil' },
      { role: 'presidence', sur: 'conseil' },
    ]);
  });

  test('of an adjoint, a vice-président or a suppléant gives no presidence', () => {
    for (const entries of [
      { role: 'adjoint' },
      { role: 'vice-president' },
      { role: 'maire-delegue' },
      { role: 'maire', suppleantDe: 'm2' },
    ] as const)
      expect(derivees(mandat(entries))).toEqual([{ role: 'membre', sur: 'conseil' }]);
  });

  test('in an instance that was taken away gives nothing', () => {
    expect(attributionsDerivees('p1', [instance('conseil', [mandat({ role: 'maire' })], true)], le)).toEqual([]);
  });
});

describe('accounts', () => {
  const avec = (...attributions: Acces['attributions']) => ({ attributions });
  const administration = avec({ role: 'administration', sur: '*' });
  const secretariat = avec({ role: 'secretariat', sur: '*' });

  test('are managed by the administration and the secretariat of the whole espace', () => {
    expect(mayManage(administration)).toBe(true);
    expect(mayManage(secretariat)).toBe(true);
    expect(mayManage(avec({ role: 'secretariat', sur: 'conseil' }))).toBe(false);
    expect(mayManage(avec({ role: 'presidence', sur: '*' }))).toBe(false);
    expect(mayManage(avec())).toBe(false);
  });

  test('nobody but the administration makes an administrator, or reaches the account of one', () => {
    expect(mayGive(secretariat, { role: 'administration', sur: '*' })).toBe(false);
    expect(mayGive(secretariat, { role: 'administration', sur: 'conseil' })).toBe(false);
    expect(mayGive(secretariat, { role: 'secretariat', sur: '*' })).toBe(true);
    expect(mayManageCompte(secretariat, administration.attributions)).toBe(false);
    expect(mayManageCompte(administration, administration.attributions)).toBe(true);
    expect(mayManageCompte(avec({ role: 'presidence', sur: '*' }), [])).toBe(false);
  });
});

describe('a scope', () => {
  const acces = (...attributions: Acces['attributions']): Acces => ({ compte: 'c1', noms: [], attributions });
  const membre = acces({ role: 'membre', sur: 'conseil' });

  test('of an instance is read by those who are something there', () => {
    expect(mayRead(membre, 'instance:conseil')).toBe(true);
    expect(mayRead(membre, 'instance:bureau')).toBe(false);
    expect(mayRead(membre, 'instance:conseil:x')).toBe(false);
    expect(mayRead(membre, 'instance:*')).toBe(false);
  });

  test('in camera is read by those who sit, not by those who look on', () => {
    expect(mayRead(membre, 'huis-clos:conseil')).toBe(true);
    expect(mayRead(acces({ role: 'lecture', sur: 'conseil' }), 'huis-clos:conseil')).toBe(false);
  });

  test('of people and addresses is the secretariat’s', () => {
    for (const scope of ['personnes', 'coordonnees']) {
      expect(mayRead(membre, scope)).toBe(false);
      expect(mayRead(acces({ role: 'secretariat', sur: 'conseil' }), scope)).toBe(true);
    }
  });

  test('of one’s own is nobody else’s, and an unknown one is nobody’s', () => {
    expect(mayRead(membre, 'perso:c1')).toBe(true);
    expect(mayRead(acces({ role: 'administration', sur: '*' }), 'perso:c2')).toBe(false);
    expect(mayRead(acces({ role: 'administration', sur: '*' }), 'autre:x')).toBe(false);
    expect(mayRead(acces(), 'commune:fr-1')).toBe(false);
  });
});
