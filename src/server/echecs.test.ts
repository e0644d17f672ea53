import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { motsDeLEchec } from './echecs.ts';

function echecDe(faire: () => unknown): unknown {
  try {
    faire();
  } catch (error) {
    return error;
  }
  throw new Error('it went well');
}

test('what the machine refuses is told in one line', async () => {
  expect(motsDeLEchec(echecDe(() => readFileSync('/nulle-part/carnet')))).toMatch(/^ENOENT: no such file[^\n]*$/);
  const autre = new Database(Buffer.from('no database at all, and long enough to be read as one'.repeat(10)));
  expect(motsDeLEchec(echecDe(() => autre.pragma('journal_mode')))).toBe('file is not a database');
  autre.close();
  const personne = await new Promise((resolve) => connect(1, 'localhost').once('error', resolve));
  expect(motsDeLEchec(personne)).toMatch(/^(connect )?ECONNREFUSED[^\n]*$/);
});

test('a fault of ours is told whole', () => {
  expect(motsDeLEchec(new TypeError('undefined is not a function'))).toBeUndefined();
  expect(motsDeLEchec('a word')).toBeUndefined();
});
