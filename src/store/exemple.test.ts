import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { reglementDeSeance } from '../domain/seance/reglementDeSeance.ts';
import { alertesDeSeance } from '../domain/seance/alertes.ts';
import { etatAvant } from '../domain/seance/etat.ts';

const stockage = (): Storage => {
  const cles = new Map<string, string>();
  return {
    getItem: (k: string) => cles.get(k) ?? null,
    setItem: (k: string, v: string) => void cles.set(k, v),
    removeItem: (k: string) => void cles.delete(k),
    clear: () => cles.clear(),
    key: () => null,
    length: 0,
  };
};

afterEach(() => vi.unstubAllGlobals());

test('the worked example holds a lawful sitting, its votes in the register, and a sitting to prepare', async () => {
  vi.stubGlobal('sessionStorage', stockage());
  vi.stubGlobal('localStorage', stockage());
  const { ouvrirExemple } = await import('./exemple.ts');
  const { carnet } = await import('./courant.ts');
  await ouvrirExemple('2026-11-22');
  const [tenue, prochaine] = await carnet().seances.orderBy('date').toArray();
  if (tenue === undefined || prochaine === undefined) throw new Error('two sittings are expected');
  expect(etatAvant(tenue).levee).toBe(true);
  expect(alertesDeSeance(tenue, reglementDeSeance(tenue))).toEqual([]);
  const votes = await carnet().deliberations.toArray();
  expect(votes.map((d) => d.resultat).sort()).toEqual(['adopte', 'adopte', 'adopte', 'rejete']);
  for (const fait of tenue.deroule) if (fait.type === 'scrutin') expect(fait.fige?.alertes).toEqual([]);
  expect(prochaine.date).toBe('2026-12-04');
  expect(prochaine.points.find((p) => p.genre === 'approbation-pv')?.seanceApprouvee).toBe(tenue.id);
  await ouvrirExemple('2026-11-22');
  expect(await carnet().seances.count()).toBe(2);
});
