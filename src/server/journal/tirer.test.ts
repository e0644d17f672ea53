import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AnyRecord } from '../../domain/apply.ts';
import { appliquer, type Patch } from '../../sync/patch.ts';
import type { Changement, Document, LotPortee, Reponse } from '../../sync/protocole.ts';
import { sommeDe } from '../../sync/somme.ts';
import type { Base } from './base.ts';
import { basesDeTest, ouvrirDeTest } from './basesDeTest.ts';
import { acces, adjointe, essai, membre, Plume, uneSeance, unPoint } from './plumeDeTest.ts';
import { PAGE, TRAINE } from './tirer.ts';

const bases = await basesDeTest(() => ':memory:');
let n = 0;

/** What a device would hold after reading: the least that the protocol asks of it. */
class Lecteur {
  readonly curseurs: Record<string, { curseur: number; textes: number }> = {};
  readonly records = new Map<string, Document>();
  readonly recus: LotPortee[] = [];
  readonly plume: Plume;
  constructor(plume: Plume) {
    this.plume = plume;
  }

  #changer({ version, kind, id, depuis, patch }: Changement): void {
    const avant = this.records.get(`${kind}/${id}`);
    if (avant !== undefined && avant.version >= version) return;
    expect(avant?.version ?? 0).toBe(depuis);
    this.records.set(`${kind}/${id}`, { kind, id, version, doc: appliquer(avant?.doc, patch) as AnyRecord });
  }

  async lire(): Promise<Reponse> {
    for (let tours = 0; ; tours++) {
      const reponse = await this.plume.envoyer([], { portees: this.curseurs });
      for (const lot of reponse.portees) {
        this.recus.push(lot);
        for (const d of lot.documents) this.records.set(`${d.kind}/${d.id}`, d);
        for (const changement of lot.changements) this.#changer(changement);
        this.curseurs[lot.scope] = { curseur: lot.a, textes: lot.aTextes };
        if (lot.somme !== undefined) expect(lot.somme).toBe(sommeDe(this.deScope(lot.scope)));
      }
      if (!reponse.suite) return reponse;
      expect(tours).toBeLessThan(100);
    }
  }

  deScope = (scope: string) => [...this.records.values()].filter((r) => r.doc?.scope === scope);
}

describe.each(bases)('reading from $nom', ({ ou }) => {
  let base: Base;
  let a: Plume;
  beforeAll(async () => {
    base = await ouvrirDeTest(ou());
  });
  afterAll(() => base.fermer());
  beforeEach(() => {
    essai.espace = `e${String(++n)}`;
    a = new Plume(base, 'A');
  });
  const lieu = (plume: Plume, id: string, valeur: string) => plume.dire('editSeance', { id, champs: { lieu: valeur } });
  const gros = 'Le conseil municipal, après en avoir délibéré. '.repeat(PAGE / 4.5 / 47);

  test('a first load is whole records; what comes after is the journal’s tail, and both give the same', async () => {
    await a.envoyer([
      a.dire('createSeance', uneSeance('s1')),
      a.dire('createSeance', uneSeance('s2')),
      lieu(a, 's1', 'Préau'),
    ]);
    const b = new Lecteur(new Plume(base, 'B', adjointe));
    await b.lire();
    expect(b.recus).toMatchObject([{ de: 0, a: 3, changements: [], documents: [{ id: 's2' }, { id: 's1' }] }]);
    await a.envoyer([lieu(a, 's2', 'Mairie'), a.dire('addPoint', unPoint('s2', 'p1'))]);
    await b.lire();
    expect(b.recus.at(-1)).toMatchObject({ de: 3, a: 5, documents: [], changements: [{ version: 4 }, { version: 5 }] });
    const neuf = new Lecteur(new Plume(base, 'C', adjointe));
    await neuf.lire();
    expect(Object.fromEntries(b.records)).toEqual(Object.fromEntries(neuf.records));
  });

  test('nothing new costs nothing', async () => {
    await a.envoyer([a.dire('createSeance', uneSeance('s1'))]);
    const b = new Lecteur(new Plume(base, 'B', adjointe));
    await b.lire();
    expect((await b.lire()).portees).toEqual([]);
  });

  test('after a long absence, records whole rather than every step', async () => {
    await a.envoyer([a.dire('createSeance', uneSeance('s1')), a.dire('createSeance', uneSeance('s2'))]);
    const b = new Lecteur(new Plume(base, 'B', adjointe));
    await b.lire();
    for (let i = 0; i < TRAINE / 50 + 1; i++)
      await a.envoyer(Array.from({ length: 50 }, (_, k) => lieu(a, 's1', `Salle ${String(i)}-${String(k)}`)));
    await b.lire();
    expect(b.recus.at(-1)).toMatchObject({ de: 2, changements: [], documents: [{ id: 's1' }] });
  });

  test('pages: each answer is bounded, and all of them together are whole', async () => {
    const records = Array.from({ length: 12 }, (_, i) => {
      const doc = JSON.stringify({ id: `s${String(i)}`, scope: 'instance:cm', lieu: gros });
      return {
        espace: essai.espace,
        kind: 'seance',
        id: `s${String(i)}`,
        scope: 'instance:cm',
        version: i + 1,
        taille: doc.length,
        doc,
      };
    });
    await base.db.insertInto('records').values(records).execute();
    await base.db
      .insertInto('portees')
      .values({ espace: essai.espace, scope: 'instance:cm', tete: 12, somme: sommeDe(records) })
      .execute();
    const b = new Lecteur(new Plume(base, 'B', adjointe));
    await b.lire();
    expect(b.deScope('instance:cm')).toHaveLength(12);
    // The first is short, so that a device has something to write at once.
    expect(b.recus.map((lot) => lot.documents.length)).toEqual([1, 4, 4, 3]);
    expect(b.recus.map((lot) => lot.somme !== undefined)).toEqual([false, false, false, true]);
  });

  test('a record asked for by name comes whole, wherever the cursor stands', async () => {
    await a.envoyer([a.dire('createSeance', uneSeance('s1')), lieu(a, 's1', 'Préau')]);
    const b = new Plume(base, 'B', adjointe);
    const r = await b.envoyer([], {
      portees: { 'instance:cm': { curseur: 2, textes: 0 } },
      entiers: ['seance/s1', 'seance/inconnue', 'n’importe quoi', "seance/'; drop table records"],
    });
    expect(r.portees).toMatchObject([
      { scope: 'instance:cm', de: 2, a: 2, documents: [{ id: 's1', version: 2, doc: { lieu: 'Préau' } }] },
    ]);
  });

  test('a cursor that this server never gave starts again', async () => {
    await a.envoyer([a.dire('createSeance', uneSeance('s1'))]);
    const r = await a.envoyer([], { portees: { 'instance:cm': { curseur: 77, textes: 0 } } });
    expect(r.portees).toMatchObject([{ de: 0, a: 1, documents: [{ id: 's1' }] }]);
  });

  test('another epoch: nothing is judged nor read until the device starts again', async () => {
    const op = a.dire('createSeance', uneSeance('s1'));
    const r = await a.envoyer([op], { epoque: 'autre' });
    expect(r).toMatchObject({ sorts: [], portees: [], suite: true, seqVue: 0 });
    expect((await a.envoyer([op], { epoque: r.epoque })).sorts).toMatchObject([{ issue: 'applied' }]);
  });

  test('a member holds not one byte of an instance that is not his, nor of personal data', async () => {
    const autre = (id: string, secret: string) => {
      const { seance, membres } = uneSeance(id);
      return a.dire(
        'createSeance',
        { seance: { ...seance, instanceId: 'ccas', lieu: secret }, membres },
        { scope: 'instance:ccas' },
      );
    };
    await a.envoyer([
      a.dire('createSeance', uneSeance('s1')),
      autre('s2', 'SECRET-CCAS'),
      a.dire(
        'addPersonne',
        { personne: { id: 'p1', civilite: 'Mme', prenom: 'SECRET-PRENOM', nom: 'X' } },
        { scope: 'personnes' },
      ),
      a.dire('setCoordonnees', { id: 'p1', champs: { courriel: 'secret@exemple.fr' } }, { scope: 'coordonnees' }),
    ]);
    const elue = new Plume(base, 'E', membre('lea', 'cm'));
    const portees = Object.fromEntries(
      ['instance:ccas', 'personnes', 'coordonnees'].map((s) => [s, { curseur: 1, textes: 0 }]),
    );
    for (const demande of [{}, { portees }, { entiers: ['seance/s2', 'personne/p1', 'coordonnees/p1'] }]) {
      const r = await elue.envoyer([], demande);
      expect(JSON.stringify(r)).not.toMatch(/secret/i);
      expect(r.lisibles).not.toContain('instance:ccas');
    }
    expect((await new Plume(base, 'Z', acces('zoe')).envoyer([])).lisibles).toEqual([]);
  });

  test('the journal alone rebuilds every record, and the checksums of its scopes, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ qui: fc.nat(2), acte: fc.nat(5), cible: fc.nat(2), lu: fc.boolean() }), {
          minLength: 5,
          maxLength: 40,
        }),
        async (pas) => {
          essai.espace = `e${String(++n)}`;
          const plumes = ['A', 'B', 'C'].map((d) => new Plume(base, d));
          const lecteur = new Lecteur(new Plume(base, 'L', adjointe));
          let k = 0;
          for (const { qui, acte, cible, lu } of pas) {
            const p = plumes[qui]!;
            const id = `s${String(cible)}`;
            k += 1;
            const op = [
              () => p.dire('createSeance', uneSeance(id)),
              () => lieu(p, id, `lieu ${String(k)}`),
              () => p.dire('editSeance', { id, champs: { date: `2026-12-${String(10 + (k % 15))}` } }),
              () => p.dire('addPoint', unPoint(id, `p${String(k)}`)),
              () => p.dire('removePoint', { id, pointId: `p${String(k - 1)}`, retire: true }),
              () =>
                p.dire('recordFait', {
                  id,
                  fait: { id: `f${String(k)}`, rang: `a${String(k)}`, type: 'arrivee', membre: 'm1' },
                }),
            ][acte]!();
            const r = await p.envoyer([op]);
            if (lu) p.version = Math.max(p.version, r.sorts[0]?.version ?? 0);
            if (k % 7 === 0) await lecteur.lire();
          }
          await lecteur.lire();
          const journal = await base.db
            .selectFrom('operations')
            .selectAll()
            .where('espace', '=', essai.espace)
            .orderBy('version')
            .execute();
          const refaits = new Map<string, { kind: string; id: string; version: number; doc: unknown }>();
          for (const o of journal) {
            const avant = refaits.get(`${o.kind}/${o.record_id}`);
            expect(avant?.version ?? 0).toBe(o.depuis);
            const doc = appliquer(avant?.doc, JSON.parse(o.patch) as Patch);
            refaits.set(`${o.kind}/${o.record_id}`, { kind: o.kind, id: o.record_id, version: o.version, doc });
          }
          const lus = await base.db.selectFrom('records').selectAll().where('espace', '=', essai.espace).execute();
          const stockes = new Map(
            lus.map(({ kind, id, version, doc }) => [
              `${kind}/${id}`,
              { kind, id, version, doc: JSON.parse(doc) as unknown },
            ]),
          );
          expect(Object.fromEntries(refaits)).toEqual(Object.fromEntries(stockes));
          expect(Object.fromEntries(lecteur.records)).toEqual(Object.fromEntries(stockes));
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);
});
