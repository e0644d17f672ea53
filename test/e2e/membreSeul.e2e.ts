import { createHash } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { FaitSaisi } from '../../src/domain/seance/fait.ts';
import { PROTOCOLE, type Reponse } from '../../src/sync/protocole.ts';
import { banc } from './appareil.ts';
import { newDevice } from './harness.ts';
import {
  instanceAvecSeance,
  motsDe,
  ouvrirMairie,
  Plume,
  recevoirMairie,
  SEANCE,
  secretariat,
  toutEnvoye,
  type Acte,
  type Mairie,
} from './serveur.ts';

/** Words put where one account must not look. */
const ailleurs = {
  instance: 'MARQUE-INSTANCE-AUTRE',
  point: 'MARQUE-POINT-AUTRE',
  texte: 'MARQUE-TEXTE-AUTRE',
  closAutre: 'MARQUE-HUIS-CLOS-AUTRE',
  piece: 'MARQUE-PIECE-AUTRE',
  personne: 'MARQUE-PERSONNE-AUTRE',
  coordonnees: 'MARQUE-COORDONNEES',
  note: 'MARQUE-NOTE-DU-SECRETARIAT',
  apres: 'MARQUE-ECRITE-APRES',
} as const;
/** Words in camera of his own instance: a member reads them, somebody who only reads does not. */
const clos = 'MARQUE-HUIS-CLOS-D-ICI';
/** Said and voted there while it was closed: a note, what was voted, why somebody withdrew, a paper, a divergence. */
const dits = {
  note: 'MARQUE-NOTE-DU-HUIS-CLOS',
  objet: 'MARQUE-OBJET-DU-VOTE',
  motif: 'MARQUE-MOTIF-DU-DEPORT',
  piece: 'MARQUE-PIECE-DU-HUIS-CLOS',
  divergence: 'MARQUE-DIVERGENCE-DU-HUIS-CLOS',
  apres: 'MARQUE-HUIS-CLOS-APRES',
} as const;
/** Words that he must have, so that a search that finds nothing anywhere is seen. */
const siens = ['Tarifs de la cantine', 'MARQUE-TEXTE-D-ICI'];

const LUC = `m-${SEANCE}`;

const faits = (...tous: readonly FaitSaisi[]): Acte[] => tous.map((fait): Acte => ['recordFait', { id: SEANCE, fait }]);
/** A vote by name on the point in camera. */
const vote = (id: string, objet: string, partage?: string): FaitSaisi => ({
  id,
  rang: 'b6',
  type: 'scrutin',
  pointId: 'pt-clos',
  objet,
  mode: 'public',
  saisie: { forme: 'exceptions', contre: [LUC, ...(partage === undefined ? [] : [partage])], abstention: [], nppv: [] },
});

/** Keys of the divergences of an espace, which a curious device would ask for by name. */
async function lireDivergences(espace: string): Promise<string[]> {
  const demande = { protocole: PROTOCOLE, espace, device: 'releve', envois: [], textes: [], portees: {}, entiers: [] };
  const { portees } = await mairie.plume.dire<Reponse>('POST', '/api/sync', demande);
  return portees.flatMap(({ documents }) =>
    documents.flatMap(({ kind, id }) => (kind === 'divergence' ? [`${kind}/${id}`] : [])),
  );
}

const lieux = banc();
let mairie: Mairie;
/** Keys of the records of divergences, by which a curious device asks for them. */
let divergences: readonly string[];

beforeAll(async () => {
  mairie = await ouvrirMairie(lieux.server);
  const { espace, plume } = mairie;
  const contenu = `%PDF-1.7 ${ailleurs.piece}`;
  await plume.envoyer(espace.id, [
    ...instanceAvecSeance(
      ailleurs.instance,
      { personneId: 'p-autre', prenom: 'Odile', nom: ailleurs.personne },
      'seance-autre',
      [
        { id: 'pt-autre', intitule: ailleurs.point },
        { id: 'pt-clos-autre', intitule: 'En huis clos', huisClos: true },
      ],
    ),
    [
      'joinPiece',
      {
        id: 'seance-autre',
        pointId: 'pt-autre',
        piece: {
          id: 'piece-autre',
          nom: `${ailleurs.piece}.pdf`,
          sha256: createHash('sha256').update(contenu).digest('hex'),
          type: 'application/pdf',
          octets: contenu.length,
        },
      },
    ],
    ['setCoordonnees', { id: 'p-luc', champs: { courriel: `${ailleurs.coordonnees}@cazelles.example` } }],
    [
      'addPoint',
      {
        id: SEANCE,
        point: { id: 'pt-clos', rang: 'a5', intitule: 'Dossier personnel', genre: 'deliberation', huisClos: true },
      },
    ],
    [
      'joinPiece',
      {
        id: SEANCE,
        pointId: 'pt-clos',
        piece: {
          id: 'piece-close',
          nom: `${dits.piece}.pdf`,
          sha256: 'c'.repeat(64),
          type: 'application/pdf',
          octets: 9,
        },
      },
    ],
    ...faits(
      { id: 'f1', rang: 'b1', type: 'ouverture', presents: [LUC], absents: [], presidence: LUC },
      { id: 'f2', rang: 'b2', type: 'point', pointId: 'pt-clos', sort: 'aborde' },
      { id: 'f3', rang: 'b3', type: 'huis-clos', etat: 'debut' },
      { id: 'f4', rang: 'b4', type: 'note', texte: dits.note },
      { id: 'f5', rang: 'b5', type: 'deport', membre: LUC, pointId: 'pt-clos', genre: 'personnel', motif: dits.motif },
      vote('f6', dits.objet),
      { id: 'f7', rang: 'b7', type: 'huis-clos', etat: 'fin' },
    ),
    [
      'writeNote',
      { note: { id: 'note-1', compte: plume.session?.compte ?? '', seanceId: SEANCE, texte: ailleurs.note } },
    ],
  ]);
  // Another device, which had not seen it, says that vote otherwise: both entries are in the divergence.
  const divergente = new Plume(lieux.server.address);
  await divergente.entrer(await mairie.lien(plume.session?.compte ?? ''));
  divergente.connaitre('seance', SEANCE, `instance:i-${SEANCE}`);
  divergente.vu = 1;
  await divergente.envoyer(espace.id, faits(vote('f6-bis', dits.objet, dits.divergence)), [], 'divergent');
  divergences = await lireDivergences(espace.id);
  await plume.envoyer(
    espace.id,
    [],
    [
      motsDe('seance-autre', 'pt-autre', 'note', ailleurs.texte),
      motsDe('seance-autre', 'pt-clos-autre', 'debats', ailleurs.closAutre),
      motsDe(SEANCE, 'pt-cantine', 'note', siens[1] ?? ''),
      motsDe(SEANCE, 'pt-clos', 'debats', clos),
    ],
  );
});

/** Everything that the browser keeps: databases whole, keys and binary values included, small storages, caches. */
const toutDe = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const lire = async (value: unknown): Promise<unknown> => {
      if (value instanceof Blob) return `${value.type} ${await value.text()}`;
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
      if (Array.isArray(value)) return Promise.all(value.map(lire));
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        await Promise.all(Object.entries(value).map(async ([key, inner]) => [key, await lire(inner)] as const)),
      );
    };
    const attendre = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(new Error('unreadable'));
      });
    const tout: unknown[] = [{ ...localStorage }, { ...sessionStorage }, location.href];
    for (const { name } of await indexedDB.databases()) {
      const db = await attendre(indexedDB.open(name ?? ''));
      for (const store of db.objectStoreNames) {
        const ici = () => db.transaction(store).objectStore(store);
        tout.push(store, await lire(await attendre(ici().getAllKeys())), await lire(await attendre(ici().getAll())));
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      // The application's own files are the same for everybody: an answer of the server has no place there.
      for (const { url } of await cache.keys()) tout.push(url);
    }
    return JSON.stringify(tout);
  });

/** Raw bytes of every answer under /api, of those that stay open too. */
async function ecouter(device: BrowserContext, page: Page): Promise<() => Promise<string>> {
  const recus: Promise<string>[] = [];
  const deLApi = (url: string): boolean => new URL(url).pathname.startsWith('/api/');
  device.on('response', (reponse) => {
    if (deLApi(reponse.url())) recus.push(Promise.resolve(JSON.stringify(reponse.headers())));
  });
  // Once it has come whole: what a page stops reading, or a stream, whose messages are heard below, never ends.
  device.on('requestfinished', (demande) => {
    if (deLApi(demande.url()))
      recus.push(
        demande
          .response()
          .then((reponse) => reponse?.text() ?? '')
          .catch(() => ''),
      );
  });
  const cdp = await device.newCDPSession(page);
  await cdp.send('Network.enable');
  cdp.on('Network.eventSourceMessageReceived', ({ data }) => recus.push(Promise.resolve(data)));
  return async () => (await Promise.all(recus)).join('\n');
}

/** Addresses that the page never asks for, tried with its cookie. */
const sonder = (page: Page, espace: string, divergences: readonly string[]): Promise<string> =>
  page.evaluate(
    async ([id, seance, divergences]) => {
      const chemins = [
        '/api/espaces',
        `/api/espaces/${id}/comptes`,
        `/api/espaces/${id}/audit`,
        '/api/session',
        '/api/appareils',
        `/api/historique?espace=${id}&kind=seance&id=seance-autre`,
        `/api/historique?espace=${id}&kind=instance&id=i-seance-autre`,
        `/api/historique?espace=${id}&kind=personne&id=p-autre`,
        `/api/historique?espace=${id}&kind=coordonnees&id=p-luc`,
        `/api/historique?espace=${id}&kind=note&id=note-1`,
        `/api/historique?espace=${id}&kind=seance&id=${seance}`,
        `/api/fichiers/${id}/${'c'.repeat(64)}`,
      ];
      const dits = await Promise.all(chemins.map(async (chemin) => `${chemin} ${await (await fetch(chemin)).text()}`));
      // A device that claims cursors and records of a scope that is not its own.
      const demande = {
        protocole: 1,
        espace: id,
        device: 'curieux',
        envois: [],
        textes: [],
        portees: { 'instance:i-seance-autre': { curseur: 1, textes: 0 }, coordonnees: { curseur: 0, textes: 0 } },
        entiers: [
          'seance/seance-autre',
          'instance/i-seance-autre',
          'coordonnees/p-luc',
          'note/note-1',
          'personne/p-autre',
          `seance/${seance}`,
          ...divergences,
        ],
      };
      const headers = { 'Content-Type': 'application/json' };
      const sync = await fetch('/api/sync', { method: 'POST', headers, body: JSON.stringify(demande) });
      return [...dits, await sync.text()].join('\n');
    },
    [espace, SEANCE, divergences] as const,
  );

/** Words of a text travel in base64: they are read as well. */
const lisible = (octets: string): string =>
  [octets, ...octets.matchAll(/"maj":"([A-Za-z0-9+/=]+)"/g)]
    .map((trouve) => (typeof trouve === 'string' ? trouve : Buffer.from(trouve[1] ?? '', 'base64').toString()))
    .join('\n');

const comptes = [
  { qui: 'a membre', saisi: { nom: 'Luc Vidal', personneId: 'p-luc' }, interdits: Object.values(ailleurs) },
  {
    qui: 'somebody who only reads his instance',
    saisi: { nom: 'Presse locale', attributions: [{ role: 'lecture' as const, sur: `i-${SEANCE}` }] },
    interdits: [...Object.values(ailleurs), clos, ...Object.values(dits)],
  },
];

test.each(comptes)('$qui holds and receives not one byte of what is not his', async ({ qui, saisi, interdits }) => {
  const { espace, plume, inviter } = mairie;
  const { url } = await inviter(saisi);
  const device = await newDevice(lieux.browser);
  onTestFinished(() => device.close());
  const premiere = await device.newPage();
  const recu = await ecouter(device, premiere);
  const page = await recevoirMairie(device, url, premiere);
  await page.goto(`${lieux.server.address}/seance/${SEANCE}/tenir`);
  await page.getByText('Tarifs de la cantine').first().waitFor();
  await toutEnvoye(page);

  // What is written afterwards, here and elsewhere, comes by the other road: notices and the tail of the journal.
  const id = Math.random().toString(36).slice(2);
  await plume.envoyer(espace.id, [
    ['addPoint', { id: 'seance-autre', point: { id, rang: 'a6', intitule: ailleurs.apres, genre: 'deliberation' } }],
    ['editPersonne', { id: 'p-autre', champs: { prenom: ailleurs.apres } }],
    ['addPoint', { id: SEANCE, point: { id, rang: 'a6', intitule: `Écrit après ${id}`, genre: 'deliberation' } }],
    ...faits(
      { id: `c-${id}`, rang: `b3${id}`, type: 'note', texte: dits.apres },
      {
        id: `d-${id}`,
        rang: `b5${id}`,
        type: 'deport',
        membre: LUC,
        pointId: 'pt-clos',
        genre: 'personnel',
        motif: dits.apres,
      },
    ),
  ]);
  await page.getByText(`Écrit après ${id}`).first().waitFor({ timeout: 60_000 });
  const sonde = await sonder(page, espace.id, divergences);

  const places = { 'kept on the device': await toutDe(page), received: lisible(await recu()), asked: lisible(sonde) };
  for (const [place, octets] of Object.entries(places))
    expect(
      interdits.filter((mot) => octets.includes(mot)),
      place,
    ).toEqual([]);
  for (const mot of [...siens, `Écrit après ${id}`]) {
    expect(places['kept on the device'], 'kept').toContain(mot);
    expect(places.received, 'received').toContain(mot);
  }
  // Who voted what in camera is said nowhere either: no list of a vote there names him.
  const vus = Object.values(places).filter((octets) => octets.includes(`"contre":["${LUC}"`));
  expect(vus.length > 0).toBe(qui === 'a membre');
  await page.getByRole('button', { name: /Dossier personnel/ }).click();
  await page.getByRole('heading', { name: /Dossier personnel/ }).waitFor();
  await expect.poll(() => page.getByText('Le résultat du vote est public.').count()).toBe(qui === 'a membre' ? 0 : 1);
});

test('the same search finds every word on the device of the secretariat', async () => {
  const device = await newDevice(lieux.browser);
  onTestFinished(() => device.close());
  const { url } = await mairie.inviter({ nom: 'Anne Rouanet', attributions: secretariat });
  const page = await recevoirMairie(device, url);
  const tout = await toutDe(page);
  const { note, apres, ...lus } = ailleurs;
  for (const mot of [...Object.values(lus), clos, ...Object.values(dits), ...siens]) expect(tout).toContain(mot);
  // A note is its owner's, whatever the role of who asks; the last word is written by the tests above.
  expect(tout).not.toContain(note);
  expect(tout).toContain(apres);
});
