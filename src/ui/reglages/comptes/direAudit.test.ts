import { expect, test } from 'vitest';
import type { Instance } from '../../../domain/instance/instance.ts';
import type { LigneAudit } from '../../../store/synchro/serveurEspace.ts';
import { direAudit } from './direAudit.ts';

const instances = [{ id: 'cm', nom: 'Conseil municipal' }] as unknown as readonly Instance[];
const dire = (ligne: Partial<LigneAudit> & Pick<LigneAudit, 'genre'>): string =>
  direAudit(
    {
      id: '1',
      le: '2026-09-24T19:00:00.000Z',
      compte: 'c1',
      nom: 'Luc',
      par: 'c2',
      nomPar: 'Anne',
      detail: {},
      ...ligne,
    },
    instances,
  ).replace(/\u00a0/g, ' ');
const conseil = { role: 'lecture', sur: 'cm' };
const partout = { role: 'secretariat', sur: '*' };

test.each<[Partial<LigneAudit> & Pick<LigneAudit, 'genre'>, string]>([
  [{ genre: 'entree', detail: { par: 'lien' }, appareil: 'Tablette' }, 'Luc entre par un lien sur « Tablette ».'],
  [{ genre: 'entree', detail: { par: 'passkey' } }, 'Luc entre avec une clé d’accès.'],
  [{ genre: 'entree-refusee', detail: { code: 'lien-utilise' } }, 'Une entrée est refusée : lien déjà utilisé.'],
  [{ genre: 'sortie', appareil: 'Tablette' }, 'Luc se déconnecte de « Tablette ».'],
  [{ genre: 'lien' }, 'Anne fait un lien d’entrée pour Luc.'],
  [{ genre: 'lien', par: 'c1', nomPar: 'Luc' }, 'Luc fait un lien pour un autre de ses appareils.'],
  [{ genre: 'lien', detail: { par: 'courriel' } }, 'Luc demande un lien par courriel.'],
  [{ genre: 'lien', detail: { par: 'commande' } }, 'Un lien d’entrée pour Luc est fait sur la machine du serveur.'],
  [{ genre: 'compte', detail: { cree: true } }, 'Anne ouvre un compte à Luc.'],
  [{ genre: 'compte', detail: { rejoint: 'c3' } }, 'Luc réunit deux comptes en un.'],
  [{ genre: 'compte', detail: { champs: ['nom', 'courriel'] } }, 'Anne change le compte de Luc : nom et courriel.'],
  [{ genre: 'compte-retire' }, 'Anne retire à Luc tout accès.'],
  [
    { genre: 'attributions', detail: { avant: [partout], apres: [conseil] } },
    'Anne donne à Luc : lecture, Conseil municipal. Anne reprend à Luc : secrétariat partout.',
  ],
  [{ genre: 'attributions', detail: { avant: [conseil], apres: [conseil] } }, 'Anne laisse à Luc les mêmes rôles.'],
  [{ genre: 'appareil-revoque', appareil: 'Tablette' }, 'Anne révoque un appareil de Luc, « Tablette ».'],
  [{ genre: 'appareil-revoque', par: 'c1' }, 'Luc révoque un de ses appareils.'],
  [{ genre: 'passkey', appareil: 'Tablette' }, 'Luc crée une clé d’accès sur « Tablette ».'],
  [{ genre: 'passkey-retiree' }, 'Luc retire une de ses clés d’accès.'],
  [{ genre: 'serveur', detail: { administre: true } }, 'Anne donne à Luc l’administration du serveur.'],
  [{ genre: 'serveur', detail: { administre: false } }, 'Anne reprend à Luc l’administration du serveur.'],
  [{ genre: 'espace', detail: { nom: 'Mairie' } }, 'Anne ouvre « Mairie » sur ce serveur.'],
])('%j is said in a sentence', (ligne, phrase) => {
  expect(dire(ligne)).toBe(phrase);
});

test('somebody of another town hall has no name here', () => {
  const {
    nom: _nom,
    nomPar: _par,
    ...sansNoms
  } = {
    id: '1',
    le: '',
    genre: 'lien' as const,
    compte: 'c1',
    par: 'c9',
    nom: '',
    nomPar: '',
    detail: {},
  };
  expect(direAudit(sansNoms, instances)).toBe(
    'quelqu’un d’une autre mairie fait un lien d’entrée pour quelqu’un d’une autre mairie.',
  );
});
