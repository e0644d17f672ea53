import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ouvrirBase, type Base } from './base.ts';
import { ecriture } from './transaction.ts';

let base: Base;
beforeEach(async () => {
  base = await ouvrirBase({ fichier: ':memory:' }, () => undefined);
});
afterEach(() => base.fermer());

const poser = (cle: string, puis: () => void = () => undefined) =>
  ecriture(base, async (trx) => {
    await trx.insertInto('reperes').values({ cle, valeur: 'x' }).execute();
    puis();
    return cle;
  });
const cles = async () =>
  (await base.db.selectFrom('reperes').select('cle').where('cle', '<>', 'epoque').orderBy('cle').execute()).map(
    ({ cle }) => cle,
  );

test('those who wait are written together, and each gets his own answer', async () => {
  let ensemble = 0;
  const compter = (nom: string) =>
    ecriture(base, async (trx) => {
      // Rows of the same transaction that is not committed yet are seen by those who follow in it.
      const { n } = await trx
        .selectFrom('reperes')
        .select((e) => e.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      ensemble = Math.max(ensemble, n);
      await trx.insertInto('reperes').values({ cle: nom, valeur: 'x' }).execute();
      return nom;
    });
  const noms = Array.from({ length: 45 }, (_, i) => `c${String(i).padStart(2, '0')}`);
  expect(await Promise.all(noms.map(compter))).toEqual(noms);
  expect(ensemble).toBe(45);
  expect(await cles()).toEqual(noms);
});

test('what one of them throws undoes it alone', async () => {
  const faute = () => {
    throw new Error('mine');
  };
  const issues = await Promise.allSettled([poser('a'), poser('b'), poser('c', faute), poser('b'), poser('d')]);
  expect(issues.map((i) => (i.status === 'fulfilled' ? i.value : 'refused'))).toEqual([
    'a',
    'b',
    'refused',
    'refused',
    'd',
  ]);
  expect(issues[2]).toMatchObject({ reason: { message: 'mine' } });
  expect(await cles()).toEqual(['a', 'b', 'd']);
});

test('a fault that undoes the whole transaction fails for the one at fault, and the others are written', async () => {
  const tout = ecriture(base, async (trx) => {
    await sql`rollback`.execute(trx);
    throw new Error('the disk');
  });
  const issues = await Promise.allSettled([poser('a'), poser('b'), tout, poser('c')]);
  expect(issues.map((i) => i.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(await cles()).toEqual(['a', 'b', 'c']);
  expect(await poser('e')).toBe('e');
});
