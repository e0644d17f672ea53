import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { voter } from '../../src/store/carnetDEssai.ts';
import { exporter } from '../../src/store/exporter.ts';
import { examiner, importer } from '../../src/store/importer.ts';
import { lireHistorique } from '../../src/store/lecturesHistorique.ts';
import { Carnet } from '../../src/store/db.ts';
import { record, recordGeste } from '../../src/store/record.ts';
import { adopter, attacher } from '../../src/store/synchro/attacher.ts';
import { lireDivergences, lireScrutinsDivergents, trancher } from '../../src/store/synchro/divergences.ts';
import { lireEtatSynchro, resteIci } from '../../src/store/synchro/etat.ts';
import { ecarter, lireRefusees, refaire } from '../../src/store/synchro/reprendre.ts';
import { tour } from '../../src/store/synchro/tour.ts';
import { transportHttp } from '../../src/store/synchro/transport.ts';
import { Mairie } from './mairie.ts';

const LE = '2026-11-22T10:00:00.000Z';
let mairie: Mairie;
let a: Carnet;
let b: Carnet;

beforeEach(async () => {
  [mairie, a, b] = await Mairie.avec('anne', 'benoit');
});
afterEach(async () => {
  await mairie.fermer();
});

const lieu = async (db: Carnet) => (await db.seances.get('s1'))?.lieu;

test('rights withdrawn with work unsent: the scope leaves the device, the work stays to be taken up again', async () => {
  await record('editSeance', { id: 's1', champs: { lieu: 'Écrit sans réseau' } }, b);
  mairie.roles.set('benoit', []);
  expect(await mairie.tour(b)).toMatchObject({ refusees: 1 });
  expect(await lireRefusees(b)).toMatchObject([
    { refus: { code: 'droit-manquant' }, payload: { champs: { lieu: 'Écrit sans réseau' } } },
  ]);
  for (const table of [
    'communes',
    'personnes',
    'coordonnees',
    'instances',
    'seances',
    'registres',
    'deliberations',
    'suivis',
    'bases',
    'portees',
    'evenements',
  ] as const)
    expect(await b.table(table).count(), table).toBe(0);
  expect(resteIci(await lireEtatSynchro(b))).toBeGreaterThan(0);

  mairie.roles.set('benoit', [{ role: 'secretariat', sur: '*' }]);
  await mairie.tour(b);
  expect(await lieu(b)).toBeUndefined();
  const [refusee] = await lireRefusees(b);
  expect(await refaire(refusee?.id ?? '', LE, b)).toEqual({ ok: true, value: undefined });
  await mairie.tour(b);
  await mairie.tour(a);
  expect(await lieu(a)).toBe('Écrit sans réseau');
  expect(await lireRefusees(b)).toEqual([]);
  expect(resteIci(await lireEtatSynchro(b))).toBe(0);
});

test('a refused act that no longer applies stays to be taken up, until a person leaves it with a reason', async () => {
  await record('addPoint', { id: 's1', point: { id: 'px', rang: 'z', intitule: 'Un', genre: 'question' } }, a);
  await record('addPoint', { id: 's1', point: { id: 'px', rang: 'z', intitule: 'Deux', genre: 'question' } }, b);
  await mairie.tour(a);
  expect(await mairie.tour(b)).toMatchObject({ refusees: 1 });
  expect((await b.seances.get('s1'))?.points.find((p) => p.id === 'px')?.intitule).toBe('Un');
  const [refusee] = await lireRefusees(b);
  expect(await refaire(refusee?.id ?? '', LE, b)).toMatchObject({ ok: false, refus: { code: 'deja-enregistre' } });
  expect(await lireRefusees(b)).toHaveLength(1);
  await ecarter(refusee?.id ?? '', 'le même point', LE, b);
  expect(await lireRefusees(b)).toEqual([]);
  expect(await b.journal.where('etat').equals('refusee').first()).toMatchObject({
    reprise: { comment: 'ecartee', motif: 'le même point' },
  });
});

test('two copies of one device are told apart, and nothing that either wrote is lost', async () => {
  const copie = new Carnet('copie-de-profil');
  mairie.carnets.push(copie);
  for (const table of a.tables) await copie.table(table.name).bulkPut(await table.toArray());
  await record('editSeance', { id: 's1', champs: { lieu: 'Premier' } }, a);
  await record('editInstance', { id: 'cm', champs: { lieu: 'Second' } }, copie);
  await mairie.tour(a);
  await mairie.tour(copie);
  await mairie.tour(a);
  const appareils = await Promise.all([a, copie].map((db) => db.meta.get('appareil')));
  expect(new Set(appareils.map((m) => m?.valeur)).size).toBe(2);
  expect(await lieu(copie)).toBe('Premier');
  expect((await a.instances.get('cm'))?.lieu).toBe('Second');
  expect(await lireEtatSynchro(copie)).toMatchObject({ enAttente: 0, refusees: 0 });
});

test('a copy made with work unsent has seen that work, whichever of the two sends it: correcting it is no divergence', async () => {
  const dater = (db: Carnet, date: string) => record('editSeance', { id: 's1', champs: { date } }, db);
  await dater(a, '2026-10-01');
  await dater(a, '2026-10-02');
  const copie = new Carnet('copie-avec-travail');
  mairie.carnets.push(copie);
  for (const table of a.tables) await copie.table(table.name).bulkPut(await table.toArray());
  await record('editSeance', { id: 's1', champs: { lieu: 'Premier' } }, a);
  await mairie.tour(a);
  await dater(copie, '2026-10-03');
  expect(await mairie.tour(copie)).toMatchObject({ issue: 'faite', refusees: 0, divergentes: 0 });
  await mairie.tour(a);
  for (const db of [a, copie])
    expect(await db.seances.get('s1')).toMatchObject({ date: '2026-10-03', lieu: 'Premier' });
  // What the other wrote after the copy was never seen by it.
  await dater(a, '2026-11-01');
  await mairie.tour(a);
  await dater(copie, '2026-11-02');
  expect(await mairie.tour(copie)).toMatchObject({ divergentes: 1 });
});

test('refused, then sent again after a restoration and made to wait: shown again, and kept once it is judged', async () => {
  await record('addPersonne', { personne: { id: 'px', civilite: 'Mme', prenom: 'Ève', nom: 'Née' } }, b);
  const ligne = await b.journal.where('etat').equals('en-attente').last();
  // Made on something that the server will have lost.
  await b.journal.update(ligne?.n ?? 0, { base: { version: 5, ownSeq: 0 } });
  mairie.roles.set('benoit', []);
  expect(await mairie.tour(b)).toMatchObject({ refusees: 1 });
  mairie.roles.delete('benoit');
  await mairie.tour(b);
  expect(await b.personnes.get('px')).toBeUndefined();
  await mairie.recommencer();
  await mairie.tour(b);
  expect(await lireEtatSynchro(b)).toMatchObject({ enAttente: 1, refusees: 0 });
  expect((await b.personnes.get('px'))?.nom).toBe('Née');
  mairie.le = '2026-11-23T10:00:00.000Z';
  for (const db of [b, a]) await mairie.tour(db);
  expect((await a.personnes.get('px'))?.nom).toBe('Née');
});

test('a copy of the carnet opened elsewhere is given again without anything twice', async () => {
  await recordGeste([voter('pt1', 'a1')], a);
  const { blob } = await exporter(LE, undefined, a);
  const lue = await examiner(new File([blob], 'copie.carnet'));
  if (!lue.ok) throw new Error(lue.refus.code);
  const ouverte = await importer(lue.value, { nom: '', le: LE });
  if (!ouverte.ok) throw new Error(ouverte.refus.code);
  const c = new Carnet(ouverte.value);
  mairie.carnets.push(c);
  await record('editSeance', { id: 's1', champs: { lieu: 'Sur la copie' } }, c);
  await mairie.tour(a);
  await adopter(c, mairie.serveur('claire'));
  expect(await mairie.tour(c)).toMatchObject({ issue: 'faite', refusees: 0, divergentes: 0 });
  await mairie.tour(a);
  expect(await a.seances.get('s1')).toEqual(await c.seances.get('s1'));
  expect((await a.seances.get('s1'))?.deroule).toHaveLength(2);
  expect(await lieu(a)).toBe('Sur la copie');
});

const autreVote = {
  id: 's1',
  fait: {
    id: 'autre',
    rang: 'a1',
    type: 'scrutin' as const,
    pointId: 'pt1',
    mode: 'ordinaire' as const,
    saisie: { forme: 'exceptions' as const, contre: ['m2'], abstention: [], nppv: [] },
  },
};

test('a divergence settled for the entry set aside makes it stand on every device', async () => {
  await recordGeste([voter('pt1', 'a1')], a);
  await record('recordFait', autreVote, b);
  await mairie.tour(a);
  await mairie.tour(b);
  await mairie.tour(a);
  const [ouverte] = await lireDivergences(a);
  expect(await trancher(ouverte?.id ?? '', { choix: 'ecartee', motif: 'recompté' }, a)).toMatchObject({ ok: true });
  expect(await mairie.tour(a)).toMatchObject({ divergentes: 0, refusees: 0 });
  await mairie.tour(b);
  for (const db of [a, b]) {
    expect(await lireDivergences(db)).toEqual([]);
    const votes = (await db.seances.get('s1'))?.deroule.filter((f) => f.type === 'scrutin') ?? [];
    expect(votes.filter((f) => f.annule === undefined).map((f) => f.id)).toEqual(['autre']);
    const { actes } = await lireHistorique('seance', 's1', [], db);
    expect(actes.filter(({ operation }) => operation.type === 'settleDivergence')).toMatchObject([
      { operation: { author: 'anne', payload: { choix: 'ecartee', motif: 'recompté' } } },
    ]);
  }
});

test('a departure written on one device before a vote closed on another is shown on both, and the result stands', async () => {
  await recordGeste([voter('pt1', 'a5')], a);
  await record('recordFait', { id: 's1', fait: { id: 'parti', rang: 'a2', type: 'depart', membre: 'm3' } }, b);
  await mairie.tour(a);
  await mairie.tour(b);
  await mairie.tour(a);
  for (const db of [a, b]) {
    expect(await lireScrutinsDivergents('2026-09-25', db)).toMatchObject([{ scrutins: ['f-pt1'] }]);
    expect((await db.deliberations.get('f-pt1'))?.pour).toBe(5);
  }
});

test('an act that no longer applies on what others did is shown as waiting, and is sent all the same', async () => {
  await record('recordFait', { id: 's1', fait: { id: 'n1', rang: 'b', type: 'note', texte: 'Une note' } }, a);
  await mairie.tour(a);
  await record('settlePv', { id: 's1', le: '2026-10-01' }, b);
  await mairie.tour(b);
  await record('cancelFait', { id: 's1', faitId: 'n1' }, a);
  const coupee = { ...mairie.transport('anne') };
  // The answer brings the seal, but the server of this round was not told of the act.
  await tour(a, {
    synchroniser: async (demande) => ({ ...(await coupee.synchroniser({ ...demande, envois: [] })) }),
  });
  expect(await lireEtatSynchro(a)).toMatchObject({ suspens: 1, enAttente: 1 });
  expect((await a.seances.get('s1'))?.pv.arrete).toBeDefined();
  await mairie.tour(a);
  expect(await lireRefusees(a)).toMatchObject([{ type: 'cancelFait', refus: { code: 'seance-scellee' } }]);
  expect(await lireEtatSynchro(a)).toMatchObject({ suspens: 0, refusees: 1 });
});

test('a wrong checksum reads the scope again, once, and is counted', async () => {
  await a.suivis.update('instance/cm', { version: 1 });
  await record('editSeance', { id: 's1', champs: { lieu: 'Vrai' } }, b);
  await mairie.tour(b);
  expect(await mairie.tour(a)).toMatchObject({ issue: 'faite', fausses: 1 });
  expect(await lieu(a)).toBe('Vrai');
  expect(await a.suivis.toArray()).toEqual(await b.suivis.toArray());
});

test('a carnet that holds work of its own is not attached over it', async () => {
  expect(await attacher(a, { espace: 'ailleurs', origine: '', compte: 'x', nom: 'X' })).toBe(false);
  expect(await attacher(a, mairie.serveur('anne'))).toBe(true);
});

test('what is no answer of the server is told as what it is', async () => {
  const vrai = globalThis.fetch;
  const avec = async (repondre: () => Promise<Response>) => {
    globalThis.fetch = repondre;
    try {
      return await tour(a, transportHttp());
    } finally {
      globalThis.fetch = vrai;
    }
  };
  const page =
    (corps: string, status: number, headers = {}) =>
    () =>
      Promise.resolve(new Response(corps, { status, headers }));
  await record('editSeance', { id: 's1', champs: { lieu: 'Ici' } }, a);
  expect(await avec(() => Promise.reject(new TypeError('failed to fetch')))).toMatchObject({ issue: 'hors-ligne' });
  expect(await avec(page('<html>Wi-Fi de l’hôtel</html>', 200))).toMatchObject({ issue: 'serveur-en-panne' });
  expect(await avec(page('{}', 200))).toMatchObject({ issue: 'serveur-en-panne' });
  expect(await avec(page('', 401))).toMatchObject({ issue: 'session-expiree' });
  expect(await avec(page('', 426))).toMatchObject({ issue: 'trop-ancien' });
  expect(await avec(page('', 503, { 'retry-after': '30' }))).toMatchObject({
    issue: 'serveur-en-panne',
    attendreMs: 30_000,
  });
  expect(await lireEtatSynchro(a)).toMatchObject({ enAttente: 1, panne: 'serveur-en-panne' });
  expect(await record('editSeance', { id: 's1', champs: { lieu: 'Toujours' } }, a)).toMatchObject({ ok: true });
  await mairie.tour(a);
  expect(await lireEtatSynchro(a)).toMatchObject({ enAttente: 0 });
  expect((await lireEtatSynchro(a)).panne).toBeUndefined();
});
