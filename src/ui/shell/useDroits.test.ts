import { describe, expect, test } from 'vitest';
import type { RoleDeCompte } from '../../domain/droits/acces.ts';
import { seanceDe } from '../../domain/seance/exemple.ts';
import { droitsDe } from './useDroits.ts';

const seance = seanceDe(3);
const comme = (role: RoleDeCompte, sur = 'i') =>
  droitsDe({
    compte: 'c1',
    noms: ['Mme Nom 1'],
    nom: 'Mme Nom 1',
    nomEspace: 'Mairie',
    personneId: 'p1',
    attributions: [{ role, sur }],
  });
const reponse = (membre: string) => ({ id: 's', membre, reponse: 'present' });

describe('what a person sees of what may be done', () => {
  test('a carnet without a server is its owner’s: nothing is hidden', () => {
    const droits = droitsDe(null);
    expect(droits.peut('settlePv', seance.scope)).toBe(true);
    expect(droits.tient('i')).toBe(true);
  });
  test('a member answers for himself alone, and prepares nothing', () => {
    const droits = comme('membre');
    expect(droits.tient('i')).toBe(false);
    expect(droits.secretariat).toBe(false);
    expect(droits.peut('answerConvocation', seance.scope, reponse('m1'), seance)).toBe(true);
    expect(droits.peut('answerConvocation', seance.scope, reponse('m2'), seance)).toBe(false);
    expect(droits.pourrait('settlePv', 'i')).toBe(false);
    expect(droits.peut('settleDivergence', seance.scope)).toBe(false);
  });
  test('the chair settles the minutes and divergences; who only reads does nothing', () => {
    expect(comme('presidence').pourrait('settlePv', 'i')).toBe(true);
    expect(comme('presidence').peut('settleDivergence', seance.scope)).toBe(true);
    expect(comme('lecture').pourrait('answerConvocation', 'i')).toBe(false);
  });
  test('the secretariat of one instance does not hold another', () => {
    expect(comme('secretariat').tient('i')).toBe(true);
    expect(comme('secretariat').tient('autre')).toBe(false);
    expect(comme('secretariat', '*').tient('autre')).toBe(true);
  });
});
