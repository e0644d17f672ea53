import * as Y from 'yjs';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { DbTextes } from './tables.ts';

/** Rows of one text before its older ones become one, and how many of the last are left as they came. */
const LIGNES_MAX = 60;
const LIGNES_GARDEES = 20;

export type LigneTexte = { readonly n: number; readonly maj: Uint8Array; readonly le: string | null };
export type Texte = { readonly id: string; readonly seanceId: string; readonly scope: string };

export const octetsDe = (base64: string): Uint8Array => Buffer.from(base64, 'base64');
const base64De = (octets: Uint8Array): string => Buffer.from(octets).toString('base64');
export const idDe = (octets: Uint8Array): string => bytesToHex(sha256(octets));

const counter = async (trx: DbTextes, espace: string, scope: string, plus: number): Promise<number> => {
  await trx
    .insertInto('textes_portees')
    .values({ espace, scope, tete: 0 })
    .onConflict((c) => c.columns(['espace', 'scope']).doNothing())
    .execute();
  const { tete } = await trx
    .updateTable('textes_portees')
    .set((e) => ({ tete: e('tete', '+', plus) }))
    .where('espace', '=', espace)
    .where('scope', '=', scope)
    .returning('tete')
    .executeTakeFirstOrThrow();
  return tete;
};

/** Holds the texts of an instance until the transaction ends: their log is written by one hand at a time. */
export const tenirTextes = async (trx: DbTextes, espace: string, instanceId: string): Promise<void> => {
  await counter(trx, espace, `instance:${instanceId}`, 0);
};

/** The log of one text, in order; those of a text are in one scope. */
export async function lireLignes(trx: DbTextes, espace: string, texteId: string): Promise<LigneTexte[]> {
  const rows = await trx
    .selectFrom('textes_maj')
    .select(['n', 'maj', 'le'])
    .where('espace', '=', espace)
    .where('texte_id', '=', texteId)
    .orderBy('n')
    .execute();
  return rows.map(({ n, maj, le }) => ({ n, le, maj: octetsDe(maj) }));
}

export function docDe(majs: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  for (const maj of majs) Y.applyUpdate(doc, maj);
  return doc;
}

type Ecrite = { readonly maj: Uint8Array; readonly compte: string; readonly le: string | null };

const ligne = (espace: string, texte: Texte, n: number, { maj, compte, le }: Ecrite) => {
  const base64 = base64De(maj);
  return {
    espace,
    scope: texte.scope,
    n,
    texte_id: texte.id,
    seance_id: texte.seanceId,
    id: idDe(maj),
    maj: base64,
    taille: base64.length,
    compte,
    le,
  };
};

/** Adds an update at the end of the log of the text's scope; answers its place. */
export async function ajouterLigne(trx: DbTextes, espace: string, texte: Texte, ecrite: Ecrite): Promise<number> {
  const n = await counter(trx, espace, texte.scope, 1);
  await trx
    .insertInto('textes_maj')
    .values(ligne(espace, texte, n, ecrite))
    .execute();
  return n;
}

const dernier = (lignes: readonly LigneTexte[]): string | null =>
  lignes.reduce<string | null>((le, l) => (l.le !== null && (le === null || l.le > le) ? l.le : le), null);

const oter = (trx: DbTextes, espace: string, texteId: string, jusqua: number) =>
  trx
    .deleteFrom('textes_maj')
    .where('espace', '=', espace)
    .where('texte_id', '=', texteId)
    .where('n', '<=', jusqua)
    .execute();

/**
 * Makes one row of the older ones of a long log, at the place of the newest of them: a device that stands before
 * reads it whole, the others lose nothing.
 */
export async function compacter(trx: DbTextes, espace: string, texte: Texte, compte: string): Promise<void> {
  const { nombre } = await trx
    .selectFrom('textes_maj')
    .select((e) => e.fn.countAll<number>().as('nombre'))
    .where('espace', '=', espace)
    .where('texte_id', '=', texte.id)
    .executeTakeFirstOrThrow();
  if (Number(nombre) <= LIGNES_MAX) return;
  const vieilles = (await lireLignes(trx, espace, texte.id)).slice(0, -LIGNES_GARDEES);
  const n = vieilles.at(-1)?.n ?? 0;
  const maj = Y.encodeStateAsUpdate(docDe(vieilles.map((v) => v.maj)));
  await oter(trx, espace, texte.id, n);
  await trx
    .insertInto('textes_maj')
    .values(ligne(espace, texte, n, { maj, compte, le: dernier(vieilles) }))
    .execute();
}

/** Takes a whole text to another scope, at the end of its log. */
export async function deplacer(trx: DbTextes, espace: string, texte: Texte, scope: string): Promise<void> {
  const lignes = await lireLignes(trx, espace, texte.id);
  await oter(trx, espace, texte.id, Number.MAX_SAFE_INTEGER);
  await trx.updateTable('textes').set({ scope }).where('espace', '=', espace).where('id', '=', texte.id).execute();
  if (lignes.length === 0) return;
  const maj = Y.encodeStateAsUpdate(docDe(lignes.map((l) => l.maj)));
  await ajouterLigne(trx, espace, { ...texte, scope }, { maj, compte: '', le: dernier(lignes) });
}
