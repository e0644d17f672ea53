import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Operation } from '../../domain/operation.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import type { Sort } from '../../sync/protocole.ts';
import type { Base } from './base.ts';
import { basesDeTest, ouvrirDeTest } from './basesDeTest.ts';
import { adjointe, essai, LE, Plume, uneSeance, unPoint } from './plumeDeTest.ts';
import { changerEpoque } from './reperes.ts';
import { SOMME_VIDE } from '../../sync/somme.ts';

const dossier = mkdtempSync(join(tmpdir(), 'carnet-'));
afterAll(() => rmSync(dossier, { recursive: true }));
let n = 0;
const bases = await basesDeTest(() => join(dossier, `${String(++n)}.sqlite`));
const issues = (sorts: readonly Sort[]): string[] => sorts.map((s) => s.refus?.code ?? s.issue);

describe.each(bases)('after a restoration, on $nom', ({ ou }) => {
  let base: Base;
  let a: Plume;
  let b: Plume;
  beforeAll(async () => {
    base = await ouvrirDeTest(ou());
  });
  afterAll(() => base.fermer());

  const date = (plume: Plume, valeur: string, vu: number): Operation =>
    plume.dire('editSeance', { id: 's1', champs: { date: valeur } }, { base: { version: vu, ownSeq: plume.seq } });
  /** Written with that one before one's eyes. */
  const vu = (plume: Plume, { id }: Operation) => ({
    base: { version: a.avant.get(id) ?? b.avant.get(id) ?? 0, ownSeq: plume.seq },
  });
  const tete = async (): Promise<number> => {
    const row = await base.db
      .selectFrom('portees')
      .select('tete')
      .where('espace', '=', essai.espace)
      .executeTakeFirstOrThrow();
    return row.tete;
  };
  const lue = async (): Promise<Seance> => {
    const row = await base.db
      .selectFrom('records')
      .select('doc')
      .where('espace', '=', essai.espace)
      .where('kind', '=', 'seance')
      .executeTakeFirstOrThrow();
    return JSON.parse(row.doc) as Seance;
  };
  /** Sends, and keeps the versions that the server gives: what a device notes of them. */
  const dire = async (plume: Plume, ...operations: Operation[]): Promise<string[]> => {
    const { sorts } = await plume.envoyer(operations);
    for (const { id, version } of sorts) if (version !== undefined) plume.avant.set(id, version);
    return issues(sorts);
  };
  /** The database goes back to when it held nothing of this espace. */
  const restaurer = async (le = LE): Promise<void> => {
    for (const table of ['operations', 'records', 'refusees', 'differees', 'sequences'] as const)
      await base.db.deleteFrom(table).where('espace', '=', essai.espace).execute();
    await base.db
      .updateTable('portees')
      .set({ tete: 0, somme: SOMME_VIDE })
      .where('espace', '=', essai.espace)
      .execute();
    await base.db.transaction().execute((trx) => changerEpoque(trx, le));
  };
  /** A makes a sitting (1, 2) and dates it (3); B, who has read that, dates it again (4). */
  let deA: Operation[];
  let deB: Operation;
  beforeEach(async () => {
    essai.espace = `r${String(++n)}`;
    await base.db.deleteFrom('reperes').where('cle', '=', 'plancher').execute();
    a = new Plume(base, 'A');
    b = new Plume(base, 'B', adjointe);
    deA = [
      a.dire('createSeance', uneSeance('s1'), { base: { version: 0, ownSeq: 0 } }),
      a.dire('addPoint', unPoint('s1', 'p1'), { base: { version: 0, ownSeq: 1 } }),
      date(a, '2026-12-01', 2),
    ];
    expect(await dire(a, ...deA)).toEqual(['applied', 'applied', 'applied']);
    deB = date(b, '2026-12-08', a.avant.get(deA[2]?.id ?? '') ?? 0);
    expect(await dire(b, deB)).toEqual(['applied']);
  });

  test('what was written one after the other is no divergence, in the order it was written', async () => {
    await restaurer();
    expect(await dire(a, ...deA)).toEqual(['applied', 'applied', 'applied']);
    expect(await dire(b, deB)).toEqual(['applied']);
    expect((await lue()).date).toBe('2026-12-08');
  });

  test('nor in the other order: it waits for what its author had seen', async () => {
    await restaurer();
    expect(await dire(b, deB)).toEqual(['renvoi-attendu']);
    expect(await dire(b, deB)).toEqual(['renvoi-attendu']);
    expect(await dire(a, ...deA)).toEqual(['applied', 'applied', 'applied']);
    expect(await dire(b, deB)).toEqual(['applied']);
    expect((await lue()).date).toBe('2026-12-08');
  });

  test('what was truly written apart still diverges', async () => {
    const apart = date(b, '2026-12-15', 0);
    expect(await dire(b, apart)).toEqual(['divergent']);
    await restaurer();
    expect(await dire(a, ...deA)).toEqual(['applied', 'applied', 'applied']);
    expect(await dire(b, deB, apart)).toEqual(['applied', 'divergent']);
  });

  test('new work done on what was lost waits too, with what follows it on that record; other work goes on', async () => {
    const neuve = date(b, '2026-12-15', b.avant.get(deB.id) ?? 0);
    const apres = b.dire(
      'editSeance',
      { id: 's1', champs: { lieu: 'Préau' } },
      { base: { version: 0, ownSeq: b.seq } },
    );
    const ailleurs = b.dire('createSeance', uneSeance('s2'), { base: { version: 0, ownSeq: b.seq } });
    await restaurer();
    expect(await dire(b, deB, neuve, apres, ailleurs)).toEqual([
      'renvoi-attendu',
      'renvoi-attendu',
      'renvoi-attendu',
      'applied',
    ]);
    await dire(a, ...deA);
    expect(await dire(b, deB, neuve, apres)).toEqual(['applied', 'applied', 'merged']);
    const row = await base.db
      .selectFrom('records')
      .select('doc')
      .where('espace', '=', essai.espace)
      .where('id', '=', 's1')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(row.doc)).toMatchObject({ date: '2026-12-15', lieu: 'Préau' });
  });

  test('a device that never comes back is not waited for, and what it sends later takes nothing back', async () => {
    const ilYaLongtemps = new Date(Date.parse(LE) - 3_600_000).toISOString();
    await restaurer(ilYaLongtemps);
    expect(await dire(a, ...deA.slice(0, 2))).toEqual(['applied', 'applied']);
    expect(await dire(b, deB)).toEqual(['applied']);
    expect(await dire(a, ...deA.slice(2))).toEqual(['merged']);
    expect((await lue()).date).toBe('2026-12-08');
  });

  describe('coming back after what was written over it by who had seen it', () => {
    const ilYaLongtemps = new Date(Date.parse(LE) - 3_600_000).toISOString();
    const depart = (id: string, membre: string) =>
      ({ id, rang: `a${id}`, type: 'depart', membre, heure: '21:00' }) as const;

    test('it takes its place under it, as far as that was not written again', async () => {
      const deux = a.dire('editSeance', { id: 's1', champs: { date: '2026-12-09', heure: '19:00' } }, vu(a, deB));
      expect(await dire(a, deux)).toEqual(['applied']);
      const suite = date(b, '2026-12-10', a.avant.get(deux.id) ?? 0);
      expect(await dire(b, suite)).toEqual(['applied']);
      await restaurer(ilYaLongtemps);
      expect(await dire(a, ...deA)).toEqual(['applied', 'applied', 'applied']);
      expect(await dire(b, deB, suite)).toEqual(['applied', 'applied']);
      expect(await dire(a, deux)).toEqual(['merged']);
      expect(await lue()).toMatchObject({ date: '2026-12-10', heure: '19:00' });
    });

    test('a fact comes back as a line of its own, beside what was said since of the same member', async () => {
      const un = a.dire('recordFait', { id: 's1', fait: depart('f1', 'm1') }, vu(a, deB));
      expect(await dire(a, un)).toEqual(['applied']);
      const arrivee = { ...depart('f2', 'm1'), type: 'arrivee' } as const;
      const deux = b.dire('recordFait', { id: 's1', fait: arrivee }, vu(b, un));
      const raye = b.dire('cancelFait', { id: 's1', faitId: 'f2' }, vu(b, un));
      expect(await dire(b, deux, raye)).toEqual(['applied', 'applied']);
      await restaurer(ilYaLongtemps);
      await dire(a, ...deA);
      expect(await dire(b, deB, deux, raye)).toEqual(['applied', 'applied', 'applied']);
      expect(await dire(a, un)).toEqual(['merged']);
      const { deroule } = await lue();
      expect(deroule.map((f) => [f.id, f.annule !== undefined])).toEqual([
        ['f2', true],
        ['f1', false],
      ]);
    });

    test('a correction comes back under the line that was struck since: it stays struck, and says what was corrected', async () => {
      const un = a.dire('recordFait', { id: 's1', fait: depart('f1', 'm1') }, vu(a, deB));
      const corrige = a.dire('correctFait', { id: 's1', fait: depart('f1', 'm2') }, vu(a, deB));
      expect(await dire(a, un, corrige)).toEqual(['applied', 'applied']);
      const raye = b.dire('cancelFait', { id: 's1', faitId: 'f1' }, vu(b, corrige));
      expect(await dire(b, raye)).toEqual(['applied']);
      await restaurer(ilYaLongtemps);
      expect(await dire(a, ...deA)).toEqual(['applied', 'applied', 'applied']);
      await dire(b, deB);
      expect(await dire(a, un)).toEqual(['applied']);
      expect(await dire(b, raye)).toEqual(['applied']);
      expect(await dire(a, corrige)).toEqual(['merged']);
      expect((await lue()).deroule).toMatchObject([{ id: 'f1', membre: 'm2', annule: {} }]);
    });

    test('written over in part by who had not seen it, it is shown beside it', async () => {
      const deux = a.dire('editSeance', { id: 's1', champs: { date: '2026-12-09', heure: '19:00' } }, vu(a, deB));
      expect(await dire(a, deux)).toEqual(['applied']);
      await restaurer(ilYaLongtemps);
      await dire(a, ...deA);
      expect(await dire(b, deB, date(b, '2026-12-10', 0))).toEqual(['applied', 'divergent']);
      expect(await dire(b, date(b, '2026-12-11', await tete()))).toEqual(['applied']);
      expect(await dire(a, deux)).toEqual(['divergent']);
    });
  });

  test('a version that nobody was ever given hides nothing from anybody', async () => {
    await restaurer();
    await dire(a, ...deA);
    const menteur = date(b, '2027-01-01', 0);
    b.avant.set(menteur.id, Number.MAX_SAFE_INTEGER);
    expect(await dire(b, deB, menteur)).toEqual(['applied', 'divergent']);
  });
});
