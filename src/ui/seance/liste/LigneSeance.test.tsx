import { expect, test } from 'vitest';
import { noter, ouverture, seanceDe } from '../../../domain/seance/exemple.ts';
import { stade } from './LigneSeance.tsx';

const ouverte = noter(seanceDe(5), ouverture(['m1', 'm2', 'm3']));

test('a sitting opened today is being held; opened yesterday and never closed, it says so', () => {
  expect(stade(ouverte, '2026-09-24')).toMatchObject({ etat: 'En séance', alerte: false });
  const hier = stade(ouverte, '2026-09-25');
  expect(hier).toMatchObject({ moment: 'tenir', alerte: true });
  expect(hier.etat).toMatch(/^Ouverte le .*24\sseptembre.*, non levée$/);
});

test('a sitting closed without quorum asks to be convened again, until it is', () => {
  const levee = noter(seanceDe(5, 1), ouverture(['m1', 'm2']), { type: 'levee', heure: '20:50' });
  expect(stade(levee, '2026-09-30').etat).toMatch(/^Levée sans quorum/);
  expect(stade(levee, '2026-09-30', true)).toMatchObject({ moment: 'rediger', alerte: false });
});
