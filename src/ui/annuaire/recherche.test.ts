import { expect, test } from 'vitest';
import type { Annuaire } from '../../store/lecturesAnnuaire.ts';
import { chercher, reponsesDe } from './recherche.ts';

const annuaire: Annuaire = {
  communes: [
    {
      id: 'be-57081',
      scope: '',
      code: '57081',
      pays: 'BE',
      nom: 'Tournai',
      nomNl: 'Doornik',
      codesPostaux: [],
      population: 1,
    },
    {
      id: 'be-58001',
      scope: '',
      code: '58001',
      pays: 'BE',
      nom: 'La Louvière',
      anciensCodes: [{ code: '55022' }],
      codesPostaux: [],
      population: 1,
    },
  ],
  instances: [
    {
      id: 'cm',
      scope: '',
      communeId: 'be-57081',
      nom: 'Conseil communal',
      genre: 'conseil-municipal',
      reglement: 'be-wal-commune',
      population: 1,
      sieges: 39,
      motifNumero: '{numero}',
      mandats: [{ id: 'm', personneId: 'p', role: 'adjoint', rang: 2, fonction: 'Culture', droitDeVote: true }],
    },
    {
      id: 'conf',
      scope: '',
      communeId: 'be-57081',
      territoireId: 't',
      nom: 'Conférence',
      genre: 'conference-des-maires',
      reglement: 'be-libre',
      population: 1,
      sieges: 0,
      motifNumero: '{numero}',
      mandats: [{ id: 'n', personneId: 'p', role: 'membre', rang: 1, droitDeVote: true }],
    },
  ],
  personnes: new Map([['p', { id: 'p', scope: '', civilite: 'Mme', prenom: 'Zoé', nom: 'Exemple' }]]),
  territoires: [],
  desTerritoires: new Set(),
};
const qui = (saisie: string): string[] => chercher(reponsesDe(annuaire), saisie).map((r) => r.id);

test('a commune is found by its name in either language, by its code and by the one it had', () => {
  for (const saisie of ['doornik', 'TOURNAI', '57081']) expect(qui(saisie)).toContain('be-57081');
  expect(qui('louviere')).toEqual(['be-58001']);
  expect(qui('55022')).toEqual(['be-58001']);
});

test('a person of several assemblies is one answer, found by any of his functions', () => {
  expect(qui('exemple zoe')).toEqual(['p']);
  expect(qui('culture')).toEqual(['p']);
  expect(reponsesDe(annuaire).filter((r) => r.sorte === 'personne')).toHaveLength(1);
});

test('an assembly of a territoire is not found by the commune where it has its seat', () => {
  expect(qui('doornik conf')).toEqual([]);
  expect(qui('conference')).toEqual(['conf']);
  expect(qui('tournai conseil')).toEqual(['cm']);
});
