import { expect, it } from 'vitest';
import { packPropose } from './proposer.ts';

const propose = (genre: string, pays: 'FR' | 'BE', code: string) => packPropose(genre, { pays, code });

it.each([
  ['conseil-municipal', 'FR', '11069', 'fr-commune'],
  ['conseil-communautaire', 'FR', '11069', 'fr-epci'],
  ['conference-des-maires', 'FR', '11069', 'fr-libre'],
  ['conseil-municipal', 'BE', '52011', 'be-wal-commune'],
  ['conseil-municipal', 'BE', '25112', 'be-wal-commune'],
  ['college', 'BE', '57081', 'be-wal-college'],
  ['conseil-municipal', 'BE', '34022', 'be-vla-gemeente'],
  ['conseil-municipal', 'BE', '24062', 'be-vla-gemeente'],
  ['conference-des-maires', 'BE', '52011', 'be-libre'],
  ['conseil-municipal', 'BE', '57097', 'be-comines-warneton'],
  ['conseil-municipal', 'BE', '54010', 'be-comines-warneton'],
] as const)('a %s of %s %s is offered %s', (genre, pays, code, pack) => {
  expect(propose(genre, pays, code)).toBe(pack);
});
