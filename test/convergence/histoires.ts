import { expect, test } from 'vitest';
import type { OuSe } from '../../src/server/journal/base.ts';
import { MALHEURS, PARFOIS } from './programme.ts';
import { simuler } from './simulation.ts';

// Other stories, and longer ones: npm run convergence -- --seed N --pas M [--fois K] [--base postgres]
const PAS = 1000;

/** Stories of a town hall on one database, one seed each; `ouvrir` gives a database of its own, or none at all. */
export function raconterTout(nom: 'sqlite' | 'postgres', graines: readonly number[], ouvrir: () => OuSe | undefined) {
  const arrives = new Map<string, number>();
  let racontees = 0;

  test.each(graines)(
    `story %i on ${nom}: everyone at rest holds what the journal makes, nothing recorded is lost, no legal fact replaced in silence, no two shown for nothing`,
    async (graine) => {
      const ou = ouvrir();
      if (ou === undefined) return;
      const { fautes, perdues, tues, exces, enregistrees, divergences, evenements } = await simuler({
        graine,
        pas: PAS,
        ou,
      });
      racontees += 1;
      for (const [quoi, fois] of Object.entries(evenements)) arrives.set(quoi, (arrives.get(quoi) ?? 0) + fois);
      const manquent = MALHEURS.filter((malheur) => (evenements[malheur] ?? 0) === 0);
      const encore = `npm run convergence -- --seed ${String(graine)} --pas ${String(PAS)} --base ${nom}`;
      expect({ fautes, perdues, tues, exces, manquent, encore }).toEqual({
        fautes: [],
        perdues: [],
        tues: [],
        exces: [],
        manquent: [],
        encore,
      });
      expect(enregistrees, encore).toBeGreaterThan(PAS / 5);
      expect(divergences, encore).toBeGreaterThan(0);
    },
    300_000,
  );

  test(`every named fault happened in the stories on ${nom}`, () => {
    if (racontees === 0) return;
    const comptes = [...MALHEURS, ...PARFOIS].map((quoi) => [quoi, arrives.get(quoi) ?? 0] as const);
    console.log(
      `${String(racontees * PAS)} steps on ${nom}: ${comptes.map(([quoi, fois]) => `${quoi} ${String(fois)}`).join(', ')}`,
    );
    expect(comptes.filter(([, fois]) => fois === 0)).toEqual([]);
  });
}
