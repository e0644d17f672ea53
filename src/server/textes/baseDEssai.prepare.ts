import * as Y from 'yjs';
import type { Acces } from '../../domain/droits/acces.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { FRAGMENT } from '../../sync/editeur.ts';
import type { MajTexte } from '../../sync/protocole.ts';
import { ouvrirBase, type Base } from '../journal/base.ts';
import { idDe } from './lignes.ts';

export const ESPACE = 'mairie';
export const SECRETARIAT: Acces = {
  compte: 'c1',
  noms: ['Mme Arnaud'],
  attributions: [{ role: 'secretariat', sur: '*' }],
};

/** A database in memory that says nothing. */
export const baseDEssai = (): Promise<Base> => ouvrirBase({ fichier: ':memory:' }, () => undefined);

type PointDEssai = { readonly id: string; readonly huisClos?: boolean; readonly pieces?: readonly string[] };

/** Puts a sitting with these points among the records, as the journal would, at the next version of its scope. */
export async function poserSeance(
  { db }: Base,
  id: string,
  points: readonly PointDEssai[],
  instanceId = 'cm',
  deroule: readonly unknown[] = [],
): Promise<void> {
  const scope = `instance:${instanceId}`;
  const doc = {
    id,
    scope,
    instanceId,
    points: points.map((p) => ({
      ...p,
      rang: 'a0',
      pieces: (p.pieces ?? []).map((sha256, i) => ({ id: `${p.id}-${String(i)}`, nom: 'a.pdf', sha256 })),
    })),
    deroule,
    pv: { remarques: [] },
  } as unknown as Seance;
  await db
    .insertInto('portees')
    .values({ espace: ESPACE, scope, tete: 0, somme: '' })
    .onConflict((c) => c.columns(['espace', 'scope']).doNothing())
    .execute();
  const { tete } = await db
    .updateTable('portees')
    .set((e) => ({ tete: e('tete', '+', 1) }))
    .where('scope', '=', scope)
    .returning('tete')
    .executeTakeFirstOrThrow();
  const row = { scope, version: tete, taille: 1, doc: JSON.stringify(doc) };
  await db
    .insertInto('records')
    .values({ espace: ESPACE, kind: 'seance', id, ...row })
    .onConflict((c) => c.columns(['espace', 'kind', 'id']).doUpdateSet(row))
    .execute();
}

export const majDe = (texteId: string, maj: Uint8Array): MajTexte => ({
  id: idDe(maj),
  texteId,
  seanceId: texteId.split('/')[0] ?? '',
  maj: Buffer.from(maj).toString('base64'),
  le: '2026-03-02T20:15:00.000Z',
});

/** Adds a paragraph and answers the update that says so. */
export function ecrireParagraphe(doc: Y.Doc, mots: string): Uint8Array {
  const avant = Y.encodeStateVector(doc);
  const p = new Y.XmlElement('paragraph');
  const fragment = doc.getXmlFragment(FRAGMENT);
  doc.transact(() => {
    p.insert(0, [new Y.XmlText(mots)]);
    fragment.insert(fragment.length, [p]);
  });
  return Y.encodeStateAsUpdate(doc, avant);
}

export const motsDe = (majs: readonly { readonly maj: string }[]): string[] => {
  const doc = new Y.Doc();
  for (const { maj } of majs) Y.applyUpdate(doc, Buffer.from(maj, 'base64'));
  return doc
    .getXmlFragment(FRAGMENT)
    .toArray()
    .map((p) => (p as Y.XmlElement).toArray().map(String).join(''));
};
