import { sql, type Transaction } from 'kysely';
import type { Acces } from '../../domain/droits/acces.ts';
import { lectureDe, mayRead, origineDe, vueDe } from '../../domain/droits/lire.ts';
import type { Demande } from '../../sync/protocole.ts';
import type { Curseurs } from '../../sync/suite.ts';
import type { DbTextes } from '../textes/tables.ts';
import { tirerTextes } from '../textes/tirer.ts';
import type { Dialecte } from './migrer.ts';
import { documentLu, enListe, type Morceaux } from './documentLu.ts';
import { nomme } from './historique.ts';
import type { Tables } from './tables.ts';

type Trx = Transaction<Tables>;
/** One espace of one and the same state of the database. */
export type Lecteur = { readonly trx: Trx; readonly espace: string; readonly dialecte: Dialecte };

/** Characters of one answer, about; the rest is asked for while a device writes them. */
export const PAGE = 1_000_000;
/** The very first answer is short: a device writes it while the next is made ready. */
const PREMIERE = 400_000;
/** Versions behind the head up to which changes are sent one by one, else records whole. */
export const TRAINE = 200;

/** What an answer says of scopes, written as JSON without reading the records again. */
export type Lecture = {
  readonly lisibles: readonly string[];
  readonly lots: Morceaux;
  /** Where these lots leave their reader. */
  readonly lus: Curseurs;
  readonly suite: boolean;
};

type Tranche = { a: number; documents: Morceaux[]; changements: string[]; taille: number };

/** The journal from `de`, as far as the page allows; at least one line. Records whole where the journal has a hole. */
async function lireTraine(lecteur: Lecteur, scope: string, de: number, tete: number, reste: number): Promise<Tranche> {
  const { trx, espace } = lecteur;
  const rows = await trx
    .selectFrom('operations')
    .leftJoin('appareils', 'appareils.id', 'operations.appareil')
    .select(['version', 'issue', 'kind', 'record_id', 'depuis', 'patch', 'operation', 'appareils.nom as appareil'])
    .where('espace', '=', espace)
    .where('scope', '=', scope)
    .where('version', '>', de)
    .orderBy('version')
    .execute();
  if (rows.length < tete - de) return lireDocuments(lecteur, scope, de, tete, reste);
  const tranche: Tranche = { a: de, documents: [], changements: [], taille: 0 };
  for (const r of rows) {
    if (tranche.taille > 0 && tranche.taille + r.patch.length + r.operation.length > reste) return tranche;
    tranche.changements.push(
      `{"version":${String(r.version)},"issue":"${r.issue}",${nomme(r.appareil)}"operation":${r.operation},"kind":${JSON.stringify(r.kind)},` +
        `"id":${JSON.stringify(r.record_id)},"depuis":${String(r.depuis)},"patch":${r.patch}}`,
    );
    tranche.taille += r.patch.length + r.operation.length;
    tranche.a = r.version;
  }
  tranche.a = tete;
  return tranche;
}

/** Records changed since `de`, in the order of their last change, as far as the page allows; at least one. */
async function lireDocuments(
  { trx, espace, dialecte }: Lecteur,
  scope: string,
  de: number,
  tete: number,
  reste: number,
  vue = scope,
): Promise<Tranche> {
  const tailles = await trx
    .selectFrom('records')
    .select(['version', 'taille'])
    .where('espace', '=', espace)
    .where('scope', '=', scope)
    .where('version', '>', de)
    .orderBy('version')
    .execute();
  let [taille, a, complet] = [0, de, true];
  for (const row of tailles) {
    if (taille > 0 && taille + row.taille > reste) {
      complet = false;
      break;
    }
    taille += row.taille;
    a = row.version;
  }
  const rows = await trx
    .selectFrom('records')
    .select((e) => [
      'kind',
      'id',
      'version',
      // What is not read travels as the bytes that SQLite has.
      dialecte === 'sqlite' ? sql<Uint8Array>`cast(doc as blob)`.as('doc') : e.ref('doc').as('doc'),
    ])
    .where('espace', '=', espace)
    .where('scope', '=', scope)
    .where('version', '>', de)
    .where('version', '<=', a)
    .orderBy('version')
    .execute();
  const documents = rows.map((row) => documentLu(row, scope, vue));
  return { a: complet ? tete : a, documents, changements: [], taille };
}

/** Whole records asked for by name, by scope; one that may not be read is as one that is not there. */
async function lireEntiers(
  { trx, espace }: Lecteur,
  acces: Acces,
  entiers: readonly string[],
): Promise<Map<string, Morceaux[]>> {
  const parScope = new Map<string, Morceaux[]>();
  let reste = PAGE;
  for (const cle of new Set(entiers)) {
    const at = cle.indexOf('/');
    // Beyond a page the rest is left: the device still misses it, and asks again.
    if (at < 1 || reste <= 0) continue;
    const row = await trx
      .selectFrom('records')
      .select(['kind', 'id', 'version', 'doc', 'scope'])
      .where('espace', '=', espace)
      .where('kind', '=', cle.slice(0, at))
      .where('id', '=', cle.slice(at + 1))
      .executeTakeFirst();
    const vue = row === undefined ? undefined : vueDe(acces, row.scope);
    if (row === undefined || vue === undefined) continue;
    reste -= row.doc.length;
    parScope.set(vue, [...(parScope.get(vue) ?? []), documentLu(row, row.scope, vue)]);
  }
  return parScope;
}

/** What an account may read, and what of it the asking device has not (unless only the names are wanted). */
export async function tirer(lecteur: Lecteur, acces: Acces, demande: Demande, avecContenu: boolean): Promise<Lecture> {
  const { trx, espace } = lecteur;
  const portees = await trx
    .selectFrom('portees')
    .select(['scope', 'tete', 'somme'])
    .where('espace', '=', espace)
    .orderBy('scope')
    .execute();
  const tetes = new Map(portees.map((p) => [p.scope, p]));
  const ecrits = await trx
    .selectFrom('textes_portees')
    .select(['scope', 'tete'])
    .where('espace', '=', espace)
    .execute();
  const motsDe = new Map(ecrits.map((m) => [m.scope, m.tete]));
  // What is in camera has its own scope beside each instance's, whether words are there already or not; so has the
  // reading made of it for those who only look on.
  const autres = [...tetes.keys()].flatMap((s) => {
    const lecture = lectureDe(s);
    return lecture === undefined ? [] : [s.replace('instance', 'huis-clos'), lecture];
  });
  const connues = new Set([...tetes.keys(), ...autres, ...motsDe.keys(), ...Object.keys(demande.portees)]);
  const lisibles = [...connues].filter((scope) => mayRead(acces, scope));
  if (!avecContenu) return { lisibles, lots: [], lus: {}, suite: true };
  const entiers = await lireEntiers(lecteur, acces, demande.entiers);
  const lots: Morceaux[] = [];
  const lus: Curseurs = {};
  let [reste, suite] = [Object.keys(demande.portees).length === 0 ? PREMIERE : PAGE, false];
  for (const scope of lisibles) {
    const origine = origineDe(scope);
    const { tete, somme } = tetes.get(origine) ?? { tete: 0, somme: undefined };
    const { curseur, textes: curseurTextes } = demande.portees[scope] ?? { curseur: 0, textes: 0 };
    // A cursor beyond the head is of another numbering: everything is read again.
    const de = curseur > tete ? 0 : curseur;
    let tranche: Tranche = { a: de, documents: [], changements: [], taille: 0 };
    if (de < tete && reste <= 0) suite = true;
    else if (de < tete) {
      // The journal tells what was typed: those who only look on have records whole.
      const traine = origine === scope && de > 0 && tete - de <= TRAINE;
      tranche = await (traine ? lireTraine : lireDocuments)(lecteur, origine, de, tete, reste, scope);
    }
    reste -= tranche.taille;
    const neufs = (motsDe.get(origine) ?? 0) > curseurTextes;
    const mots =
      neufs && reste > 0
        ? await tirerTextes(trx as unknown as DbTextes, espace, origine, curseurTextes, reste)
        : { textes: [], aTextes: curseurTextes, suite: neufs };
    reste -= mots.textes.reduce((total, { maj }) => total + maj.length, 0);
    suite ||= tranche.a < tete || mots.suite;
    const documents = [...(entiers.get(scope) ?? []), ...tranche.documents];
    if (documents.length === 0 && tranche.a === curseur && mots.aTextes === curseurTextes) continue;
    const fin = tranche.a === tete && somme !== undefined ? `,"somme":"${somme}"` : '';
    lus[scope] = { curseur: tranche.a, textes: mots.aTextes };
    lots.push([
      `{"scope":${JSON.stringify(scope)},"de":${String(de)},"a":${String(tranche.a)},"documents":[`,
      ...enListe(documents),
      `],"changements":[${tranche.changements.join(',')}],"textes":${JSON.stringify(mots.textes)},"aTextes":${String(mots.aTextes)}${fin}}`,
    ]);
  }
  return { lisibles, lots: enListe(lots), lus, suite };
}
