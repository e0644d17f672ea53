import { expect, test } from 'vitest';
import { compositionAu, ecartComposition } from './composition.ts';
import { fait, membres, seanceDe } from './exemple.ts';

const composition = (n: number) => ({ membres: membres(n), sieges: n, enExercice: n });

test('nothing is said as long as the annuaire says the same as the sitting', () => {
  expect(ecartComposition(seanceDe(3), composition(3), 900)).toBeUndefined();
});

test('who enters, who leaves, who changed name, and the figures are told apart', () => {
  const [un, deux, , quatre] = membres(4);
  if (!un || !deux || !quatre) throw new Error('four members');
  const apres = { membres: [un, { ...deux, nom: 'Autre' }, quatre], sieges: 4, enExercice: 3 };
  const ecart = ecartComposition(seanceDe(3), apres, 1000);
  expect(ecart?.entrants.map((m) => m.id)).toEqual(['m4']);
  expect(ecart?.sortants.map((m) => m.id)).toEqual(['m3']);
  expect(ecart?.changes.map((c) => c.apres.nom)).toEqual(['Autre']);
  expect(ecart).toMatchObject({ sieges: { avant: 3, apres: 4 }, population: { avant: 900, apres: 1000 } });
  expect(ecart).not.toHaveProperty('enExercice');
});

test('once the sitting has taken the composition again, nothing differs', () => {
  const s = fait(seanceDe(3), 'composeSeance', { id: 's', membres: membres(5), sieges: 5, enExercice: 5 });
  expect(ecartComposition(s, composition(5), 900)).toBeUndefined();
});

test('the composition is that of the day: a mandat ended the day before is not in it', () => {
  const personnes = ['p1', 'p2'].map((id) => ({
    id,
    civilite: 'Mme' as const,
    prenom: 'A',
    nom: id,
    scope: 'personnes',
  }));
  const mandats = [
    { id: 'a', personneId: 'p1', role: 'maire' as const, rang: 1, droitDeVote: true },
    { id: 'b', personneId: 'p2', role: 'conseiller' as const, rang: 2, droitDeVote: true, fin: '2026-09-23' },
  ];
  const instance = {
    id: 'i',
    communeId: 'c',
    nom: 'Conseil',
    genre: 'conseil-municipal' as const,
    reglement: 'fr-commune',
    population: 900,
    sieges: 11,
    motifNumero: '{numero}',
    scope: 'instance:i',
    mandats,
  };
  expect(compositionAu(instance, personnes, '2026-09-24')).toMatchObject({
    enExercice: 1,
    sieges: 11,
    membres: [{ id: 'a' }],
  });
  expect(compositionAu(instance, personnes, '2026-09-23').enExercice).toBe(2);
});

test('guests without a vote sit, and are not counted among the members in office', () => {
  const instance = {
    id: 'i',
    communeId: 'c',
    nom: 'Comité',
    genre: 'comite-de-developpement' as const,
    reglement: 'be-libre',
    population: 0,
    sieges: 0,
    motifNumero: '{numero}',
    scope: 'instance:i',
    mandats: [
      { id: 'a', personneId: 'p1', role: 'president' as const, rang: 1, droitDeVote: true, communeId: 'be-52011' },
      {
        id: 'b',
        personneId: 'p2',
        role: 'membre' as const,
        rang: 2,
        droitDeVote: false,
        qualite: 'invite-permanent' as const,
        college: 'Monde économique',
      },
    ],
  };
  const personnes = ['p1', 'p2'].map((id) => ({ id, civilite: '' as const, prenom: 'A', nom: id, scope: 'x' }));
  const { membres: qui, enExercice } = compositionAu(
    instance,
    personnes,
    '2026-11-22',
    new Map([['be-52011', 'Charleroi']]),
  );
  expect(enExercice).toBe(1);
  expect(qui).toMatchObject([
    { id: 'a', commune: 'Charleroi' },
    { id: 'b', droitDeVote: false, qualite: 'invite-permanent', college: 'Monde économique' },
  ]);
});
