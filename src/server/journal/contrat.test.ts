import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { actes } from '../../domain/apply.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import type { Operation } from '../../domain/operation.ts';
import type { Sort } from '../../sync/protocole.ts';
import { ecrireParagraphe, majDe } from '../textes/baseDEssai.prepare.ts';
import type { Base, OuSe } from './base.ts';
import { basesDeTest, ouvrirDeTest, traces } from './basesDeTest.ts';
import { acces, adjointe, essai, membre, Plume, secretaire, uneSeance, unPoint } from './plumeDeTest.ts';

const dossier = mkdtempSync(join(tmpdir(), 'carnet-'));
afterAll(() => rmSync(dossier, { recursive: true }));
let n = 0;
const bases = await basesDeTest(() => join(dossier, `${String(++n)}.sqlite`));

const issues = (sorts: readonly Sort[]): string[] => sorts.map((s) => s.refus?.code ?? s.issue);

describe.each(bases)('the journal on $nom', ({ ou }) => {
  let base: Base;
  let place: OuSe;
  let a: Plume;
  let b: Plume;

  beforeAll(async () => {
    place = ou();
    base = await ouvrirDeTest(place);
  });
  afterAll(() => base.fermer());
  beforeEach(() => {
    essai.espace = `e${String(++n)}`;
    a = new Plume(base, 'A');
    b = new Plume(base, 'B', adjointe);
    traces.length = 0;
  });
  afterEach(() => vi.restoreAllMocks());

  const doc = async (id = 's1', kind = 'seance'): Promise<Seance> => {
    const row = await base.db
      .selectFrom('records')
      .where('espace', '=', essai.espace)
      .select('doc')
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return JSON.parse(row.doc) as Seance;
  };
  const compte = async (table: 'operations' | 'refusees' | 'differees'): Promise<number> =>
    (await base.db.selectFrom(table).where('espace', '=', essai.espace).select('id').execute()).length;
  const lieu = (plume: Plume, valeur: string, plus: Partial<Operation> = {}) =>
    plume.dire('editSeance', { id: 's1', champs: { lieu: valeur } }, plus);
  const date = (plume: Plume, valeur: string, plus: Partial<Operation> = {}) =>
    plume.dire('editSeance', { id: 's1', champs: { date: valeur } }, plus);
  /** A and B have both read a sitting with one point: version 2. */
  const ensemble = async (): Promise<void> => {
    await a.envoyer([a.dire('createSeance', uneSeance('s1')), a.dire('addPoint', unPoint('s1', 'p1'))]);
    a.version = b.version = 2;
  };

  describe('what is sent', () => {
    test('is judged in order, each with its outcome, and another device reads it', async () => {
      const r = await a.envoyer([a.dire('createSeance', uneSeance('s1')), a.dire('addPoint', unPoint('s1', 'p1'))]);
      expect(r.sorts).toMatchObject([
        { issue: 'applied', version: 1, scope: 'instance:cm' },
        { issue: 'applied', version: 2, scope: 'instance:cm' },
      ]);
      expect(r).toMatchObject({ seqVue: 2, suite: false });
      expect(r.lisibles).toContain('instance:cm');
      expect((await b.envoyer([])).portees).toMatchObject([
        {
          scope: 'instance:cm',
          de: 0,
          a: 2,
          documents: [{ kind: 'seance', id: 's1', version: 2, doc: { points: [{ id: 'p1' }] } }],
        },
      ]);
    });

    test('twice is once: same outcomes, nothing added', async () => {
      await ensemble();
      const ops = [lieu(a, 'Préau'), date(a, '2026-12-01')];
      const premiere = await a.envoyer(ops);
      const seconde = await a.envoyer(ops);
      expect(seconde.sorts).toEqual(premiere.sorts);
      expect(await compte('operations')).toBe(4);
      const [double] = ops;
      expect(issues((await a.envoyer([double, double])).sorts)).toEqual(['applied', 'applied']);
      expect(await compte('operations')).toBe(4);
    });

    test('words alone, without an act, are taken', async () => {
      await ensemble();
      const mots = majDe('s1/p1/debats', ecrireParagraphe(new Y.Doc(), 'Le maire ouvre la séance.'));
      expect(await a.envoyer([], { textes: [mots] })).toMatchObject({ textesRecus: [mots.id], textesRefuses: [] });
    });

    test('naming as many others as an envelope may, five hundred times, is judged', async () => {
      await ensemble();
      const apres = (i: number) => Array.from({ length: 200 }, (_, k) => `autre-${String(i)}-${String(k)}`);
      const ops = Array.from({ length: 500 }, (_, i) => lieu(a, `Salle ${String(i)}`, { apres: apres(i) }));
      expect(new Set(issues((await a.envoyer(ops)).sorts))).toEqual(new Set(['applied']));
    });

    test('twice in one request is once', async () => {
      const op = a.dire('createSeance', uneSeance('s1'));
      const { sorts } = await a.envoyer([op, op]);
      expect(sorts[1]).toEqual(sorts[0]);
      expect(await compte('operations')).toBe(1);
    });

    test('out of order in one request is judged in order', async () => {
      const ops = [a.dire('createSeance', uneSeance('s1')), a.dire('addPoint', unPoint('s1', 'p1')), lieu(a, 'Préau')];
      expect(issues((await a.envoyer([...ops].reverse())).sorts)).toEqual(['applied', 'applied', 'applied']);
      expect(await doc()).toMatchObject({ lieu: 'Préau', points: [{ id: 'p1' }] });
    });

    test('after a gap waits for what is missing, and is judged when it has come', async () => {
      const [un, deux, trois] = [a.dire('createSeance', uneSeance('s1')), lieu(a, 'Préau'), lieu(a, 'Mairie')];
      const tot = await a.envoyer([un, trois]);
      expect(tot.sorts).toMatchObject([{ issue: 'applied' }, { issue: 'deferred' }]);
      expect(tot.seqVue).toBe(1);
      expect(issues((await a.envoyer([deux, trois])).sorts)).toEqual(['applied', 'applied']);
      expect((await doc()).lieu).toBe('Mairie');
    });

    test('under an id that is taken, with other contents, is refused and kept; what was there stands', async () => {
      await ensemble();
      const op = lieu(a, 'Préau');
      await a.envoyer([op]);
      const autre = { ...op, payload: { id: 's1', champs: { lieu: 'Salle des fêtes' } } };
      expect((await a.envoyer([autre])).sorts).toMatchObject([{ id: op.id, refus: { code: 'identifiant-double' } }]);
      expect((await doc()).lieu).toBe('Préau');
      expect(issues((await a.envoyer([autre, op])).sorts)).toEqual(['identifiant-double', 'applied']);
      const gardee = await base.db
        .selectFrom('refusees')
        .where('espace', '=', essai.espace)
        .selectAll()
        .executeTakeFirstOrThrow();
      expect(gardee.operation).toContain('Salle des fêtes');
    });

    test('with a hash that is not its own is refused', async () => {
      await ensemble();
      const demande = a.demande([lieu(a, 'Préau')]);
      const [envoi] = demande.envois;
      const r = await a.envoyer([], { envois: [{ ...envoi!, empreinte: '0'.repeat(64) }] });
      expect(r.sorts).toMatchObject([{ refus: { code: 'saisie-invalide', champ: 'empreinte' } }]);
    });
  });

  describe('a device that was copied', () => {
    test('is told so; nothing more of it is judged, and all of it is accepted under a new identity', async () => {
      await ensemble();
      const copie = new Plume(base, 'A');
      copie.seq = 2;
      copie.version = 2;
      const [vraie, suite] = [lieu(a, 'Préau'), lieu(a, 'Mairie')];
      const [fausse, apres] = [
        copie.dire('addPoint', unPoint('s1', 'p2')),
        copie.dire('addPoint', unPoint('s1', 'p3')),
      ];
      await a.envoyer([vraie, suite]);
      const r = await copie.envoyer([
        fausse,
        apres,
        new Plume(base, 'C').dire('removePoint', { id: 's1', pointId: 'p1', retire: true }),
      ]);
      expect(r.fourche).toBe(true);
      expect(r.sorts).toMatchObject([{ issue: 'merged' }]);
      const neuve = new Plume(base, 'A2');
      const renumerotees = [fausse, apres].map((op, i) => ({
        ...op,
        device: 'A2',
        seq: i + 1,
        base: { version: 2, ownSeq: i },
      }));
      expect(issues((await neuve.envoyer(renumerotees)).sorts)).toEqual(['merged', 'merged']);
      expect((await doc()).points.map((p) => p.id)).toEqual(['p1', 'p2', 'p3']);
    });

    test('finds what its twin had sent already accepted, and goes on', async () => {
      await ensemble();
      const op = lieu(a, 'Préau');
      await a.envoyer([op]);
      const neuve = new Plume(base, 'A2');
      const suivante = lieu(neuve, 'Mairie', { seq: 2, base: { version: 3, ownSeq: 1 } });
      const r = await neuve.envoyer([{ ...op, device: 'A2', seq: 1, base: { version: 2, ownSeq: 0 } }, suivante]);
      expect(r.sorts).toMatchObject([
        { issue: 'applied', version: 3 },
        { issue: 'applied', version: 4 },
      ]);
      expect(r.seqVue).toBe(2);
    });

    test('nobody takes the identity of somebody else’s device', async () => {
      await ensemble();
      const elue = membre('lea', 'cm');
      const intruse = new Plume(base, 'A', elue);
      intruse.seq = 2;
      const r = await intruse.envoyer([
        intruse.dire('answerConvocation', { id: 's1', membre: 'm1', reponse: 'present' }),
      ]);
      expect(r).toMatchObject({ fourche: true, sorts: [] });
      expect(issues((await a.envoyer([lieu(a, 'Préau')])).sorts)).toEqual(['applied']);
    });
  });

  describe('one bad operation stops no other', () => {
    const mauvaises: readonly (readonly [string, (op: Operation) => unknown, string])[] = [
      [
        'without a payload that fits',
        (op) => ({ ...op, payload: { id: 's1', champs: { date: 'demain' } } }),
        'saisie-invalide',
      ],
      ['without any payload', (op) => ({ ...op, payload: null }), 'saisie-invalide'],
      ['with an id of SQL words', (op) => ({ ...op, id: "'; drop table operations; --" }), 'saisie-invalide'],
      ['with a NUL in its id', (op) => ({ ...op, id: 'a\u0000b' }), 'saisie-invalide'],
      ['with a scope that is a path', (op) => ({ ...op, scope: '../../etc/passwd' }), 'saisie-invalide'],
      ['named like a prototype', (op) => ({ ...op, recordId: '__proto__' }), 'saisie-invalide'],
      [
        'that carries a prototype',
        (op) => ({ ...op, payload: JSON.parse('{"id":"s1","champs":{"__proto__":{"x":1}}}') as unknown }),
        'saisie-invalide',
      ],
      ['that names another record than its own', (op) => ({ ...op, recordId: 's2' }), 'saisie-invalide'],
      ['of another kind than its act', (op) => ({ ...op, kind: 'instance' }), 'saisie-invalide'],
      [
        'about a record that is not there',
        (op) => ({ ...op, recordId: 's9', payload: { id: 's9', champs: { lieu: 'x' } } }),
        'reference-manquante',
      ],
    ];
    test.each(mauvaises)('%s', async (_nom, gater, code) => {
      await ensemble();
      const [bonne, suite] = [lieu(a, 'Préau'), date(a, '2026-12-01', { seq: 5, base: { version: 2, ownSeq: 4 } })];
      a.seq = 3;
      const mauvaise = gater(lieu(a, 'Nulle part'));
      const r = await a.envoyer([bonne, mauvaise, suite]);
      expect(issues(r.sorts)).toEqual(['applied', code, 'applied']);
      expect(r.sorts[1]?.id).toBe((mauvaise as Operation).id);
      expect(r.seqVue).toBe(5);
      expect(await compte('refusees')).toBe(1);
      expect(issues((await a.envoyer([mauvaise])).sorts)).toEqual([code]);
      expect(await compte('refusees')).toBe(1);
      expect(await doc()).toMatchObject({ lieu: 'Préau', date: '2026-12-01' });
    });

    test.each([null, 7, 'x', [], {}])('%j, which is no operation at all', async (rien) => {
      const r = await a.envoyer([rien, a.dire('createSeance', uneSeance('s1'))]);
      expect(issues(r.sorts).sort()).toEqual(['applied', 'saisie-invalide']);
    });

    test('several that have no name, one of them twice', async () => {
      const r = await a.envoyer([null, 7, 7, { id: 3 }, { id: '' }, { id: '', x: 1 }, { id: '', x: 1 }]);
      expect(r.sorts).toHaveLength(7);
      expect(new Set(r.sorts.map((s) => s.issue))).toEqual(new Set(['refused']));
    });

    test('nested deeper than any record', async () => {
      let profond: unknown = 'x';
      for (let i = 0; i < 200_000; i++) profond = [profond];
      const { envois } = a.demande([a.dire('createSeance', uneSeance('s1'))]);
      const operation = { ...a.dire('addPoint', unPoint('s1', 'p1')), payload: profond };
      const r = await a.envoyer([], { envois: [{ empreinte: '0'.repeat(64), operation }, ...envois] });
      expect(issues(r.sorts).sort()).toEqual(['applied', 'saisie-invalide']);
    });

    test('words and signs of every kind in what people type come back as they were', async () => {
      const texte = 'Robert\'); DROP TABLE operations;--  \u0000 \ud800 \u2028 « œ » 😀 \\u0000 "__proto__"?';
      await a.envoyer([a.dire('createSeance', uneSeance('s1')), lieu(a, texte)]);
      expect((await doc()).lieu).toBe(texte);
      const [lot] = (await b.envoyer([])).portees;
      expect((lot?.documents[0]?.doc as Seance).lieu).toBe(texte);
    });

    test('a fault of the application is said, kept, logged without a word of what was typed; the others go on', async () => {
      await ensemble();
      vi.spyOn(actes.editSeance, 'apply').mockImplementationOnce(() => {
        throw new TypeError('Madame Durand');
      });
      const [poison, suite] = [lieu(a, 'Chez Madame Durand'), lieu(a, 'Mairie')];
      expect(issues((await a.envoyer([poison, suite])).sorts)).toEqual(['panne', 'applied']);
      expect(issues((await a.envoyer([poison])).sorts)).toEqual(['panne']);
      expect(
        (
          await base.db
            .selectFrom('refusees')
            .where('espace', '=', essai.espace)
            .select('operation')
            .executeTakeFirstOrThrow()
        ).operation,
      ).toContain('Durand');
      expect(traces.join()).toContain(poison.id);
      expect(traces.join()).not.toContain('Durand');
    });
  });

  describe('an app newer than this server', () => {
    const sansEdit = async (travail: () => Promise<void>): Promise<void> => {
      const { editSeance } = actes;
      Reflect.deleteProperty(actes, 'editSeance');
      await travail().finally(() => Object.assign(actes, { editSeance }));
    };

    test('may push: what is not known waits as it came, what is known goes on, and the update judges the rest', async () => {
      await ensemble();
      const [neuve, connue] = [lieu(a, 'Préau'), a.dire('addPoint', unPoint('s1', 'p2'))];
      await sansEdit(async () => {
        const r = await a.envoyer([neuve, connue]);
        expect(r.sorts).toMatchObject([
          { issue: 'deferred', refus: { code: 'operation-inconnue', type: 'editSeance' } },
          { issue: 'applied' },
        ]);
        expect(r.seqVue).toBe(4);
        expect((await a.envoyer([neuve])).sorts).toMatchObject([
          { issue: 'deferred', refus: { code: 'operation-inconnue' } },
        ]);
      });
      expect(await compte('differees')).toBe(1);
      expect(issues((await a.envoyer([neuve, connue])).sorts)).toEqual(['merged', 'applied']);
      expect(await compte('differees')).toBe(0);
      expect((await doc()).lieu).toBe('Préau');
    });

    test('judged late, it does not erase what its own author wrote after it', async () => {
      await ensemble();
      const [avant, apres] = [date(a, '2026-12-01'), a.dire('cancelSeance', { id: 's1', motif: 'Neige' })];
      const encore = { ...avant, schema: 99 };
      expect(issues((await a.envoyer([encore, apres])).sorts)).toEqual(['schema-inconnu', 'applied']);
      const tard = date(a, '2026-12-08', { base: { version: 2, ownSeq: 2 } });
      expect(issues((await a.envoyer([tard])).sorts)).toEqual(['merged']);
    });

    test('a kind of record that is not known waits too', async () => {
      const op = { ...a.dire('createSeance', uneSeance('s1')), kind: 'transmission', type: 'sendTransmission' };
      expect(issues((await a.envoyer([op])).sorts)).toEqual(['operation-inconnue']);
    });

    test('what is done on a record whose creation waits, waits with it', async () => {
      const { createSeance } = actes;
      const ops = [a.dire('createSeance', uneSeance('s1')), lieu(a, 'Préau')];
      Reflect.deleteProperty(actes, 'createSeance');
      const r = await a.envoyer(ops).finally(() => Object.assign(actes, { createSeance }));
      expect(r.sorts.map((s) => s.issue)).toEqual(['deferred', 'deferred']);
      expect(issues((await a.envoyer(ops)).sorts)).toEqual(['applied', 'applied']);
      expect((await doc()).lieu).toBe('Préau');
    });

    test('what names an operation that waits, waits; alone it does not wait for ever', async () => {
      await ensemble();
      const neuve = { ...lieu(a, 'Préau'), schema: 99 };
      const dependante = a.dire('addPoint', unPoint('s1', 'p2'), { apres: [neuve.id] });
      expect((await a.envoyer([neuve, dependante])).sorts.map((s) => s.issue)).toEqual(['deferred', 'deferred']);
      const perdue = a.dire('addPoint', unPoint('s9', 'p2'));
      expect(issues((await a.envoyer([perdue])).sorts)).toEqual(['reference-manquante']);
    });
  });

  describe('who may', () => {
    test('a member does not write what is the secretariat’s, and it is kept with its reason', async () => {
      await ensemble();
      const elue = new Plume(base, 'E', membre('lea', 'cm'));
      const op = lieu(elue, 'Chez moi');
      expect((await elue.envoyer([op])).sorts).toMatchObject([
        { issue: 'refused', refus: { code: 'droit-manquant', acte: 'editSeance' } },
      ]);
      const gardee = await base.db
        .selectFrom('refusees')
        .where('espace', '=', essai.espace)
        .selectAll()
        .executeTakeFirstOrThrow();
      expect(gardee).toMatchObject({ id: op.id, compte: 'lea', device: 'E', seq: 1 });
      expect(gardee.operation).toContain('Chez moi');
    });

    test('nobody speaks in somebody else’s name, except who relays', async () => {
      await ensemble();
      const elue = new Plume(base, 'E', membre('lea', 'cm'));
      const reponse = { id: 's1', membre: 'm1', reponse: 'present' } as const;
      expect(
        issues((await elue.envoyer([elue.dire('answerConvocation', reponse, { author: 'claire' })])).sorts),
      ).toEqual(['droit-manquant']);
      expect(issues((await a.envoyer([lieu(a, 'Préau', { author: 'lea' })])).sorts)).toEqual(['applied']);
    });

    test('a record’s own scope decides, not the one that is claimed', async () => {
      await ensemble();
      const ailleurs = new Plume(base, 'X', acces('zoe', { role: 'secretariat', sur: 'autre' }));
      const op = lieu(ailleurs, 'Volé', { scope: 'instance:autre' });
      expect(issues((await ailleurs.envoyer([op])).sorts)).toEqual(['droit-manquant']);
      expect(issues((await a.envoyer([lieu(a, 'Ici', { scope: 'instance:autre' })])).sorts)).toEqual([
        'saisie-invalide',
      ]);
      expect((await doc()).lieu).toBeUndefined();
    });

    test('a record is created where it belongs and nowhere else', async () => {
      const op = a.dire('createSeance', uneSeance('s1'), { scope: 'instance:autre' });
      expect((await a.envoyer([op])).sorts).toMatchObject([{ refus: { code: 'saisie-invalide', champ: 'scope' } }]);
    });

    test('a right withdrawn with work unsent: the work is refused, kept, and the scope is no longer read', async () => {
      await ensemble();
      const avant = new Plume(base, 'Z', acces('zoe', { role: 'secretariat', sur: 'cm' }));
      avant.version = 2;
      expect(issues((await avant.envoyer([lieu(avant, 'Préau')])).sorts)).toEqual(['applied']);
      const apres = new Plume(base, 'Z', acces('zoe'));
      apres.seq = 1;
      const r = await apres.envoyer([lieu(apres, 'Mairie')], { portees: { 'instance:cm': { curseur: 1, textes: 0 } } });
      expect(issues(r.sorts)).toEqual(['droit-manquant']);
      expect(r).toMatchObject({ lisibles: [], portees: [] });
    });

    test('one’s own notes are one’s own', async () => {
      const note = { id: 'n1', compte: 'claire', seanceId: 's1', texte: 'Penser au budget' };
      expect(issues((await a.envoyer([a.dire('writeNote', { note }, { scope: 'perso:claire' })])).sorts)).toEqual([
        'applied',
      ]);
      const r = await b.envoyer([b.dire('writeNote', { note: { ...note, texte: 'Lu' } }, { scope: 'perso:claire' })]);
      expect(issues(r.sorts)).toEqual(['droit-manquant']);
      expect(JSON.stringify(r)).not.toContain('budget');
      expect(issues((await b.envoyer([b.dire('removeNote', { id: 'n1' }, { scope: 'perso:paul' })])).sorts)).toEqual([
        'droit-manquant',
      ]);
      const r2 = await b.envoyer([], { entiers: ['note/n1'] });
      expect(JSON.stringify(r2)).not.toContain('budget');
    });
  });

  describe('two people who do not know of each other', () => {
    beforeEach(() => ensemble());

    test('different cells: both are kept', async () => {
      await a.envoyer([lieu(a, 'Préau')]);
      expect(issues((await b.envoyer([date(b, '2026-12-01')])).sorts)).toEqual(['merged']);
      expect(await doc()).toMatchObject({ lieu: 'Préau', date: '2026-12-01' });
    });

    test('an ordinary cell: the later arrival stands, the other is in the journal', async () => {
      await a.envoyer([lieu(a, 'Préau')]);
      expect(issues((await b.envoyer([lieu(b, 'Mairie')])).sorts)).toEqual(['merged']);
      expect((await doc()).lieu).toBe('Mairie');
      const journal = await base.db
        .selectFrom('operations')
        .where('espace', '=', essai.espace)
        .select('operation')
        .orderBy('version')
        .execute();
      expect(journal.map((o) => o.operation).join()).toMatch(/Préau.*Mairie/);
    });

    test('a legal cell: what is there stands, both are shown, and a person settles', async () => {
      await a.envoyer([date(a, '2026-12-01')]);
      const ecartee = date(b, '2026-12-08');
      expect((await b.envoyer([ecartee])).sorts).toMatchObject([
        { issue: 'divergent', version: 4, scope: 'instance:cm' },
      ]);
      expect((await doc()).date).toBe('2026-12-01');
      expect(await doc(ecartee.id, 'divergence')).toMatchObject({
        sur: { kind: 'seance', id: 's1' },
        cellules: ['date'],
        gardees: [{ author: 'claire', device: 'A', payload: { champs: { date: '2026-12-01' } } }],
        ecartee: { operation: ecartee.id, author: 'paul', payload: { champs: { date: '2026-12-08' } } },
      });
      // Settled without having read all that came since: settling never diverges, nor what makes it so.
      const geste = 'tranche';
      const r = await a.envoyer([
        date(a, '2026-12-08', { geste, base: { version: 0, ownSeq: a.seq } }),
        a.dire('settleDivergence', { id: ecartee.id, choix: 'ecartee' }, { geste }),
      ]);
      expect(issues(r.sorts)).toEqual(['applied', 'applied']);
      expect((await doc()).date).toBe('2026-12-08');
      expect(await doc(ecartee.id, 'divergence')).toMatchObject({ tranchee: { choix: 'ecartee', par: 'claire' } });
    });

    test('acts of a settlement do not diverge either when they come in a later request', async () => {
      await a.envoyer([date(a, '2026-12-01')]);
      const ecartee = date(b, '2026-12-08');
      await b.envoyer([ecartee]);
      b.version = 4;
      await b.envoyer([b.dire('settleDivergence', { id: ecartee.id, choix: 'autre' }, { geste: 'g' })]);
      await a.envoyer([date(a, '2026-12-02')]);
      expect(issues((await b.envoyer([date(b, '2026-12-15', { geste: 'g' })])).sorts)).toEqual(['merged']);
    });

    test('a settlement that its author may not make opens no way round a divergence', async () => {
      const elue = new Plume(base, 'E', membre('lea', 'cm'));
      await a.envoyer([date(a, '2026-12-01')]);
      const ecartee = date(b, '2026-12-08');
      await b.envoyer([ecartee]);
      const geste = 'detour';
      const faux = elue.dire('settleDivergence', { id: ecartee.id, choix: 'ecartee' }, { geste });
      const relaye = date(b, '2026-12-15', { geste });
      expect(issues((await elue.envoyer([faux])).sorts)).toEqual(['droit-manquant']);
      expect(issues((await b.envoyer([relaye])).sorts)).toEqual(['divergent']);
      expect((await doc()).date).toBe('2026-12-01');
    });

    test('the same thing said twice is no divergence, and changes nothing', async () => {
      await a.envoyer([date(a, '2026-12-01')]);
      expect((await b.envoyer([date(b, '2026-12-01')])).sorts).toMatchObject([{ issue: 'merged', version: 4 }]);
      const row = await base.db
        .selectFrom('operations')
        .where('espace', '=', essai.espace)
        .select('patch')
        .where('version', '=', 4)
        .executeTakeFirstOrThrow();
      expect(row.patch).toBe('[]');
      expect(
        await base.db
          .selectFrom('records')
          .where('espace', '=', essai.espace)
          .selectAll()
          .where('kind', '=', 'divergence')
          .execute(),
      ).toEqual([]);
    });

    test('the same record created twice with the same words is one', async () => {
      expect(
        issues((await b.envoyer([b.dire('createSeance', uneSeance('s1'), { base: { version: 0, ownSeq: 0 } })])).sorts),
      ).toEqual(['merged']);
      expect((await doc()).points).toHaveLength(1);
    });

    test('a person never conflicts with what he wrote before', async () => {
      await a.envoyer([date(a, '2026-12-01'), date(a, '2026-12-08')]);
      expect(issues((await a.envoyer([date(a, '2026-12-15')])).sorts)).toEqual(['applied']);
    });

    test('nor with what he had read', async () => {
      await a.envoyer([date(a, '2026-12-01')]);
      b.version = 3;
      expect(issues((await b.envoyer([date(b, '2026-12-08')])).sorts)).toEqual(['applied']);
    });

    test('three at once: each entry set aside is a divergence of its own', async () => {
      await a.envoyer([date(a, '2026-12-01')]);
      const c = new Plume(base, 'C');
      c.version = 2;
      expect(issues((await b.envoyer([date(b, '2026-12-08')])).sorts)).toEqual(['divergent']);
      expect(issues((await c.envoyer([date(c, '2026-12-15')])).sorts)).toEqual(['divergent']);
      expect((await doc()).date).toBe('2026-12-01');
    });

    test('a version that this server never gave is not taken as seen', async () => {
      await a.envoyer([date(a, '2026-12-01')]);
      expect(issues((await b.envoyer([date(b, '2026-12-08', { base: { version: 9_999, ownSeq: 0 } })])).sorts)).toEqual(
        ['divergent'],
      );
    });

    test('a presence and a vote are shown both; presences of two members are not at odds', async () => {
      const arrivee = (p: Plume, m: string, id: string) =>
        p.dire('recordFait', { id: 's1', fait: { id, rang: `a${id}`, type: 'arrivee', membre: m } });
      await a.envoyer([arrivee(a, 'm1', 'f1')]);
      expect(issues((await b.envoyer([arrivee(b, 'm1', 'f2'), arrivee(b, 'm2', 'f3')])).sorts)).toEqual([
        'divergent',
        'merged',
      ]);
    });
  });

  describe('numbers', () => {
    const numeros = (p: Plume, scrutinId: string, numero: number) =>
      p.dire('allocateNumeros', { instanceId: 'cm', annee: 2026, numeros: [{ scrutinId, seanceId: 's1', numero }] });
    const prendre = (p: Plume) => p.dire('takeBail', { instanceId: 'cm', annee: 2026 });

    test('the first that gives some holds the register; another is refused, with who holds it', async () => {
      expect(issues((await a.envoyer([numeros(a, 'f1', 1)])).sorts)).toEqual(['applied']);
      expect(await doc('cm:2026', 'registre')).toMatchObject({ bail: { device: 'A', par: 'claire' } });
      b.version = 1;
      expect((await b.envoyer([numeros(b, 'f2', 2)])).sorts).toMatchObject([
        { refus: { code: 'bail-manquant', tenuPar: 'claire' } },
      ]);
    });

    test('who takes the register gives the numbers, and the other no longer does', async () => {
      await a.envoyer([numeros(a, 'f1', 1)]);
      b.version = 1;
      expect(issues((await b.envoyer([prendre(b), numeros(b, 'f2', 2)])).sorts)).toEqual(['applied', 'applied']);
      expect(issues((await a.envoyer([numeros(a, 'f3', 3)])).sorts)).toEqual(['bail-manquant']);
    });

    test('two who take it at once are shown both', async () => {
      expect(issues((await a.envoyer([prendre(a)])).sorts)).toEqual(['applied']);
      expect(issues((await b.envoyer([prendre(b)])).sorts)).toEqual(['divergent']);
    });
  });

  test('what fails in the middle leaves nothing behind', async () => {
    vi.spyOn(base.avis, 'preparer').mockRejectedValueOnce(new Error('crash'));
    const op = a.dire('createSeance', uneSeance('s1'));
    await expect(a.envoyer([op])).rejects.toThrow('crash');
    expect(await compte('operations')).toBe(0);
    expect((await a.envoyer([op])).sorts).toMatchObject([{ issue: 'applied', version: 1 }]);
  });

  test('many devices at once, through several processes: versions are dense and nothing is lost', async () => {
    await ensemble();
    // One file has one server; two processes are two connections of the same PostgreSQL.
    const autre = 'fichier' in place ? base : await ouvrirDeTest(place);
    const plumes = Array.from({ length: 12 }, (_, i) => new Plume(i % 2 === 0 ? base : autre, `D${String(i)}`));
    const reponses = await Promise.all(
      plumes.flatMap((p, i) => {
        p.version = 2;
        const ops = [0, 1, 2].map((k) => p.dire('addPoint', unPoint('s1', `p-${String(i)}-${String(k)}`)));
        // The second request may come before the first: what it says then waits, and is sent again.
        return [p.envoyer(ops.slice(0, 1)), p.envoyer(ops)];
      }),
    );
    if (autre !== base) await autre.fermer();
    expect(reponses.flatMap((r) => issues(r.sorts)).filter((i) => i !== 'applied' && i !== 'merged')).toEqual([]);
    const versions = await base.db
      .selectFrom('operations')
      .where('espace', '=', essai.espace)
      .select('version')
      .orderBy('version')
      .execute();
    expect(versions.map((v) => v.version)).toEqual(Array.from({ length: 38 }, (_, i) => i + 1));
    expect((await doc()).points).toHaveLength(37);
    expect((await a.envoyer([])).seqVue).toBe(2);
  });

  test('several processes hear of what each writes', async () => {
    if ('fichier' in place) return; // one file, one server: notices stay in the process
    const autre = await ouvrirDeTest(place);
    const entendues: unknown[] = [];
    autre.avis.ecouter((nouvelle) => entendues.push(nouvelle));
    await vi.waitFor(async () => {
      await a.envoyer([a.seq === 0 ? a.dire('createSeance', uneSeance('s1')) : lieu(a, 'Préau')]);
      expect(entendues.at(-1)).toEqual({ espace: essai.espace, scopes: ['instance:cm'], device: 'A' });
    });
    await autre.fermer();
  });

  test('the same operations brought by two devices at once are judged once', async () => {
    await ensemble();
    const [b2, c2] = [new Plume(base, 'B2'), new Plume(base, 'C2', adjointe)];
    const ops = [lieu(a, 'Préau'), date(a, '2026-12-01'), { ...lieu(a, 'x'), payload: null }];
    const [r1, r2] = await Promise.all([b2.envoyer(ops), c2.envoyer(ops)]);
    expect(issues(r1.sorts)).toEqual(['applied', 'applied', 'saisie-invalide']);
    expect(r2.sorts).toEqual(r1.sorts);
    expect([await compte('operations'), await compte('refusees')]).toEqual([4, 1]);
  });

  test('espaces know nothing of each other', async () => {
    await ensemble();
    const r = await a.envoyer([], { espace: 'autre' });
    expect(r).toMatchObject({ lisibles: [], portees: [], seqVue: 0 });
    expect(secretaire.attributions).toHaveLength(1);
  });
});
