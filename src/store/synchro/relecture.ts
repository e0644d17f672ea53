import type { AnyRecord } from '../../domain/apply.ts';
import type { RecordKind } from '../../domain/operation.ts';
import type { Reponse } from '../../sync/protocole.ts';
import { tables, type BaseGardee, type Carnet, type LigneJournal, type Suivi } from '../db.ts';
import { renvoyerMots } from './aEnvoyer.ts';
import { ecrireFil, type Fil } from './serveur.ts';
import { oublierServeur } from './suivre.ts';

/** Times of the server that one operation went through, at most; a server has few. */
const TEMPS = 100;

/** The versions that the server gave to an operation, that of the time it left just now included. */
const versionsDe = ({ version, avant = [] }: LigneJournal): number[] =>
  [...new Set([avant, version ?? []].flat())].slice(-TEMPS);

/** `restaure`: by the same server, which then learns where each stood; another one has numbers of its own. */
const aRenvoyer = (ligne: LigneJournal, restaure: boolean): LigneJournal => {
  const { version: _v, issue: _i, refus: _r, suspens: _s, jugeeLe: _j, avant: _a, ...reste } = ligne;
  const avant = restaure ? versionsDe(ligne) : [];
  return { ...reste, etat: 'en-attente', ...(avant.length > 0 && { avant }) };
};

/**
 * Everything this device wrote will be sent again, then everything read again: what the server knows it answers as
 * before. Refused ones too: the sequence has no hole, and the same judge says the same.
 */
export async function commencerRenvoi(db: Carnet, fil: Fil, reponse?: Reponse): Promise<void> {
  // All of it, whatever the last number the server saw: a copy of this device may have used it.
  await db.journal.bulkPut((await db.journal.toArray()).map((ligne) => aRenvoyer(ligne, reponse !== undefined)));
  await renvoyerMots(db, reponse !== undefined);
  const { epoque: _e, seqVue: _s, ...reste } = fil;
  await ecrireFil(db, {
    ...reste,
    ...(reponse && { epoque: reponse.epoque, seqVue: reponse.seqVue }),
    relecture: 'renvoi',
  });
}

/** Every scope that something here belongs to. */
async function scopesDIci(db: Carnet): Promise<Set<string>> {
  const scopes = new Set<string>(await db.portees.toCollection().primaryKeys());
  await db.journal.each((ligne) => scopes.add(ligne.scope));
  for (const table of Object.values(tables))
    await db.table<AnyRecord, string>(table).each((row) => scopes.add(row.scope));
  return scopes;
}

/**
 * All is judged: what was known of the server is forgotten, and read again from the start. Rows stay as they are shown;
 * the server is asked for each of their scopes, so that those no longer readable are told. A carnet begun alone keeps
 * all that it brought.
 */
export async function commencerLecture(db: Carnet, fil: Fil): Promise<void> {
  const scopes = fil.adoptee === true ? [] : [...(await scopesDIci(db))];
  await oublierServeur(db);
  await db.portees.bulkPut(scopes.map((scope) => ({ scope, curseur: 0, curseurTextes: 0 })));
  await ecrireFil(db, { ...fil, relecture: 'lecture' });
}

/** All is read: a record that the server no longer has is kept, as a state of its own that nothing contradicts. */
export async function finirLecture(db: Carnet, fil: Fil): Promise<void> {
  const [suivis, attente] = [
    new Set(await db.suivis.toCollection().primaryKeys()),
    new Set(
      (await db.journal.where('etat').anyOf('en-attente', 'accusee').toArray()).map((l) => `${l.kind}/${l.recordId}`),
    ),
  ];
  const perdus: BaseGardee[] = [];
  const suivisPerdus: Suivi[] = [];
  for (const [kind, table] of Object.entries(tables) as [RecordKind, string][]) {
    const ids = (await db.table<AnyRecord, string>(table).toCollection().primaryKeys()).filter(
      (id) => !suivis.has(`${kind}/${id}`) && !attente.has(`${kind}/${id}`),
    );
    // Divergences are the server's own: one that it no longer opens is none.
    if (kind === 'divergence') {
      await db.divergences.bulkDelete(ids);
      continue;
    }
    for (const base of await db.table<AnyRecord, string>(table).bulkGet(ids)) {
      if (base === undefined) continue;
      const cle = `${kind}/${base.id}`;
      perdus.push({ cle, doc: base });
      suivisPerdus.push({ cle, kind, id: base.id, scope: base.scope, version: 0, garde: true });
    }
  }
  await Promise.all([db.bases.bulkPut(perdus), db.suivis.bulkPut(suivisPerdus)]);
  const { relecture: _r, adoptee: _a, ...reste } = fil;
  await ecrireFil(db, reste);
}
