import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lignes } from './lignes.ts';

const corps = (morceaux: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (c) => {
      for (const morceau of morceaux) c.enqueue(morceau);
      c.close();
    },
  });

async function lire(morceaux: readonly Uint8Array[]): Promise<string[]> {
  const lues: string[] = [];
  for await (const ligne of lignes(corps(morceaux), () => () => undefined)) lues.push(ligne);
  return lues;
}

test('lines are whole wherever the network cuts them, within a letter too', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', minLength: 1 })),
      fc.boolean(),
      fc.array(fc.nat({ max: 40 }), { minLength: 1 }),
      async (textes, finie, coupes) => {
        const dites = textes.map((t) => JSON.stringify(t));
        const octets = new TextEncoder().encode(dites.join('\n') + (finie && dites.length > 0 ? '\n' : ''));
        const morceaux: Uint8Array[] = [];
        for (let de = 0, i = 0; de < octets.length; i += 1) {
          const n = 1 + (coupes[i % coupes.length] ?? 0);
          morceaux.push(octets.slice(de, de + n));
          de += n;
        }
        expect(await lire(morceaux)).toEqual(dites);
      },
    ),
  );
});

test('the silence that is watched is the network’s: not what is done with a line', async () => {
  let ouvertes = 0;
  const octets = new TextEncoder().encode('1\n2\n');
  for await (const _ of lignes(corps([octets]), () => {
    ouvertes += 1;
    return () => (ouvertes -= 1);
  }))
    expect(ouvertes).toBe(0);
  expect(ouvertes).toBe(0);
});

test('a network that breaks is told to who reads, after the lines that came', async () => {
  let lu = false;
  const casse = new ReadableStream<Uint8Array>({
    pull: (c) => {
      if (lu) c.error(new TypeError('network'));
      else c.enqueue(new TextEncoder().encode('1\n2'));
      lu = true;
    },
  });
  const lues: string[] = [];
  await expect(
    (async () => {
      for await (const ligne of lignes(casse, () => () => undefined)) lues.push(ligne);
    })(),
  ).rejects.toThrow('network');
  expect(lues).toEqual(['1']);
});
