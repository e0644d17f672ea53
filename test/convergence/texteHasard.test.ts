import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { FRAGMENT } from '../../src/sync/editeur.ts';
import type { Demande } from '../../src/sync/protocole.ts';
import type { Carnet } from '../../src/store/db.ts';
import { tour } from '../../src/store/synchro/tour.ts';
import type { Transport } from '../../src/store/synchro/transport.ts';
import { jsonOf } from '../../src/store/texteJson.ts';
import { compacterTexte } from '../../src/store/texteLog.ts';
import { openTexte, projeterTexte, readTexte, type TexteOuvert } from '../../src/store/textes.ts';
import { record } from '../../src/store/record.ts';
import { hasardDe, type Hasard } from './hasard.ts';
import { Mairie } from './mairie.ts';

/** Yjs's own random tests (insert, delete, format, nest; flush, cut, meet again), over our log and our round. */
const ID = 's1/pt1/debats';
const GRAINES = 8;
const PAS = 250;

const SYLLABES = ['dé', 'li', 'bé', 'ra', 'tion ', 'vu ', 'le ', 'code ', '« ', ' »', 'é', '\u202f;', '🏛️'];
const mot = (h: Hasard) => Array.from({ length: 1 + h.entier(4) }, () => h.parmi(SYLLABES) ?? '').join('');

type Noeud = Y.XmlElement | Y.XmlText;
const textesDe = (parent: Y.XmlFragment): Y.XmlText[] =>
  (parent.toArray() as Noeud[]).flatMap((n) => (n instanceof Y.XmlText ? [n] : textesDe(n)));

function paragraphe(mots: string): Y.XmlElement {
  const p = new Y.XmlElement('paragraph');
  p.insert(0, [new Y.XmlText(mots)]);
  return p;
}

/** One change of the kind that an editor makes. */
function changer(fragment: Y.XmlFragment, h: Hasard): void {
  const textes = textesDe(fragment);
  const texte = h.parmi(textes);
  const de = h.entier(10);
  fragment.doc?.transact(() => {
    if (texte === undefined || de === 0) fragment.insert(h.entier(fragment.length + 1), [paragraphe(mot(h))]);
    else if (de === 1) {
      const liste = new Y.XmlElement('bulletList');
      const ligne = new Y.XmlElement('listItem');
      ligne.insert(0, [paragraphe(mot(h))]);
      liste.insert(0, [ligne]);
      fragment.insert(h.entier(fragment.length + 1), [liste]);
    } else if (de === 2 && fragment.length > 3) fragment.delete(h.entier(fragment.length), 1);
    else if (de === 3 && texte.length > 0) {
      const debut = h.entier(texte.length);
      texte.delete(debut, 1 + h.entier(Math.min(5, texte.length - debut)));
    } else if (de === 4 && texte.length > 0) {
      const debut = h.entier(texte.length);
      const marque = h.parmi(['bold', 'italic', 'underline']) ?? 'bold';
      texte.format(debut, 1 + h.entier(texte.length - debut), { [marque]: h.chance(0.7) ? {} : null });
    } else if (de === 5) texte.insert(h.entier(texte.length + 1), mot(h), { bold: {} });
    else texte.insert(h.entier(texte.length + 1), mot(h));
  });
}

class Poste {
  readonly db: Carnet;
  readonly compte: string;
  texte: TexteOuvert | undefined;
  joint = true;

  constructor(db: Carnet, compte: string) {
    this.db = db;
    this.compte = compte;
  }

  /** As a page opened anew: another hand in the text, drawn like the rest. */
  async ouvrir(h: Hasard): Promise<TexteOuvert> {
    if (this.texte === undefined) {
      this.texte = await openTexte(ID, 's1', this.db);
      this.texte.doc.clientID = 1 + h.entier(2 ** 31);
    }
    return this.texte;
  }

  async fermer(): Promise<void> {
    await this.texte?.close();
    this.texte = undefined;
  }
}

type Retard = { readonly compte: string; readonly demande: Demande };

/** A network that loses the question or the answer, doubles it, or delivers it much later. */
const reseau = (mairie: Mairie, compte: string, retards: Retard[], h: Hasard): Transport => ({
  synchroniser: async (demande) => {
    const de = h.entier(20);
    if (de < 2) return { panne: 'hors-ligne' };
    if (de < 4) {
      retards.push({ compte, demande: structuredClone(demande) });
      return { panne: 'hors-ligne' };
    }
    const reponse = await mairie.repondre(compte, demande);
    if (de < 6) return { panne: 'hors-ligne' };
    return de < 9 ? mairie.repondre(compte, demande) : reponse;
  },
});

async function jouer(graine: number): Promise<void> {
  const h = hasardDe(graine);
  const mairie = await Mairie.ouvrir();
  const retards: Retard[] = [];
  const toutes: Uint8Array[] = [];
  const postes = [new Poste(await mairie.premier('anne'), 'anne')];
  for (const compte of ['benoit', 'claire', 'denis']) postes.push(new Poste(await mairie.autre(compte), compte));
  const passer = (p: Poste) => tour(p.db, reseau(mairie, p.compte, retards, h));
  const livrer = async () => {
    // In any order, long after.
    const [retard] = retards.splice(h.entier(retards.length), 1);
    if (retard !== undefined) await mairie.repondre(retard.compte, retard.demande);
  };
  for (let pas = 0; pas < PAS; pas++) {
    const p = h.parmi(postes);
    if (p === undefined) break;
    const de = h.entier(100);
    if (de < 3) p.joint = !p.joint;
    else if (de < 6) await p.fermer();
    else if (de < 8) await p.db.transaction('rw', p.db.texteMaj, () => compacterTexte(p.db, ID));
    else if (de < 10) await livrer();
    else if (de < 11)
      await record('editPoint', { id: 's1', pointId: 'pt1', champs: { huisClos: h.chance(0.5) ? true : null } }, p.db);
    else if (de < 35) {
      await p.texte?.flush();
      if (p.joint) await passer(p);
    } else {
      const texte = await p.ouvrir(h);
      const avant = Y.encodeStateVector(texte.doc);
      changer(texte.fragment, h);
      toutes.push(Y.encodeStateAsUpdate(texte.doc, avant));
      if (h.chance(0.3)) await texte.flush();
    }
  }
  while (retards.length > 0) await livrer();
  for (const p of postes) await p.fermer();
  for (let fois = 0; fois < 3; fois++) for (const p of postes) await mairie.tour(p.db);

  const direct = new Y.Doc();
  for (const maj of toutes) Y.applyUpdate(direct, maj);
  const attendu = jsonOf(direct.getXmlFragment(FRAGMENT));
  const neuf = await mairie.autre('emile');
  for (const [db, qui] of [...postes.map((p) => [p.db, p.compte] as const), [neuf, 'emile'] as const]) {
    const { json = { type: 'doc', content: [] } } = (await readTexte(ID, db)) ?? {};
    expect({ qui, graine, json }).toEqual({ qui, graine, json: attendu });
    const doc = new Y.Doc();
    for (const { maj } of await db.texteMaj.toArray()) Y.applyUpdate(doc, maj);
    expect(doc.store.pendingStructs).toBeNull();
    expect(Y.encodeStateVector(doc)).toEqual(Y.encodeStateVector(direct));
    expect((await db.texteMaj.toArray()).filter((row) => row.etat !== 'envoye')).toEqual([]);
    // What the log says is what the row says.
    await projeterTexte(db, ID, 's1', '2026-11-22T10:00:00.000Z');
    expect((await readTexte(ID, db))?.json).toEqual(attendu);
  }
  await mairie.fermer();
}

test.each(Array.from({ length: GRAINES }, (_, i) => i + 1))(
  'seed %i: every device reads what a direct merge gives',
  jouer,
);
