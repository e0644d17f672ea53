import { expect, test } from 'vitest';
import { PROTOCOLE, type Demande, type Reponse } from '../../sync/protocole.ts';
import { arrets, suiteDe } from '../../sync/suite.ts';
import { lireEnAvance, type Partie } from './enAvance.ts';

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

/** The same server, which gives up to `n` answers to one request. */
function aLaSuite(n: number) {
  const serveur = dixVersions();
  const [demandes, signaux]: [Demande[], AbortSignal[]] = [[], []];
  async function* lire(demande: Demande, arret: AbortSignal) {
    demandes.push(demande);
    signaux.push(arret);
    let suite: Demande | undefined = demande;
    for (let i = 0; i < n && suite !== undefined; i += 1) {
      const reponse: Reponse = await serveur.synchroniser(suite);
      yield reponse;
      suite = suiteDe(suite, { ...reponse, lus: arrets(reponse.portees) });
    }
  }
  return { ...serveur, demandes, signaux, lire };
}

test.each([[1], [2], [3], [9]])('%i answers to one request: who reads sees no difference', async (n) => {
  const serveur = aLaSuite(n);
  const lectures = lireEnAvance(serveur, () => 0);
  const lues: unknown[] = [];
  for (let partie: Partie | undefined = lectures.partir(DEMANDE); partie !== undefined; partie = lectures.prendre()) {
    const reponse = await partie.reponse;
    lues.push('portees' in reponse && [partie.demande.portees['s']?.curseur ?? 0, reponse.portees[0]?.de]);
    await arrive();
  }
  expect(lues).toEqual([0, 2, 4, 6, 8].map((de) => [de, de]));
  expect(serveur.demandes).toHaveLength(Math.ceil(5 / n));
});

test('what is left aside is cut, and nothing more of it is read', async () => {
  const serveur = aLaSuite(9);
  const lectures = lireEnAvance(serveur, () => 0);
  await lectures.partir(DEMANDE).reponse;
  await arrive();
  lectures.oublier();
  await arrive();
  expect(serveur.signaux[0]?.aborted).toBe(true);
  expect(lectures.prendre()).toBeUndefined();
});

test('a request that sends something is answered once', async () => {
  const serveur = aLaSuite(9);
  await lireEnAvance(serveur, () => 0).partir({ ...DEMANDE, entiers: ['seance/s1'] }).reponse;
  expect(serveur.demandes).toHaveLength(0);
});
