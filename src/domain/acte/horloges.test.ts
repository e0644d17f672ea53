import { describe, expect, it } from 'vitest';
import { reglementDeSeance } from '../seance/reglementDeSeance.ts';
import type { Seance } from '../seance/seance.ts';
import { ecartsDepot } from './ecartsDepot.ts';
import { horloges, type Suite } from './horloges.ts';
import { decision, point, seanceDe } from './seanceDeTest.ts';

const lire = (plus: Partial<Seance>, aujourdhui: string, siteExiste = true, prochaineSeance?: string) => {
  const seance = seanceDe([point('1')], [decision('d1', '1', 'a1')], plus);
  const toutes = horloges(seance, reglementDeSeance(seance), aujourdhui, { siteExiste, prochaineSeance });
  return (suite: Suite) => toutes.find((h) => h.suite === suite);
};

describe('clocks after a sitting of 24 September 2026', () => {
  it('the liste is due on 1 October, and late the day after (CGCT L2121-25)', () => {
    expect(lire({}, '2026-10-01')('liste-affichee')).toMatchObject({ etat: 'a-faire', auPlusTard: '2026-10-01' });
    expect(lire({}, '2026-10-02')('liste-affichee')?.etat).toBe('en-retard');
  });
  it('a liste posted late is shown as late, not refused', () => {
    expect(lire({ liste: { afficheeLe: '2026-10-03' } }, '2026-10-04')('liste-affichee')?.etat).toBe('fait-en-retard');
  });
  it('nothing is asked online of a commune without a website', () => {
    expect(lire({}, '2026-09-25', false)('liste-en-ligne')).toBeUndefined();
    expect(lire({}, '2026-09-25', false)('pv-publie')).toBeUndefined();
    expect(lire({}, '2026-09-25', false)('pv-papier')).toBeDefined();
  });
  it('the procès-verbal waits for the next sitting, then runs one week (CGCT L2121-15)', () => {
    expect(lire({}, '2026-09-25')('pv-arrete')?.etat).toBe('en-attente');
    expect(lire({}, '2026-09-25', true, '2026-11-05')('pv-arrete')).toMatchObject({
      etat: 'a-faire',
      auPlusTard: '2026-11-05',
    });
    expect(lire({}, '2026-09-25')('pv-publie')?.etat).toBe('en-attente');
    const arrete = lire({ pv: { remarques: [], arrete: { le: '2026-11-05' } } }, '2026-11-06');
    expect(arrete('pv-arrete')?.etat).toBe('fait');
    expect(arrete('pv-signe')).toMatchObject({ etat: 'a-faire' });
    expect(arrete('pv-signe')?.auPlusTard).toBeUndefined();
    expect(arrete('pv-publie')).toMatchObject({ etat: 'a-faire', auPlusTard: '2026-11-12' });
  });
});

describe('copies owed to the councillors of the member communes (CGCT L5211-40-2)', () => {
  const communautaire = (plus: Partial<Seance>): Partial<Seance> => ({ reglement: 'fr-epci', ...plus });
  it('the liste within a month of the sitting, the procès-verbal within a month of the one that settled it', () => {
    expect(lire(communautaire({}), '2026-09-25')('liste-copie')).toMatchObject({
      etat: 'a-faire',
      auPlusTard: '2026-10-24',
    });
    expect(lire(communautaire({}), '2026-09-25')('pv-copie')?.etat).toBe('en-attente');
    const arrete = { remarques: [], arrete: { le: '2026-11-05' } };
    expect(lire(communautaire({ pv: arrete }), '2026-11-06')('pv-copie')).toMatchObject({ auPlusTard: '2026-12-05' });
    expect(lire(communautaire({ liste: { copieLe: '2026-10-26' } }), '2026-10-27')('liste-copie')?.etat).toBe(
      'fait-en-retard',
    );
  });
  it('a commune owes none', () => {
    expect(lire({}, '2026-09-25')('liste-copie')).toBeUndefined();
    expect(lire({}, '2026-09-25')('pv-copie')).toBeUndefined();
  });
});

describe('the signed paper and the application', () => {
  const depose = {
    id: 'p',
    nom: 'pv.pdf',
    sha256: 'a'.repeat(64),
    type: 'application/pdf',
    octets: 10,
    le: '2026-11-10T09:00:00.000Z',
  };
  const seance = (plus: Partial<Seance>): Seance =>
    seanceDe([point('1')], [decision('d1', '1', 'a1')], {
      pv: { remarques: [], arrete: { le: '2026-11-05' }, depose },
      ...plus,
    });

  it('agree as long as nothing changed since the deposit', () => {
    expect(ecartsDepot(seance({}), [{ id: 's1/1/debats', majLe: '2026-11-04T10:00:00.000Z' }])).toEqual([]);
  });
  it('without a deposit there is nothing to compare', () => {
    expect(ecartsDepot(seanceDe([], []), [{ id: 't', majLe: '2030-01-01T00:00:00.000Z' }])).toEqual([]);
  });
  it('a rectification after the deposit is told once, with its reason', () => {
    const le = '2026-12-01T10:00:00.000Z';
    const fait = { ...decision('d1', '1', 'a1'), annule: { le, par: 'secretariat' } };
    const rectifications = [{ le, par: 'secretariat', motif: 'Vote mal compté', operation: 'cancelFait' }];
    expect(ecartsDepot(seance({ deroule: [fait], rectifications }), [])).toEqual([
      { code: 'rectifie-apres', le, motif: 'Vote mal compté' },
    ]);
  });
  it('words written after the deposit are told', () => {
    expect(ecartsDepot(seance({}), [{ id: 's1/1/debats', majLe: '2026-11-11T10:00:00.000Z' }])).toMatchObject([
      { code: 'texte-change-apres' },
    ]);
  });
  it('a scan older than the settling is told', () => {
    const pv = { remarques: [], arrete: { le: '2026-11-12' }, depose };
    expect(ecartsDepot(seance({ pv }), [])).toEqual([{ code: 'depose-avant-arret', arreteLe: '2026-11-12' }]);
  });
});
