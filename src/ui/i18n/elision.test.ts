import { expect, test } from 'vitest';
import { elider } from './elision.ts';
import { t } from './i18n.ts';

test.each([
  ['Anne Rouanet', 'Compte d’Anne Rouanet'],
  ['Élise Cros', 'Compte d’Élise Cros'],
  ['Yves Azéma', 'Compte d’Yves Azéma'],
  ['Yann Vidal', 'Compte de Yann Vidal'],
  ['Luc Vidal', 'Compte de Luc Vidal'],
  ['Hélène Cros', 'Compte de Hélène Cros'],
  ['M. Azéma', 'Compte de M. Azéma'],
])('the account of %s', (nom, dit) => {
  expect(t('comptes.changer.titre', { nom })).toBe(dit);
});

test('only what follows « de » is touched, and no choice between forms', () => {
  expect(t('comptes.audit.appareil', { par: 'Anne', nom: 'Odile', appareil: 'aucun' })).toBe(
    'Anne révoque un appareil d’Odile.',
  );
  const dire = (values: Readonly<Record<string, string | number>>) => `${values['a']} de ${values['b']}`;
  expect(elider('{a} de {b}', { a: 'Une', b: 'Une' }, dire)).toBe('Une d’Une');
  expect(elider('{n} de {b}', { n: 3, b: '' }, dire)).not.toContain('’');
});
