import { expect, test } from 'vitest';
import { PROTOCOLE, type Demande, type Reponse } from '../../sync/protocole.ts';
import { lireEnAvance } from './enAvance.ts';

const DEMANDE: Demande = {
  protocole: PROTOCOLE,
  espace: 'e',
  device: 'd',
  envois: [],
  textes: [],
  portees: {},
  entiers: [],
};

/** A server of ten versions, two in each answer. */
function dixVersions(faire: Partial<Reponse> = {}) {
  const demandes: Demande[] = [];
  return {
    demandes,
    synchroniser: (demande: Demande): Promise<Reponse> => {
      demandes.push(demande);
      const de = demande.portees['s']?.curseur ?? 0;
      const lot = { scope: 's', de, a: de + 2, documents: [], changements: [], textes: [], aTextes: 0 };
      return Promise.resolve({
        protocole: PROTOCOLE,
        epoque: 'une',
        horloge: '2026-11-22T10:00:00.000Z',
        seqVue: 0,
        sorts: [],
        textesRecus: [],
        textesRefuses: [],
        lisibles: ['s'],
        portees: [lot],
        suite: de + 2 < 10,
        ...faire,
      });
    },
  };
}
const arrive = () => new Promise((resolve) => setTimeout(resolve));

test('answers follow each other from where the last one stopped, a few ahead of who writes them', async () => {
  const serveur = dixVersions();
  const lectures = lireEnAvance(serveur, () => 0);
  await lectures.partir(DEMANDE).reponse;
  await arrive();
  expect(serveur.demandes.map((d) => d.portees['s']?.curseur ?? 0)).toEqual([0, 2, 4]);
  const curseurs: unknown[] = [];
  for (let partie = lectures.prendre(); partie !== undefined; partie = lectures.prendre()) {
    const reponse = await partie.reponse;
    curseurs.push('portees' in reponse && [reponse.portees[0]?.de, reponse.portees[0]?.a]);
    await arrive();
  }
  expect(curseurs).toEqual([
    [2, 4],
    [4, 6],
    [6, 8],
    [8, 10],
  ]);
  expect(serveur.demandes.every((d) => d.envois.length === 0)).toBe(true);
  expect(serveur.demandes.slice(1).every((d) => d.epoque === 'une')).toBe(true);
});

test.each([
  ['acts were sent with it', { envois: [{ empreinte: '0'.repeat(64), operation: {} }] }, {}],
  ['records were asked for whole', { entiers: ['seance/s1'] }, {}],
  ['the server went back in time', { epoque: 'autre' }, {}],
  ['the device is a copy', {}, { fourche: true }],
  ['it brought nothing', {}, { portees: [] }],
])('nothing is asked ahead of an answer when %s', async (_cas, demande: Partial<Demande>, reponse) => {
  const serveur = dixVersions(reponse);
  const lectures = lireEnAvance(serveur, () => 0);
  await lectures.partir({ ...DEMANDE, ...demande }).reponse;
  await arrive();
  expect(serveur.demandes).toHaveLength(1);
  expect(lectures.prendre()).toBeUndefined();
});

test('what was left aside is not taken up, and asks for nothing more', async () => {
  const serveur = dixVersions();
  const lectures = lireEnAvance(serveur, () => 0);
  await lectures.partir(DEMANDE).reponse;
  await arrive();
  lectures.oublier();
  await arrive();
  expect(lectures.prendre()).toBeUndefined();
  expect(serveur.demandes).toHaveLength(3);
});
