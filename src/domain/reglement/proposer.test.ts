import { expect, it } from 'vitest';
import { donneUnAvis, languesProposees, packPropose } from './proposer.ts';

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
  ['conseil-municipal', 'BE', '21004', 'be-libre'],
  ['conseil-municipal', 'BE', '57097', 'be-comines-warneton'],
  ['conseil-municipal', 'BE', '54010', 'be-comines-warneton'],
] as const)('a %s of %s %s is offered %s', (genre, pays, code, pack) => {
  expect(propose(genre, pays, code)).toBe(pack);
});

it('a commission of a Flemish gemeente speaks Dutch, whose pack speaks French; one of Brussels speaks both', () => {
  const langues = (code: string, pack = 'be-libre', pays: 'FR' | 'BE' = 'BE') => languesProposees(pack, { pays, code });
  expect(langues('34042')).toEqual(['nl']);
  expect(langues('21004')).toEqual(['fr', 'nl']);
  expect([langues('52011'), langues('34042', 'be-vla-gemeente'), langues('11069', 'fr-libre', 'FR')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('an assembly whose statutes nobody has read decides, unless it is said not to', () => {
  expect([donneUnAvis('gect', 'decide'), donneUnAvis('gect', 'avis')]).toEqual([false, true]);
  expect(donneUnAvis('fr-libre', 'avis')).toBe(false);
});
