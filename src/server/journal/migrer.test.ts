import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { joindre, ouvrirBase, type Base } from './base.ts';
import { basesDeTest, ouvrirDeTest } from './basesDeTest.ts';
import { migrations } from './migrations/liste.ts';
import { BasePlusRecente, migrerDans } from './migrer.ts';
import { Plume, uneSeance } from './plumeDeTest.ts';
import { contenus, toutes } from './tables.ts';

const dossier = mkdtempSync(join(tmpdir(), 'carnet-'));
afterAll(() => rmSync(dossier, { recursive: true }));
let n = 0;
const bases = await basesDeTest(() => join(dossier, `${String(++n)}.sqlite`));
const LE = '2026-11-22T08:00:00.000Z';

const schemaDe = async (base: Base) => {
  const tables = await base.db.introspection.getTables();
  return tables
    .filter((t) => t.schema === undefined || t.schema === 'public')
    .map((t) => ({
      nom: t.name,
      colonnes: t.columns.map((c) => `${c.name} ${c.dataType} ${String(c.isNullable)}`).sort(),
    }))
    .sort((a, b) => (a.nom < b.nom ? -1 : 1));
};

describe.each(bases)('the schema of $nom', ({ ou }) => {
  test('is numbered without a hole, and holds every table that the code names', async () => {
    expect(migrations.map((m) => m.numero)).toEqual(migrations.map((_, i) => i + 1));
    const base = await ouvrirDeTest(ou());
    expect((await schemaDe(base)).map((t) => t.nom)).toEqual([...toutes, contenus].sort());
    await base.fermer();
  });

  test('comes out the same from every earlier version, and what was there is still read', async () => {
    const reference = await ouvrirDeTest(ou());
    const attendu = await schemaDe(reference);
    await reference.fermer();
    for (const { numero } of migrations) {
      const place = ou();
      const vieille = joindre(place);
      await vieille.db.transaction().execute((trx) => migrerDans(trx, vieille.dialecte, migrations, LE, numero));
      await vieille.db.insertInto('reperes').values({ cle: 'epoque', valeur: 'la-sienne' }).execute();
      await vieille.db
        .insertInto('portees')
        .values({ espace: 'cazelles', scope: 'instance:cm', tete: 1, somme: '0'.repeat(16) })
        .execute();
      await vieille.db
        .insertInto('records')
        .values({
          espace: 'cazelles',
          scope: 'instance:cm',
          kind: 'seance',
          id: 's1',
          version: 1,
          taille: 2,
          doc: '{}',
        })
        .execute();
      await vieille.fermer();
      const base = await ouvrirDeTest(place);
      expect(await schemaDe(base)).toEqual(attendu);
      const r = await new Plume(base, 'A').envoyer([]);
      expect(r).toMatchObject({ epoque: 'la-sienne', portees: [{ documents: [{ id: 's1', version: 1 }] }] });
      await base.fermer();
    }
  }, 30_000);

  test('that kept one earlier version of what came back keeps it, and where its last restoration began', async () => {
    const place = ou();
    const vieille = joindre(place);
    await vieille.db.transaction().execute((trx) => migrerDans(trx, vieille.dialecte, migrations, LE, 4));
    const plancher = Date.parse(LE);
    const ligne = (version: number, avant: number | null) => ({
      ...{ espace: 'cazelles', scope: 'instance:cm', version, id: `o${String(version)}`, device: 'A', seq: version },
      ...{ empreinte: '', compte: 'c', kind: 'seance', record_id: 's1', cible: 'seance/s1', type: 'editSeance' },
      ...{ geste: 'g', issue: 'applied', cells: '[]', depuis: 0, patch: '[]', operation: '{}', recu_le: LE, avant },
    });
    await vieille.db
      .insertInto('reperes')
      .values([
        { cle: 'epoque', valeur: 'e' },
        { cle: 'plancher', valeur: String(plancher) },
      ])
      .execute();
    await vieille.db
      .insertInto('operations')
      .values([ligne(1, null), ligne(2, null), ligne(plancher + 1, 7)] as never)
      .execute();
    await vieille.fermer();
    const base = await ouvrirDeTest(place);
    expect(await base.db.selectFrom('anciennes').selectAll().execute()).toEqual([
      { espace: 'cazelles', id: `o${String(plancher + 1)}`, ancienne: 7, scope: 'instance:cm' },
    ]);
    expect(await base.db.selectFrom('restaurations').selectAll().execute()).toEqual([
      { espace: 'cazelles', scope: 'instance:cm', plancher, depuis: 2 },
    ]);
    await base.fermer();
  });

  test('opened twice at once is migrated once, and opened again is left alone', async () => {
    const place = ou();
    const essais = 'fichier' in place ? 1 : 4;
    const ouvertes = await Promise.all(Array.from({ length: essais }, () => ouvrirDeTest(place)));
    const epoques = await Promise.all(ouvertes.map(async (b) => (await new Plume(b, 'A').envoyer([])).epoque));
    expect(new Set(epoques).size).toBe(1);
    const [premiere] = ouvertes;
    const a = new Plume(premiere!, 'A');
    await a.envoyer([a.dire('createSeance', uneSeance('s1'))]);
    await Promise.all(ouvertes.map((b) => b.fermer()));
    const encore = await ouvrirDeTest(place);
    expect((await new Plume(encore, 'A').envoyer([])).seqVue).toBe(1);
    await encore.fermer();
  });

  test('written by a newer server is not touched', async () => {
    const place = ou();
    const base = await ouvrirDeTest(place);
    await base.db.insertInto('migrations').values({ numero: 999, nom: 'x', faite_le: LE }).execute();
    await base.fermer();
    await expect(ouvrirBase(place)).rejects.toThrow(BasePlusRecente);
  });
});
