import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { demarrerPostgres, type Postgres } from '../../../test/postgres.ts';
import { ouvrirBase, type Base } from './base.ts';
import { LE, Plume, secretaire, uneSeance, unPoint } from './plumeDeTest.ts';

const postgres: Postgres | undefined = await demarrerPostgres();
afterAll(() => postgres?.arreter());

const bases: readonly (readonly [string, () => Promise<Base>])[] = [
  ['SQLite', () => ouvrirBase({ fichier: ':memory:' }, () => undefined)],
  ...(postgres === undefined
    ? []
    : [['PostgreSQL', () => ouvrirBase({ url: postgres.baseNeuve() }, () => undefined)] as const]),
];

describe.each(bases)('the journal on %s', (_nom, ouvrir) => {
  let base: Base;
  let a: Plume;
  beforeEach(async () => {
    base = await ouvrir();
    a = new Plume(base, 'A');
  });
  afterEach(() => base.fermer());

  test('a round: what one device says, another reads', async () => {
    const r = await a.envoyer([a.dire('createSeance', uneSeance('s1')), a.dire('addPoint', unPoint('s1', 'p1'))]);
    expect(r.sorts).toMatchObject([
      { issue: 'applied', version: 1, scope: 'instance:cm' },
      { issue: 'applied', version: 2, scope: 'instance:cm' },
    ]);
    expect(r).toMatchObject({ seqVue: 2, lisibles: ['instance:cm', 'huis-clos:cm'], suite: false, horloge: LE });
    const b = new Plume(base, 'B', secretaire);
    const lu = await b.envoyer([]);
    expect(lu.portees).toMatchObject([
      {
        scope: 'instance:cm',
        de: 0,
        a: 2,
        documents: [{ kind: 'seance', id: 's1', version: 2, doc: { points: [{ id: 'p1' }] } }],
      },
    ]);
  });
});
