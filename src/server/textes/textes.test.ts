import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Acces } from '../../domain/droits/acces.ts';
import { FRAGMENT } from '../../sync/editeur.ts';
import type { MajTexte } from '../../sync/protocole.ts';
import type { Base } from '../journal/base.ts';
import { basesDeTest, ouvrirDeTest } from '../journal/basesDeTest.ts';
import { ecriture, lecture } from '../journal/transaction.ts';
import { ecrireParagraphe, ESPACE, majDe, motsDe, poserSeance, SECRETARIAT } from './baseDEssai.prepare.ts';
import { recevoirTextes } from './recevoir.ts';
import { tirerTextes } from './tirer.ts';

const ID = 's1/p1/debats';
const dossier = mkdtempSync(join(tmpdir(), 'textes-'));
afterAll(() => rmSync(dossier, { recursive: true }));
let rang = 0;
const bases = await basesDeTest(() => join(dossier, `${String(++rang)}.sqlite`));

const TABLES = [
  'records',
  'portees',
  'textes_portees',
  'textes',
  'textes_maj',
  'textes_refuses',
  'rangements',
  'fichiers_references',
] as const;
const une = (mots: string, texteId = ID) => majDe(texteId, ecrireParagraphe(new Y.Doc(), mots));

const etrangers: [string, (doc: Y.Doc) => void][] = [
  ['a picture', (doc) => doc.getXmlFragment(FRAGMENT).insert(0, [new Y.XmlElement('image')])],
  ['a script', (doc) => doc.getXmlFragment(FRAGMENT).insert(0, [new Y.XmlElement('script')])],
  ['a hook', (doc) => doc.getXmlFragment(FRAGMENT).insert(0, [new Y.XmlHook('h') as unknown as Y.XmlElement])],
  ['another root', (doc) => doc.getText('autre').insert(0, 'x')],
  ['a map at another root', (doc) => doc.getMap('m').set('a', 1)],
  [
    'an attribute of a paragraph',
    (doc) => {
      const p = new Y.XmlElement('paragraph');
      p.setAttribute('onclick', 'x()');
      doc.getXmlFragment(FRAGMENT).insert(0, [p]);
    },
  ],
  [
    'a heading of another level',
    (doc) => {
      const h = new Y.XmlElement<{ level: number }>('heading');
      h.setAttribute('level', 1);
      doc.getXmlFragment(FRAGMENT).insert(0, [h as unknown as Y.XmlElement]);
    },
  ],
  [
    'a link',
    (doc) => {
      const t = new Y.XmlText();
      t.insert(0, 'ici', { link: { href: 'javascript:alert(1)' } });
      doc.getXmlFragment(FRAGMENT).insert(0, [t]);
    },
  ],
  [
    'a mark that carries something',
    (doc) => {
      const t = new Y.XmlText();
      t.insert(0, 'ici', { bold: { style: 'x' } });
      doc.getXmlFragment(FRAGMENT).insert(0, [t]);
    },
  ],
  [
    'an object inside the words',
    (doc) => {
      const t = new Y.XmlText();
      t.insertEmbed(0, { image: 'x' });
      doc.getXmlFragment(FRAGMENT).insert(0, [t]);
    },
  ],
  [
    'nests without end',
    (doc) => {
      let el = new Y.XmlElement('bulletList');
      doc.getXmlFragment(FRAGMENT).insert(0, [el]);
      for (let i = 0; i < 40; i++) {
        const dedans = new Y.XmlElement('listItem');
        el.insert(0, [dedans]);
        el = dedans;
      }
    },
  ],
  [
    'a picture deleted in the same breath',
    (doc) => {
      doc.gc = false;
      doc.getXmlFragment(FRAGMENT).insert(0, [new Y.XmlElement('image')]);
      doc.getXmlFragment(FRAGMENT).delete(0, 1);
    },
  ],
];
describe.each(bases)('free texts on $nom', { timeout: 60_000 }, ({ ou }) => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirDeTest(ou());
  }, 60_000);
  afterEach(async () => {
    for (const table of TABLES) await base.db.deleteFrom(table).execute();
  });
  afterAll(() => base.fermer());

  const recevoir = (majs: readonly MajTexte[], acces: Acces = SECRETARIAT) =>
    ecriture(base, (trx) => recevoirTextes(trx, ESPACE, acces, majs));
  // As the server does: in a transaction that may only read.
  const tirer = (scope: string, curseur = 0, limite = 1e6) =>
    lecture(base, (trx) => tirerTextes(trx, ESPACE, scope, curseur, limite));

  test('several hands write in the same text at once: nothing is lost, no place is given twice', async () => {
    await poserSeance(base, 's1', [{ id: 'p1' }]);
    const mains = ['a', 'b', 'c'].map((qui) => {
      const doc = new Y.Doc();
      return Array.from({ length: 25 }, (_, i) => majDe(ID, ecrireParagraphe(doc, `${qui}${String(i)}`)));
    });
    await Promise.all(
      mains.map(async (majs) => {
        for (const maj of majs) expect((await recevoir([maj])).recus).toEqual([maj.id]);
      }),
    );
    const lu = await tirer('instance:cm');
    expect(lu.aTextes).toBe(75);
    expect(new Set(motsDe(lu.textes)).size).toBe(75);
  });

  test('words sent once are given to who reads the instance, at a dense place, with their date', async () => {
    await poserSeance(base, 's1', [{ id: 'p1' }]);
    const a = une('Le maire expose.');
    expect(await recevoir([a])).toEqual({ recus: [a.id], refuses: [] });
    const lus = await tirer('instance:cm');
    expect(lus).toEqual({ textes: [{ ...a, n: 1 }], aTextes: 1, suite: false });
    expect(await tirer('instance:cm', 1)).toEqual({ textes: [], aTextes: 1, suite: false });
    expect(await tirer('instance:cm', Number.MAX_SAFE_INTEGER)).toMatchObject({ textes: [], suite: false });
    expect((await tirer('huis-clos:cm')).textes).toEqual([]);
  });

  test('twice is once: the same update, and one whose words are all known, take no new place', async () => {
    await poserSeance(base, 's1', [{ id: 'p1' }]);
    const doc = new Y.Doc();
    const [un, deux] = [ecrireParagraphe(doc, 'un'), ecrireParagraphe(doc, 'deux')].map((m) => majDe(ID, m));
    if (!un || !deux) throw new Error('two updates');
    await recevoir([un, deux, un]);
    const tout = majDe(ID, Y.encodeStateAsUpdate(doc));
    expect(await recevoir([deux, tout])).toEqual({ recus: [deux.id, tout.id], refuses: [] });
    expect((await tirer('instance:cm')).aTextes).toBe(2);
  });

  test('words of a sitting that is not known yet, or that lean on words not known yet, wait', async () => {
    const doc = new Y.Doc();
    const un = majDe(ID, ecrireParagraphe(doc, 'un'));
    const deux = majDe(ID, ecrireParagraphe(doc, 'deux'));
    expect(await recevoir([un])).toEqual({ recus: [], refuses: [] });
    await poserSeance(base, 's1', [{ id: 'p1' }]);
    expect(await recevoir([deux])).toEqual({ recus: [], refuses: [] });
    expect(await recevoir([deux, un])).toEqual({ recus: [un.id], refuses: [] });
    expect(await recevoir([deux])).toEqual({ recus: [deux.id], refuses: [] });
    expect(motsDe((await tirer('instance:cm')).textes)).toEqual(['un', 'deux']);
  });

  test('a long log becomes short, and a device reads the same words wherever it stands', async () => {
    await poserSeance(base, 's1', [{ id: 'p1' }]);
    const doc = new Y.Doc();
    const majs = Array.from({ length: 150 }, (_, i) => majDe(ID, ecrireParagraphe(doc, `ligne ${String(i)}`)));
    const mots = majs.map((_, i) => `ligne ${String(i)}`);
    for (const maj of majs) await recevoir([maj]);
    const entier = await tirer('instance:cm');
    expect(entier.aTextes).toBe(150);
    expect(entier.textes.length).toBeLessThan(70);
    for (const curseur of [0, 1, 50, 99, 130, 149]) {
      const suite = await tirer('instance:cm', curseur);
      expect(motsDe([...majs.slice(0, curseur), ...suite.textes])).toEqual(mots);
    }
  });

  test('a large answer is cut, and goes on from where it stopped', async () => {
    await poserSeance(base, 's1', [{ id: 'p1' }]);
    const doc = new Y.Doc();
    await recevoir(Array.from({ length: 10 }, (_, i) => majDe(ID, ecrireParagraphe(doc, `ligne ${String(i)}`))));
    const lus = [];
    let curseur = 0;
    for (let suite = true; suite;) {
      const lot = await tirer('instance:cm', curseur, 200);
      expect(lot.aTextes).toBeGreaterThan(curseur);
      lus.push(...lot.textes);
      ({ suite } = lot);
      curseur = lot.aTextes;
    }
    expect(lus.map((t) => t.n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('the secretariat of the instance writes; a membre, a reader and the secretariat of another do not', async () => {
    await poserSeance(base, 's1', [{ id: 'p1' }]);
    const a = une('Hors de propos');
    for (const attributions of [
      [{ role: 'membre', sur: 'cm' }],
      [{ role: 'lecture', sur: '*' }],
      [{ role: 'presidence', sur: 'cm' }],
      [{ role: 'secretariat', sur: 'ccas' }],
      [],
    ] as const) {
      const autre: Acces = { compte: 'c2', noms: ['X'], attributions };
      expect(await recevoir([a], autre)).toEqual({
        recus: [],
        refuses: [{ id: a.id, refus: { code: 'droit-manquant', acte: 'texte' } }],
      });
    }
    expect((await tirer('instance:cm')).textes).toEqual([]);
    expect(await base.db.selectFrom('textes_refuses').select('id').execute()).toEqual([{ id: a.id }]);
  });

  test.each(etrangers)('%s is no word of the editor: refused, kept apart, never spread', async (_quoi, faire) => {
    await poserSeance(base, 's1', [{ id: 'p1' }]);
    const doc = new Y.Doc();
    const bon = majDe(ID, ecrireParagraphe(doc, 'bon'));
    doc.transact(() => faire(doc));
    const mauvais = majDe(ID, Y.encodeStateAsUpdate(doc));
    const apres = une('encore bon', 's1/p1/note');
    const { recus, refuses } = await recevoir([bon, mauvais, apres]);
    expect(recus).toEqual([bon.id, apres.id]);
    expect(refuses).toMatchObject([{ id: mauvais.id, refus: { code: 'saisie-invalide' } }]);
    const { textes } = await tirer('instance:cm');
    expect(textes.map((t) => t.id)).toEqual([bon.id, apres.id]);
    expect(await base.db.selectFrom('textes_refuses').select(['id', 'compte']).execute()).toEqual([
      { id: mauvais.id, compte: 'c1' },
    ]);
  });

  test('bytes that are no update, a wrong hash, a text of another sitting and a bomb are refused', async () => {
    await poserSeance(base, 's1', [{ id: 'p1' }]);
    const bon = une('bon');
    const grand = new Y.Doc();
    grand.getXmlFragment(FRAGMENT).insert(0, [new Y.XmlText('x'.repeat(2_950_000))]);
    const miettes = new Y.Doc();
    const texte = new Y.XmlText();
    miettes.getXmlFragment(FRAGMENT).insert(0, [texte]);
    for (let i = 0; i < 31_000; i++) texte.insert(0, 'x');
    const mauvais = [
      majDe(ID, new Uint8Array([1, 255, 255, 255, 255, 15, 1, 2, 3])),
      majDe(ID, new Uint8Array()),
      // A promise of two thousand million pieces in ten bytes.
      majDe(ID, new Uint8Array([255, 255, 255, 255, 7, 255, 255, 255, 255, 7])),
      // An array inside an array, a hundred thousand times.
      majDe(
        ID,
        new Uint8Array([
          1,
          1,
          1,
          0,
          8,
          1,
          5,
          116,
          101,
          120,
          116,
          101,
          1,
          ...Array<number[]>(100_000).fill([117, 1]).flat(),
        ]),
      ),
      { ...bon, id: 'f'.repeat(64) },
      { ...bon, texteId: 's2/p1/debats' },
      { ...bon, texteId: 's1/p1/debats/encore' },
      majDe(ID, Y.encodeStateAsUpdate(grand)),
      majDe(ID, Y.encodeStateAsUpdate(miettes)),
    ];
    for (const maj of mauvais) expect(await recevoir([maj])).toMatchObject({ recus: [], refuses: [{ id: maj.id }] });
    expect((await tirer('instance:cm')).textes).toEqual([]);
  });

  test('a text of a point in camera is in the companion scope; the whole text follows its point', async () => {
    await poserSeance(base, 's1', [{ id: 'p1' }, { id: 'p2', huisClos: true }]);
    const doc = new Y.Doc();
    const [a, b] = [ecrireParagraphe(doc, 'un'), ecrireParagraphe(doc, 'deux')].map((m) => majDe(ID, m));
    const secret = une('dossier d’aide sociale', 's1/p2/note');
    if (!a || !b) throw new Error('two updates');
    await recevoir([a, b, secret]);
    expect((await tirer('instance:cm')).textes.map((t) => t.id)).toEqual([a.id, b.id]);
    expect((await tirer('huis-clos:cm')).textes.map((t) => t.id)).toEqual([secret.id]);
    await poserSeance(base, 's1', [{ id: 'p1', huisClos: true }, { id: 'p2' }]);
    // Before anything was moved, nobody reads it at the old place.
    expect((await tirer('instance:cm')).textes).toEqual([]);
    await recevoir([]);
    const ouvert = await tirer('instance:cm', 2);
    expect(ouvert).toMatchObject({ textes: [{ texteId: 's1/p2/note', n: 3 }], aTextes: 3 });
    expect((await tirer('instance:cm')).textes).toHaveLength(1);
    const clos = await tirer('huis-clos:cm', 1);
    expect(clos).toMatchObject({ textes: [{ texteId: ID, n: 2, le: a.le }] });
    expect(motsDe(clos.textes)).toEqual(['un', 'deux']);
    await poserSeance(base, 's1', [{ id: 'p1' }, { id: 'p2' }]);
    await recevoir([]);
    expect(motsDe((await tirer('instance:cm', 3)).textes)).toEqual(['un', 'deux']);
    expect((await tirer('huis-clos:cm')).textes).toEqual([]);
  });

  test('debates held while the room was closed are in camera, their draft is not; so are words of an unknown point', async () => {
    await poserSeance(base, 's1', [{ id: 'p1' }], 'cm', [
      { id: 'f1', type: 'point', pointId: 'p1', sort: 'aborde', rang: 'a1' },
      { id: 'f2', type: 'huis-clos', etat: 'debut', rang: 'a2' },
    ]);
    await recevoir([
      une('débats'),
      une('projet', 's1/p1/projet'),
      une('ailleurs', 's1/p9/note'),
      une('fin', 's1/seance/debats'),
    ]);
    expect((await tirer('instance:cm')).textes.map((t) => t.texteId)).toEqual(['s1/p1/projet', 's1/seance/debats']);
    expect((await tirer('huis-clos:cm')).textes.map((t) => t.texteId)).toEqual([ID, 's1/p9/note']);
  });
});
