import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { basesDeTest } from '../../src/server/journal/basesDeTest.ts';
import type { Carnet } from '../../src/store/db.ts';
import { record } from '../../src/store/record.ts';
import { compterAEnvoyer } from '../../src/store/synchro/aEnvoyer.ts';
import { lireTextesRefuses, renvoyerTexte } from '../../src/store/synchro/textesRefuses.ts';
import { tour } from '../../src/store/synchro/tour.ts';
import type { Transport } from '../../src/store/synchro/transport.ts';
import { openTexte, readTexte, seedTexte } from '../../src/store/textes.ts';
import type { Demande } from '../../src/sync/protocole.ts';
import { Mairie } from './mairie.ts';

const ID = 's1/pt1/debats';
const bases = await basesDeTest(() => ':memory:');
let mairie: Mairie;
afterEach(() => mairie.fermer());

const paragraphe = (fragment: Y.XmlFragment, mots: string) => {
  fragment.doc?.transact(() => {
    const p = new Y.XmlElement('paragraph');
    p.insert(0, [new Y.XmlText(mots)]);
    fragment.insert(fragment.length, [p]);
  });
};
async function ecrire(db: Carnet, mots: string, id = ID): Promise<void> {
  const texte = await openTexte(id, 's1', db);
  paragraphe(texte.fragment, mots);
  await texte.close();
}
const lignes = (mots: string | undefined) => new Set(mots?.split('\n'));
const brut = async (db: Carnet, id = ID) => (await readTexte(id, db))?.brut;
const attente = async (db: Carnet) => {
  const { textes, textesRefuses } = await compterAEnvoyer(db);
  return [textes, textesRefuses];
};

describe.each(bases)('words on their way, with a server on $nom', { timeout: 60_000 }, ({ ou }) => {
  beforeEach(async () => {
    mairie = await Mairie.ouvrir(ou);
  });

  test('words written before the carnet had a server are adopted with it, and read on another device', async () => {
    const a = await mairie.premier('anne', async (db) => {
      await ecrire(db, 'Le maire ouvre la séance.');
      await ecrire(db, 'Vu le code…', 's1/pt2/projet');
    });
    expect(await attente(a)).toEqual([0, 0]);
    const b = await mairie.autre('benoit');
    expect(await brut(b)).toBe('Le maire ouvre la séance.');
    expect(await readTexte('s1/pt2/projet', b)).toEqual(await readTexte('s1/pt2/projet', a));
  });

  test('in a carnet without a server nothing is marked', async () => {
    const db = mairie.carnet();
    await ecrire(db, 'Seule');
    expect((await db.texteMaj.toArray()).map((row) => row.etat)).toEqual([undefined]);
  });

  test('two people write apart in the same text: both find both, once, in the same order', async () => {
    const a = await mairie.premier('anne', (db) => ecrire(db, 'Ensemble'));
    const b = await mairie.autre('benoit');
    await ecrire(a, 'D’Anne');
    await ecrire(b, 'De Benoît');
    expect(await attente(a)).toEqual([1, 0]);
    for (const db of [a, b, a]) await mairie.tour(db);
    expect(lignes(await brut(a))).toEqual(new Set(['D’Anne', 'De Benoît', 'Ensemble']));
    expect(await brut(b)).toBe(await brut(a));
    expect(await attente(a)).toEqual([0, 0]);
  });

  test('an open editor receives the words of others while it is written in', async () => {
    const a = await mairie.premier('anne', (db) => ecrire(db, 'Ensemble'));
    const b = await mairie.autre('benoit');
    const ouvert = await openTexte(ID, 's1', a);
    paragraphe(ouvert.fragment, 'En cours');
    await ecrire(b, 'De Benoît');
    await mairie.tour(b);
    await mairie.tour(a);
    await expect
      .poll(() =>
        ouvert.fragment
          .toArray()
          .map((p) => p.toString())
          .join(),
      )
      .toContain('De Benoît');
    await ouvert.flush();
    await ouvert.close();
    expect(lignes(await brut(a))).toEqual(new Set(['De Benoît', 'En cours', 'Ensemble']));
  });

  test('the same first words given on two devices are not doubled; different ones are all kept', async () => {
    const a = await mairie.premier('anne');
    const b = await mairie.autre('benoit');
    const contenu = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Objet' }] },
        {
          type: 'orderedList',
          attrs: { start: 2, type: 'a' },
          content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'un' }] }] }],
        },
      ],
    };
    // The same words whose attributes come in another order.
    const ailleurs = JSON.parse(
      JSON.stringify(contenu).replace('"start":2,"type":"a"', '"type":"a","start":2'),
    ) as typeof contenu;
    await seedTexte(ID, 's1', contenu, a);
    await seedTexte(ID, 's1', ailleurs, b);
    await seedTexte('s1/pt2/projet', 's1', ['Modèle d’Anne'], a);
    await seedTexte('s1/pt2/projet', 's1', ['Modèle de Benoît'], b);
    for (const db of [a, b, a]) await mairie.tour(db);
    for (const db of [a, b]) {
      expect(await brut(db)).toBe('Objet\nun');
      expect(lignes(await brut(db, 's1/pt2/projet'))).toEqual(new Set(['Modèle d’Anne', 'Modèle de Benoît']));
    }
  });

  test('words refused for what is in them are told, stay on the device, and go once it is taken out', async () => {
    const a = await mairie.premier('anne', (db) => ecrire(db, 'Bon'));
    const texte = await openTexte(ID, 's1', a);
    texte.fragment.insert(0, [new Y.XmlElement('image')]);
    await texte.flush();
    await mairie.tour(a);
    expect(await attente(a)).toEqual([0, 1]);
    paragraphe(texte.fragment, 'Suite');
    await texte.flush();
    await mairie.tour(a);
    expect(await attente(a)).toEqual([0, 1]);
    texte.fragment.delete(0, 1);
    await texte.close();
    await mairie.tour(a);
    expect(await attente(a)).toEqual([0, 0]);
    expect(await brut(await mairie.autre('benoit'))).toBe('Bon\nSuite');
  });

  test('a reader holds no word of a point in camera: they come, go and come back with the point', async () => {
    mairie.roles.set('lise', [{ role: 'lecture', sur: '*' }]);
    mairie.roles.set('marc', [{ role: 'membre', sur: 'cm' }]);
    const a = await mairie.premier('anne', async (db) => {
      await ecrire(db, 'Aide sociale à M. X');
      await ecrire(db, 'Budget', 's1/pt2/debats');
    });
    const [lise, marc] = [await mairie.autre('lise'), await mairie.autre('marc')];
    const fermer = async (huisClos: true | null) => {
      await record('editPoint', { id: 's1', pointId: 'pt1', champs: { huisClos } }, a);
      for (const db of [a, lise, marc]) await mairie.tour(db);
    };
    const tout = async (db: Carnet) => {
      const lignes = await Promise.all(db.tables.map((table) => table.toArray() as Promise<unknown[]>));
      const majs = (await db.texteMaj.toArray()).map(({ maj }) => new TextDecoder().decode(maj));
      return JSON.stringify(lignes) + majs.join();
    };
    expect(await brut(lise)).toBe('Aide sociale à M. X');
    await fermer(true);
    expect(await brut(lise)).toBeUndefined();
    expect(await tout(lise)).not.toContain('Aide sociale');
    expect(await brut(lise, 's1/pt2/debats')).toBe('Budget');
    expect(await brut(marc)).toBe('Aide sociale à M. X');
    await ecrire(a, 'et à Mme Y');
    await fermer(true);
    expect(await brut(marc)).toBe('Aide sociale à M. X\net à Mme Y');
    expect(await tout(lise)).not.toContain('Mme Y');
    expect(await tout(await mairie.autre('lise'))).not.toContain('Aide sociale');
    await fermer(null);
    expect(await brut(lise)).toBe('Aide sociale à M. X\net à Mme Y');
  });

  test('rights withdrawn with words unsent: they are refused and kept, the words of others leave', async () => {
    const a = await mairie.premier('anne', (db) => ecrire(db, 'De tous'));
    const b = await mairie.autre('benoit');
    await ecrire(b, 'De Benoît seul');
    mairie.roles.set('benoit', []);
    await mairie.tour(b);
    await mairie.tour(b);
    expect(await attente(b)).toEqual([0, 1]);
    expect(await brut(b)).toBeUndefined();
    const gardes = (await b.texteMaj.toArray()).map(({ maj }) => new TextDecoder().decode(maj)).join();
    expect(gardes).toContain('De Benoît seul');
    expect(gardes).not.toContain('De tous');
    expect(await lireTextesRefuses(b)).toEqual([
      { texteId: ID, seanceId: 's1', refus: { code: 'droit-manquant', acte: 'texte' }, mots: 'De Benoît seul' },
    ]);
    // Given back: the text is whole again with what was typed, which can be sent again.
    mairie.roles.delete('benoit');
    await mairie.tour(b);
    expect(await brut(b)).toBe('De tous\nDe Benoît seul');
    await renvoyerTexte(ID, b);
    await mairie.tour(b);
    await mairie.tour(a);
    expect(await brut(a)).toBe('De tous\nDe Benoît seul');
    expect(await attente(b)).toEqual([0, 0]);
  });

  test('after the server was restored, words that it lost are sent again by whoever holds them', async () => {
    const a = await mairie.premier('anne', (db) => ecrire(db, 'Avant'));
    const b = await mairie.autre('benoit');
    await ecrire(a, 'Perdu');
    await mairie.tour(a);
    await mairie.tour(b);
    const { db } = mairie.base;
    await db.deleteFrom('textes_maj').where('n', '>', 1).execute();
    await db.updateTable('textes_portees').set({ tete: 1 }).execute();
    await db.updateTable('reperes').set({ valeur: 'autre-epoque' }).where('cle', '=', 'epoque').execute();
    await mairie.tour(b);
    expect(await attente(b)).toEqual([0, 0]);
    expect(await brut(await mairie.autre('claire'))).toBe('Avant\nPerdu');
  });

  test('words refused, then taken once the rights are back, are shown again to whoever typed them', async () => {
    await mairie.premier('anne');
    const b = await mairie.autre('benoit');
    await ecrire(b, 'De Benoît seul');
    mairie.roles.set('benoit', []);
    await mairie.tour(b);
    mairie.roles.delete('benoit');
    await renvoyerTexte(ID, b);
    await mairie.tour(b);
    expect(await brut(b)).toBe('De Benoît seul');
    mairie.roles.set('benoit', []);
    await mairie.tour(b);
    expect(await b.texteMaj.count()).toBe(0);
  });

  test('a restoration and rights withdrawn at once: his own words are kept, as refused, those of others leave', async () => {
    const a = await mairie.premier('anne', (db) => ecrire(db, 'De tous'));
    const b = await mairie.autre('benoit');
    await ecrire(b, 'De Benoît seul');
    await mairie.tour(b);
    await mairie.recommencer();
    mairie.roles.set('benoit', []);
    for (let i = 0; i < 3; i++) await mairie.tour(b);
    expect((await lireTextesRefuses(b)).map(({ mots }) => mots)).toEqual(['De Benoît seul']);
    expect((await b.texteMaj.toArray()).map(({ maj }) => new TextDecoder().decode(maj)).join()).not.toContain(
      'De tous',
    );
    mairie.roles.delete('benoit');
    await mairie.tour(a);
    await mairie.tour(b);
    await renvoyerTexte(ID, b);
    for (const db of [b, a]) await mairie.tour(db);
    expect(await brut(a)).toBe('De tous\nDe Benoît seul');
    expect(await brut(b)).toBe(await brut(a));
  });

  test('words refused here, and taken since by a delivery that came late, are no longer told as refused', async () => {
    const a = await mairie.premier('anne', (db) => ecrire(db, 'De tous'));
    const b = await mairie.autre('benoit');
    await ecrire(b, 'De Benoît');
    const parti: Demande[] = [];
    const perdu: Transport = {
      synchroniser: (demande) => {
        parti.push(structuredClone(demande));
        return Promise.resolve({ panne: 'hors-ligne' });
      },
    };
    await tour(b, perdu);
    mairie.roles.set('benoit', []);
    await mairie.tour(b);
    expect(await attente(b)).toEqual([0, 1]);
    mairie.roles.delete('benoit');
    for (const demande of parti) await mairie.repondre('benoit', demande);
    await mairie.tour(b);
    expect(await attente(b)).toEqual([0, 0]);
    expect(await brut(b)).toBe('De tous\nDe Benoît');
    await mairie.tour(a);
    expect(await brut(a)).toBe(await brut(b));
  });

  test('fifty texts and more of a sitting that the server does not know stop no round', async () => {
    const a = await mairie.premier('anne');
    for (let i = 0; i < 60; i++)
      await a.texteMaj.add({ texteId: `s9/p${String(i)}/note`, maj: new Uint8Array([0, 0]), etat: 'a-envoyer' });
    await a.suivis.put({ cle: 'seance/s9', kind: 'seance', id: 's9', scope: 'instance:cm', version: 1 });
    expect(await mairie.tour(a)).toMatchObject({ issue: 'faite' });
  });
});
