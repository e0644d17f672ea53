import { describe, expect, it } from 'vitest';
import type { Trouvees } from '../../store/indexDeliberations.ts';
import type { Deliberation } from '../../store/projection.ts';
import { csvDe } from './exporter.ts';
import { choix, demandeVide, filtrer } from './filtrer.ts';

const ligne = (id: string, plus: Partial<Deliberation> = {}): Deliberation => ({
  id,
  seanceId: 's1',
  instanceId: 'i1',
  communeId: 'fr-11069',
  nomInstance: 'Conseil municipal',
  date: '2026-09-24',
  pointId: 'p',
  numeroPoint: '1',
  objet: `Objet ${id}`,
  resultat: 'adopte',
  huisClos: false,
  ...plus,
});

const lignes = [
  { ...ligne('a', { numero: '2026-002', objet: 'Écoles' }), motsConnus: 0 },
  { ...ligne('b', { objet: 'Eau', resultat: 'rejete' }), motsConnus: 1 },
  ligne('c', { date: '2025-12-01', numero: '2025-050', objet: 'Budget', instanceId: 'i2', nomInstance: 'Bureau' }),
];
const ids = (demande: Partial<typeof demandeVide>, trouves?: Trouvees) =>
  filtrer(lignes, { ...demandeVide, ...demande }, trouves).map((l) => l.id);

describe('the tables of the register', () => {
  it('by object, É is read with E', () => {
    expect(ids({ ordre: 'objet' })).toEqual(['c', 'b', 'a']);
  });
  it('filters narrow together', () => {
    expect(ids({ annee: '2026', resultat: 'adopte' })).toEqual(['a']);
    expect(ids({ instance: 'i2' })).toEqual(['c']);
    expect(ids({ numero: 'sans' })).toEqual(['b']);
    expect(ids({ numero: 'avec' }, { has: (n) => n !== undefined })).toEqual(['a']);
  });
  it('only what is there is offered', () => {
    expect(choix(lignes)).toEqual({
      instances: [
        { id: 'i2', nom: 'Bureau' },
        { id: 'i1', nom: 'Conseil municipal' },
      ],
      annees: ['2026', '2025'],
      resultats: ['adopte', 'rejete'],
    });
  });
});

describe('the spreadsheet', () => {
  it('keeps semicolons, quotes and accents, and disarms a formula', () => {
    const csv = csvDe([ligne('a', { objet: '=HYPERLINK("x");é' })]);
    expect(csv.startsWith('\ufeffNuméro;Date')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""x"");é"`);
  });
});
