import { afterEach, expect, test } from 'vitest';
import { fr as messages } from './fr/catalogue.ts';
import { i18n, loadWords, parler, parlerDe, t } from './i18n.ts';
import { nlBe } from './nlBe.ts';
import { suite as nl } from './nl/suite.ts';

afterEach(async () => {
  parlerDe({ pays: 'FR' });
  await parler('fr');
});

test.each(['fr', 'fr-BE'] as const)(
  'in %s, the procès-verbal of a conseil communal is approved and that of a conseil municipal settled',
  async (langue) => {
    await parler(langue);
    await loadWords();
    parlerDe({ pays: 'BE' });
    expect(t('tenir.scellee', { date: 'lundi' })).toBe('Procès-verbal approuvé le lundi');
    parlerDe({ pays: 'FR' });
    expect(t('tenir.scellee', { date: 'lundi' })).toBe('Procès-verbal arrêté le lundi');
  },
);

test('what speaks of no assembly in particular stays in the words of the reader', async () => {
  await parler('fr');
  await loadWords();
  parlerDe({ pays: 'BE' });
  expect(t('annuaire.role.maire')).toBe(i18n._('annuaire.role.maire'));
});

test('Dutch about a Belgian assembly says the same messages with the same values, without the law of France', () => {
  for (const [id, message] of Object.entries(nlBe)) {
    expect(messages, id).toHaveProperty([id]);
    expect(message, id).not.toBe((nl as Readonly<Record<string, string>>)[id]);
    expect(message, id).not.toMatch(/CGCT|prefect/);
  }
});
