import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as Y from 'yjs';
import { MAJ_MAX } from '../../sync/editeur.ts';
import { partiesTexte } from '../../sync/porteeTexte.ts';
import type { LotPortee, MajTexte, Reponse } from '../../sync/protocole.ts';
import type { Carnet, Texte, TexteMaj } from '../db.ts';
import { texteDe } from '../texteJson.ts';
import { textesPar } from './aEnvoyer.ts';
import { lireFil } from './serveur.ts';
import { compacterTexte, fondre, LOG_MAX } from '../texteLog.ts';

/** Characters of words in one request, about. */
const TAILLE = 2_500_000;

export const seanceDuTexte = (texteId: string): string => partiesTexte(texteId)?.seanceId ?? '';

function base64De(octets: Uint8Array): string {
  let text = '';
  for (let i = 0; i < octets.length; i += 8192) text += String.fromCharCode(...octets.subarray(i, i + 8192));
  return btoa(text);
}
const octetsDe = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

/** Texts with words to send, of sittings that the server knows. */
async function textesEnAttente(db: Carnet): Promise<string[]> {
  const ids = await textesPar(db, 'a-envoyer');
  if (ids.length === 0) return [];
  const connues = new Set(await db.suivis.where('cle').startsWith('seance/').primaryKeys());
  return ids.filter((id) => connues.has(`seance/${seanceDuTexte(id)}`));
}

/** Rows of one text as one, made of `majs`. Undefined: too heavy to go. */
async function unir(
  db: Carnet,
  rows: readonly TexteMaj[],
  majs: readonly TexteMaj[] = rows,
): Promise<TexteMaj | undefined> {
  const [seule] = rows;
  if (seule === undefined || (rows.length === 1 && majs.length === 1 && seule.id !== undefined)) return seule;
  const maj = fondre(majs.map((row) => row.maj));
  const { texteId, recue } = seule;
  const row: TexteMaj = { texteId, maj, etat: 'a-envoyer', id: bytesToHex(sha256(maj)), ...(recue && { recue }) };
  await db.texteMaj.bulkDelete(rows.flatMap(({ n }) => (n === undefined ? [] : [n])));
  if (maj.length > MAJ_MAX) {
    const refus = { code: 'saisie-invalide', champ: 'texte', attendu: 'trop-lourd' } as const;
    await db.texteMaj.add({ ...row, etat: 'refuse', refus });
    return undefined;
  }
  await db.texteMaj.add(row);
  return row;
}

/**
 * The words of one text that wait: first those that the server gave and lost, then his own, as one row each. After a
 * refusal for what is in it the whole text goes with them, so that nothing leans on what the server does not have, and
 * what was taken out since is no longer there.
 */
async function reunir(db: Carnet, texteId: string): Promise<TexteMaj[]> {
  const rows = await db.texteMaj.where('texteId').equals(texteId).toArray();
  const attente = rows.filter((row) => row.etat === 'a-envoyer');
  const siennes = attente.filter((row) => row.recue !== true);
  const refusees = siennes.length === 0 ? [] : rows.filter((row) => row.etat === 'refuse');
  const entier = refusees.some(({ refus }) => refus?.code !== 'droit-manquant');
  const parties = [
    await unir(
      db,
      attente.filter((row) => row.recue === true),
    ),
    await unir(db, [...siennes, ...refusees], entier ? rows : [...siennes, ...refusees]),
  ];
  return parties.filter((row) => row !== undefined);
}

/** Words to send now, at most `limite` texts; `dits`: ids already sent in this round, which the server lets wait. */
export async function textesAEnvoyer(
  db: Carnet,
  limite: number,
  dits: ReadonlySet<string> = new Set(),
): Promise<MajTexte[]> {
  // Most rounds have no words to send: a look at the index says so.
  if ((await textesPar(db, 'a-envoyer')).length === 0) return [];
  return db.transaction('rw', [db.texteMaj, db.textes, db.suivis, db.meta], async () => {
    // Sittings first: words go once what the server lost is there again.
    if ((await lireFil(db))?.relecture === 'renvoi') return [];
    const envois: MajTexte[] = [];
    let taille = 0;
    for (const texteId of await textesEnAttente(db)) {
      if (envois.length >= limite || taille > TAILLE) break;
      const le = (await db.textes.get(texteId))?.majLe;
      for (const { id, maj: octets } of await reunir(db, texteId)) {
        if (id === undefined || dits.has(id)) continue;
        const maj = base64De(octets);
        taille += maj.length;
        envois.push({ id, texteId, seanceId: seanceDuTexte(texteId), maj, ...(le === undefined ? {} : { le }) });
      }
    }
    return envois;
  });
}

const chezLeServeur = ({ refus: _, ...row }: TexteMaj): TexteMaj => ({ ...row, etat: 'envoye' });

/** Marks what this device sent; words written meanwhile in the same text still wait. */
async function noterSortsTextes(
  db: Carnet,
  recus: readonly string[],
  refuses: Reponse['textesRefuses'],
): Promise<void> {
  const parId = new Map(refuses.map(({ id, refus }) => [id, refus]));
  const dits = new Set([...recus, ...parId.keys()]);
  if (dits.size === 0) return;
  const rows = await db.texteMaj
    .where('etat')
    .equals('a-envoyer')
    .filter((row) => row.id !== undefined && dits.has(row.id))
    .toArray();
  await db.texteMaj.bulkPut(
    rows.map((row): TexteMaj => {
      const refus = parId.get(row.id ?? '');
      // Not his to send again: whoever may will.
      const rendue = refus === undefined || (row.recue === true && refus.code === 'droit-manquant');
      return rendue ? chezLeServeur(row) : { ...row, etat: 'refuse', refus };
    }),
  );
}

/** A device whose clock is wrong says no date to come. */
const avant = (le: string | undefined, present: string): string => (le !== undefined && le < present ? le : present);

function projection(texteId: string, majs: readonly Uint8Array[], connu: Texte | undefined, le: string): Texte {
  const doc = new Y.Doc();
  for (const maj of majs) Y.applyUpdate(doc, maj);
  const texte = texteDe(texteId, seanceDuTexte(texteId), doc, le);
  if (connu === undefined) return texte;
  const change = JSON.stringify(connu.json) !== JSON.stringify(texte.json);
  return { ...texte, majLe: change && le > connu.majLe ? le : connu.majLe };
}

/** Words of others into the logs and the readable rows; open texts follow by themselves. */
async function ajouterLus(db: Carnet, lus: readonly MajTexte[]): Promise<void> {
  const parTexte = new Map<string, MajTexte[]>();
  for (const maj of lus) parTexte.set(maj.texteId, [...(parTexte.get(maj.texteId) ?? []), maj]);
  const ids = [...parTexte.keys()];
  const rows = new Map<string, TexteMaj[]>(ids.map((id) => [id, []]));
  for (const row of await db.texteMaj.where('texteId').anyOf(ids).toArray()) rows.get(row.texteId)?.push(row);
  const neuves: TexteMaj[] = [];
  const dites = new Set(lus.map(({ id }) => id));
  // Refused once, and taken since by a delivery that came late.
  const la = [...rows.values()].flat().filter((row) => row.etat !== 'envoye' && dites.has(row.id ?? ''));
  await db.texteMaj.bulkPut(la.map(chezLeServeur));
  const textes: Texte[] = [];
  const connus = await db.textes.bulkGet(ids);
  const present = new Date().toISOString();
  ids.forEach((texteId, i) => {
    const anciennes = rows.get(texteId) ?? [];
    const connues = new Set(anciennes.map((row) => row.id));
    const siennes = parTexte.get(texteId) ?? [];
    const arrivees = siennes.filter((maj) => !connues.has(maj.id));
    // His own words, refused then taken, may be all that the text has: they are shown again.
    if (arrivees.length === 0 && connus[i] !== undefined) return;
    const nouvelles = arrivees.map(({ id, maj }): TexteMaj => ({
      texteId,
      maj: octetsDe(maj),
      etat: 'envoye',
      recue: true,
      id,
    }));
    neuves.push(...nouvelles);
    const majs = [...anciennes, ...nouvelles].map((row) => row.maj);
    const le = siennes.map((maj) => avant(maj.le, present)).reduce((a, b) => (a > b ? a : b));
    textes.push(projection(texteId, majs, connus[i], le));
  });
  if (textes.length === 0) return;
  await db.texteMaj.bulkAdd(neuves);
  await db.textes.bulkPut(textes);
  for (const { id } of textes) {
    const [avantLui, apres] = [rows.get(id)?.length ?? 0, parTexte.get(id)?.length ?? 0];
    if (avantLui + apres > LOG_MAX) await compacterTexte(db, id);
  }
}

/**
 * What one answer says of texts, inside the transaction that reads it (with `texteMaj` and `textes`): outcomes of the
 * words sent, and words of others.
 */
export async function recevoirTextes(
  db: Carnet,
  lots: readonly LotPortee[],
  recus: readonly string[],
  refuses: Reponse['textesRefuses'],
): Promise<void> {
  const lus = lots.flatMap((lot) => lot.textes);
  if (lus.length + recus.length + refuses.length === 0) return;
  await db.transaction('rw', [db.texteMaj, db.textes], async () => {
    await noterSortsTextes(db, recus, refuses);
    if (lus.length > 0) await ajouterLus(db, lus);
  });
}
