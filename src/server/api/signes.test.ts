import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PROTOCOLE } from '../../sync/protocole.ts';
import { basesDeTest } from '../journal/basesDeTest.ts';
import { serveurDeTest, type Navigateur, type ServeurDeTest } from './serveurDeTest.ts';

const bases = await basesDeTest(() => ':memory:');
const NUL = '\u0000';

describe.each(bases)('signs that no database keeps as text, on $nom', ({ ou }) => {
  let serveur: ServeurDeTest;
  let anne: Navigateur;
  let espace: string;
  beforeEach(async () => {
    serveur = await serveurDeTest({ ou: ou() });
    anne = serveur.navigateur();
    await anne.entrer(await serveur.premierLien(), { nom: 'Anne' });
    espace = (await anne.dire<{ id: string }>('POST', '/api/espaces', { nom: 'Mairie' })).json.id;
  });
  afterEach(() => serveur.base.fermer());

  const portes = (): readonly (readonly [methode: string, chemin: string, corps?: object])[] => [
    ['POST', '/api/espaces', { nom: `a${NUL}b` }],
    ['POST', `/api/espaces/${espace}`, { nom: `a${NUL}b` }],
    ['POST', `/api/espaces/${espace}/comptes`, { nom: `a${NUL}b` }],
    ['POST', '/api/appareils/x', { nom: NUL }],
    ['POST', '/api/espaces', { nom: 'a\ud800b' }],
    ['GET', '/api/espaces/%00/comptes'],
    ['GET', '/api/avis?espace=%00'],
    ['DELETE', `/api/espaces/${espace}/comptes/%00`],
    ['DELETE', '/api/appareils/a%00'],
    [
      'POST',
      '/api/sync',
      {
        ...{ protocole: PROTOCOLE, espace, device: 'A', envois: [], textes: [], portees: {} },
        entiers: [`seance/a${NUL}`],
      },
    ],
  ];

  test('are refused at the door, and are no fault of the server', async () => {
    for (const [methode, chemin, corps] of portes())
      expect([chemin, await anne.dire(methode, chemin, corps)]).toEqual([
        chemin,
        { statut: 400, json: { code: 'saisie-invalide' } },
      ]);
    expect(serveur.traces.filter((trace) => trace.includes('panne'))).toEqual([]);
  });

  test('others come back as they were', async () => {
    const nom = '\u202eabc 🗳️ œ';
    const { json } = await anne.dire<{ nom: string }>('POST', `/api/espaces/${espace}`, { nom });
    expect(json.nom).toBe(nom);
  });
});
