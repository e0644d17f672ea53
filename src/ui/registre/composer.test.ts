import { expect, it } from 'vitest';
import { assembleeBilingueTenue } from '../../documents/composer/assembleeBilingue.ts';
import { conseilCommunalTenu, gemeenteraadTenue } from '../../documents/composer/seancesDeBelgique.ts';
import { texteDuDocument } from '../../documents/modele/texte.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { deliberationsDe } from '../../store/projection.ts';
import { registreDe } from './composer.ts';

function registre(...seances: Seance[]): string {
  const lignes = seances.flatMap((s) => deliberationsDe(s, () => undefined));
  const document = registreDe(lignes, seances, 'i', '2026');
  return document === undefined ? '' : texteDuDocument(document).replace(/[\u00a0\u202f]/g, ' ');
}

it('a conseil communal has its register in the words of Wallonia, by date then by object', () => {
  const dit = registre(conseilCommunalTenu());
  expect(dit).toMatch(/^Registre aux délibérations — 2026\nConseil communal — Rochehaut\nTable par date/);
  const [parDate, parObjet] = dit.split('Table par objet');
  expect(parDate).toMatch(/Réfection[\s\S]*Taxe[\s\S]*Personnel/);
  expect(parObjet).toMatch(/Personnel[\s\S]*Réfection[\s\S]*Taxe/);
});

it('a gemeenteraad has it in Dutch', () => {
  const dit = registre(gemeenteraadTenue());
  expect(dit).toMatch(/^Register van de besluiten — 2026/);
  expect(dit).not.toMatch(/Table par|Adopté|Objet/);
});

it('an assembly of two languages has both, and says the titles that nobody translated', () => {
  const dit = registre(assembleeBilingueTenue());
  expect(dit).toMatch(/Assemblée — Eurométropole[^\n]*\nAlgemene vergadering — Eurometropool/);
  expect(dit).toContain('Itinéraires cyclables transfrontaliers\nGrensoverschrijdende fietsroutes');
  expect(dit).toContain('Gestion commune de la Lys\n[vertaling ontbreekt] Gestion commune de la Lys');
});

it('sittings stand oldest first, each in its order, and those of another year are left out', () => {
  const janvier = conseilCommunalTenu({ id: 's', date: '2026-01-12' });
  const autre = conseilCommunalTenu({ id: 's', date: '2025-12-01' });
  const dit = registre({ ...conseilCommunalTenu(), id: 's2' }, janvier, { ...autre, id: 's3' });
  expect(dit.match(/Réfection/g)).toHaveLength(4);
  expect(dit.indexOf('12 janvier')).toBeLessThan(dit.indexOf('28 septembre'));
  expect(dit).not.toContain('2025');
});
