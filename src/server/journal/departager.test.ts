import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Divergence } from '../../domain/divergence/divergence.ts';
import type { Acces } from '../../domain/droits/acces.ts';
import { actesPourRetenir } from '../../domain/divergence/trancher.ts';
import type { Operation } from '../../domain/operation.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import type { Sort } from '../../sync/protocole.ts';
import type { Base } from './base.ts';
import { basesDeTest, ouvrirDeTest } from './basesDeTest.ts';
import { lireHistorique } from './historique.ts';
import { acces, adjointe, essai, LE, Plume, uneSeance } from './plumeDeTest.ts';

const dossier = mkdtempSync(join(tmpdir(), 'carnet-'));
afterAll(() => rmSync(dossier, { recursive: true }));
let n = 0;
const bases = await basesDeTest(() => join(dossier, `${String(++n)}.sqlite`));
const issues = (sorts: readonly Sort[]): string[] => sorts.map((s) => s.refus?.code ?? s.issue);
const maire = acces('maire', { role: 'presidence', sur: 'cm' }, { role: 'membre', sur: 'cm' });

describe.each(bases)('two entries of one fact, on $nom', ({ ou }) => {
  let base: Base;
  let a: Plume;
  let b: Plume;
  let c: Plume;
  beforeAll(async () => {
    base = await ouvrirDeTest(ou());
    await base.db.insertInto('comptes').values(compte).execute();
    await base.db
      .insertInto('appareils')
      .values(
        ['A', 'B', 'C'].map((d) => ({
          id: `appareil-${d}`,
          compte: 'x',
          nom: `Tablette ${d}`,
          cree_le: LE,
          vu_le: LE,
          revoque_le: null,
        })),
      )
      .execute();
  });
  afterAll(() => base.fermer());

  const depart = (id: string, heure: string) =>
    ({ id: 's1', fait: { id, rang: 'b', heure, type: 'depart', membre: 'm2' } }) as const;
  const doc = async <R>(kind: string, id: string): Promise<R> => {
    const row = await base.db
      .selectFrom('records')
      .select('doc')
      .where('espace', '=', essai.espace)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return JSON.parse(row.doc) as R;
  };
  /** A and B record the same departure at two hours, apart; the id of the divergence. */
  const deuxDeparts = async (): Promise<string> => {
    await a.envoyer([
      a.dire('createSeance', uneSeance('s1')),
      a.dire('recordFait', {
        id: 's1',
        fait: { id: 'f0', rang: 'a', heure: '20:30', type: 'ouverture', presents: ['m1', 'm2'], absents: [] },
      }),
    ]);
    a.version = b.version = 2;
    await a.envoyer([a.dire('recordFait', depart('f1', '21:06'))]);
    const ecartee = b.dire('recordFait', depart('f2', '21:10'));
    expect(issues((await b.envoyer([ecartee])).sorts)).toEqual(['divergent']);
    c.version = 4;
    return ecartee.id;
  };
  beforeEach(() => {
    essai.espace = `d${String(++n)}`;
    a = new Plume(base, 'A');
    b = new Plume(base, 'B', adjointe);
    c = new Plume(base, 'C', maire);
  });

  test('say which enrolled appareil sent each, and so does the history of the record', async () => {
    const id = await deuxDeparts();
    expect(await doc('divergence', id)).toMatchObject({
      gardees: [{ device: 'A', appareil: 'Tablette A' }],
      ecartee: { device: 'B', appareil: 'Tablette B' },
    });
    const histoire = await lireHistorique(base, essai.espace, adjointe, 'seance', 's1');
    const { operations } = JSON.parse(histoire ?? '') as { operations: { appareil?: string }[] };
    expect(operations.map((o) => o.appareil)).toEqual(['Tablette B', 'Tablette A', 'Tablette A', 'Tablette A']);
    const lu = await c.envoyer([], { portees: { 'instance:cm': { curseur: 2, textes: 0 } } });
    expect(lu.portees[0]?.changements.map((x) => x.appareil)).toEqual(['Tablette A', 'Tablette B']);
  });

  test('of an appareil that is not known, say none', async () => {
    const d = new Plume(base, 'D');
    await deuxDeparts();
    d.version = 2;
    const autre = d.dire('recordFait', depart('f3', '21:12'));
    expect(issues((await d.envoyer([autre])).sorts)).toEqual(['divergent']);
    expect((await doc<Divergence>('divergence', autre.id)).ecartee).not.toHaveProperty('appareil');
  });

  test('the chair keeps the one set aside: the other is struck, in her gesture alone', async () => {
    const id = await deuxDeparts();
    const d = await doc<Divergence>('divergence', id);
    const suite = actesPourRetenir(d, 'vu');
    const seuls = suite.map(({ acte, charge }) => c.dire(acte, charge as never));
    expect(issues((await c.envoyer(seuls)).sorts)).toEqual(['droit-manquant', 'droit-manquant']);
    const geste = 'tranche';
    const r = await c.envoyer([
      c.dire('settleDivergence', { id, choix: 'ecartee', motif: 'vu' }, { geste }),
      ...suite.map(({ acte, charge }) => c.dire(acte, charge as never, { geste })),
    ]);
    expect(issues(r.sorts)).toEqual(['applied', 'applied', 'applied']);
    const { deroule } = await doc<Seance>('seance', 's1');
    expect(deroule.find((f) => f.id === 'f1')?.annule).toBeDefined();
    expect(deroule.find((f) => f.id === 'f2')?.annule).toBeUndefined();
    expect(await doc('divergence', id)).toMatchObject({ tranchee: { par: 'maire', choix: 'ecartee' } });
  });

  test('who settled, and for which entry, is in the history of the sitting; of those who only look on, nothing', async () => {
    const id = await deuxDeparts();
    await c.envoyer([c.dire('settleDivergence', { id, choix: 'gardee', motif: 'vu à la pendule' })]);
    const actes = async (qui: Acces) => {
      const histoire = await lireHistorique(base, essai.espace, qui, 'seance', 's1');
      return (JSON.parse(histoire ?? '') as { operations: { operation: Operation }[] }).operations.map(
        ({ operation }) => operation.type,
      );
    };
    expect(await actes(adjointe)).toEqual([
      'settleDivergence',
      'recordFait',
      'recordFait',
      'recordFait',
      'createSeance',
    ]);
    expect(await actes(acces('lea', { role: 'lecture', sur: 'cm' }))).not.toContain('settleDivergence');
  });

  test('the acts of her settlement may come in a later request, and nothing else with them', async () => {
    const id = await deuxDeparts();
    const d = await doc<Divergence>('divergence', id);
    const geste = 'tranche';
    await c.envoyer([c.dire('settleDivergence', { id, choix: 'ecartee', motif: 'vu' }, { geste })]);
    const [raye] = actesPourRetenir(d, 'vu');
    const r = await c.envoyer([
      c.dire('cancelFait', { id: 's1', faitId: 'f0', motif: 'vu' }, { geste, kind: 'seance' }),
      c.dire(raye?.acte ?? 'cancelFait', raye?.charge as never, { geste }),
      c.dire('recordFait', depart('f9', '21:20'), { geste }),
    ]);
    expect(issues(r.sorts)).toEqual(['applied', 'applied', 'droit-manquant']);
  });

  test('settled by a membre: refused, and opens nothing', async () => {
    const id = await deuxDeparts();
    const d = await doc<Divergence>('divergence', id);
    const m = new Plume(base, 'M', acces('luc', { role: 'membre', sur: 'cm' }));
    const geste = 'tranche';
    const r = await m.envoyer([
      m.dire('settleDivergence', { id, choix: 'ecartee', motif: 'vu' }, { geste }),
      ...actesPourRetenir(d, 'vu').map(({ acte, charge }) => m.dire(acte, charge as never, { geste })),
    ]);
    expect(issues(r.sorts)).toEqual(['droit-manquant', 'droit-manquant', 'droit-manquant']);
  });
});

const compte = { id: 'x', nom: 'X', noms: '[]', courriel: null, serveur: 0, cree_le: LE, ferme_le: null };
