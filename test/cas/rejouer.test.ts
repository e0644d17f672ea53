import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lireCas, resultatDe } from './resultat.ts';
import type { Resultat } from './format.ts';

const dossier = new URL('./seances/', import.meta.url);

for (const nom of readdirSync(dossier)) {
  test(`${nom} gives what its own minutes and the rules of its day say`, () => {
    const texte = readFileSync(new URL(nom, dossier), 'utf8');
    const { attendu } = JSON.parse(texte) as { attendu: Partial<Resultat> };
    const obtenu = resultatDe(lireCas(texte));
    expect(obtenu).toMatchObject(attendu);
    expect(obtenu.alertes).toEqual(attendu.alertes);
  });
}

test('the eleven French sittings are all there', () => {
  expect(readdirSync(dossier).filter((nom) => nom.startsWith('fr-'))).toHaveLength(11);
});

const base = {
  regles: 'fr-commune',
  instance: { nom: 'Conseil municipal', population: 900 },
  enExercice: 11,
  membres: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'],
  seance: { date: '2024-03-05' },
  presents: ['a', 'b', 'c', 'd', 'e', 'f'],
  absents: [{ membre: 'g', excuse: true, pouvoirA: 'a' }],
  secretaire: 'a',
};
const rejoue = (suite: object): Resultat => resultatDe(lireCas(JSON.stringify({ ...base, ...suite })));
const point = (no: string, scrutin?: object): object => ({
  type: 'point',
  no,
  intitule: no,
  ...(scrutin ? { scrutin } : {}),
});
const unanime = { mode: 'ordinaire', unanimite: true };

test('a mandataire who leaves takes with him the voice he held, and the quorum falls at the next point', () => {
  const { points } = rejoue({ deroule: [point('1', unanime), { type: 'depart', membre: 'a' }, point('2', unanime)] });
  expect(points['1']).toMatchObject({ presents: 6, representes: 1, votants: 7, quorum: true });
  expect(points['2']).toMatchObject({
    presents: 5,
    representes: 0,
    votants: 5,
    quorum: false,
    alertes: ['quorum-non-atteint'],
  });
});

test('a member who comes back votes himself: the pouvoir he gave ends', () => {
  const { points } = rejoue({ deroule: [{ type: 'arrivee', membre: 'g' }, point('1', unanime)] });
  expect(points['1']).toMatchObject({ presents: 7, representes: 0, votants: 7 });
});

test('the one who withdraws votes neither for himself nor for the mandant who trusted him, and the quorum loses him', () => {
  const { points } = rejoue({
    deroule: [{ type: 'deport', membre: 'a', point: '1' }, point('1', unanime), point('2', unanime)],
  });
  expect(points['1']).toMatchObject({ votants: 5, quorum: false });
  expect(points['2']).toMatchObject({ votants: 7, quorum: true });
});

test('a voice recorded for the one who withdrew is kept and shown', () => {
  const noms = { a: 'pour', b: 'pour', c: 'pour', d: 'contre', e: 'pour', f: 'pour' };
  const { points } = rejoue({
    deroule: [{ type: 'deport', membre: 'a', point: '1' }, point('1', { mode: 'public', noms })],
  });
  expect(points['1']?.alertes).toContain('vote-d-un-deporte');
  expect(points['1']?.exprimes).toBe(6);
});

test('contradictions of the roll call are kept with an alert and count a person once', () => {
  const { alertes, points } = rejoue({
    presents: ['a', 'b', 'c', 'd', 'e', 'f', 'f'],
    absents: [{ membre: 'f', excuse: true, pouvoirA: 'a' }],
    deroule: [point('1', unanime)],
  });
  expect(alertes).toEqual(['present-et-absent', 'membre-en-double']);
  expect(points['1']).toMatchObject({ presents: 6, representes: 0, votants: 6 });
});

test('a second pouvoir on one head counts with an alert, one given to an absent member does not count', () => {
  const deroule = [
    { type: 'pouvoir', mandant: 'h', mandataire: 'a' },
    { type: 'pouvoir', mandant: 'i', mandataire: 'k' },
    point('1', unanime),
  ];
  const { alertes, points } = rejoue({ deroule });
  expect([...alertes].sort()).toEqual(['pouvoir-a-un-absent', 'pouvoir-en-surnombre']);
  expect(points['1']).toMatchObject({ representes: 2, votants: 8 });
});

test('a tie is the chair’s when his voice is known, and is told when it is not', () => {
  const egal = { mode: 'ordinaire', pour: 3, contre: 3, abstention: 1 };
  const { points } = rejoue({ deroule: [point('1', { ...egal, voixPresident: 'pour' }), point('2', egal)] });
  expect(points['1']).toMatchObject({ resultat: 'adopte', alertes: [] });
  expect(points['2']).toMatchObject({ resultat: 'rejete', alertes: ['partage-sans-voix-presidence'] });
});

test('a second convocation needs no quorum', () => {
  const { points } = rejoue({
    seance: { date: '2024-03-12', rang: 2 },
    presents: ['a', 'b'],
    deroule: [point('1', unanime)],
  });
  expect(points['1']).toMatchObject({ quorum: true, votants: 3, alertes: [] });
});

test('at the third round the eldest wins an equal vote', () => {
  const scrutin = { mode: 'secret', tour: 3, voix: { A: 3, B: 3 }, ages: { A: 51, B: 64 }, blancs: 1, nuls: 0 };
  expect(rejoue({ deroule: [point('1', scrutin)] }).points['1']).toMatchObject({
    resultat: 'elu',
    elu: 'B',
    exprimes: 6,
  });
});

test('an election without a majority goes to the next round, by seats and by lists too', () => {
  const tour = (n: number): object => ({ mode: 'secret', tour: n, voix: { A: 3, B: 3, C: 1 }, blancs: 0, nuls: 0 });
  const liste = { mode: 'secret', tour: 1, sieges: 3, voix: { 'Liste A': 5, 'Liste B': 2 }, blancs: 0, nuls: 0 };
  const { points } = rejoue({ deroule: [point('1', tour(1)), point('2', tour(2)), point('3', liste)] });
  expect(points['1']?.resultat).toBe('second-tour');
  expect(points['2']?.resultat).toBe('troisieme-tour');
  expect(points['3']).toMatchObject({ resultat: 'elu', elu: 'Liste A', majoriteAbsolue: 4, exprimes: 7 });
});

test('figures nobody wrote are unknown, not zero', () => {
  expect(rejoue({ deroule: [point('1', { mode: 'ordinaire' })] }).points['1']).toMatchObject({ resultat: 'inconnu' });
});

test('a file that is not a sitting is refused with a message', () => {
  expect(() => lireCas('{')).toThrow('not JSON');
  expect(() => lireCas('{"regles":"fr-commune"}')).toThrow(/instance/);
  expect(() => lireCas(JSON.stringify({ ...base, regles: 'xx', deroule: [] }))).toThrow('unknown rule pack');
});
