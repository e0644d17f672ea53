import { randomUUID } from 'node:crypto';
import type { Acces } from '../../domain/droits/acces.ts';
import type { Refus } from '../../domain/refus.ts';
import { extensionDuType, MAX_OCTETS, MORCEAU, typeFichier } from '../../sync/typeFichier.ts';
import { fichierGarde, mayDeposer } from './lire.ts';
import type { Magasin } from './magasin.ts';
import type { DbFichiers } from './tables.ts';

/** Bytes of all files of one espace. */
export const QUOTA_ESPACE = 5_000_000_000;
/** Files that one account may have half sent. */
const EN_COURS_MAX = 20;

/** A piece of a file: bytes from `de` of `total`; `type`: what the device says it is. */
export type Morceau = {
  readonly sha256: string;
  readonly de: number;
  readonly total: number;
  readonly type: string;
  readonly octets: Uint8Array;
};

/** `recus`: bytes that the server now has, from which to go on. */
export type Depot =
  | { readonly etat: 'complet' }
  | { readonly etat: 'partiel'; readonly recus: number }
  | { readonly etat: 'ailleurs'; readonly recus: number }
  | { readonly etat: 'altere' }
  | { readonly etat: 'refuse'; readonly refus: Refus };

const refuse = (refus: Refus): Depot => ({ etat: 'refuse', refus });

const sonEnvoi = (db: DbFichiers, espace: string, acces: Acces, sha256: string) =>
  db
    .selectFrom('fichiers_en_cours')
    .selectAll()
    .where('espace', '=', espace)
    .where('sha256', '=', sha256)
    .where('compte', '=', acces.compte)
    .executeTakeFirst();

/** Bytes of a file that this account has already sent. */
export async function octetsRecus(db: DbFichiers, espace: string, acces: Acces, sha256: string): Promise<number> {
  return (await sonEnvoi(db, espace, acces, sha256))?.recus ?? 0;
}

async function place(db: DbFichiers, espace: string, acces: Acces, total: number): Promise<Refus | undefined> {
  const trop = (maximum: number): Refus => ({ code: 'fichier-trop-lourd', nom: '', octets: total, maximum });
  if (total > MAX_OCTETS) return trop(MAX_OCTETS);
  const { pris } = await db
    .selectFrom('fichiers')
    .select((e) => e.fn.sum<number | null>('octets').as('pris'))
    .where('espace', '=', espace)
    .executeTakeFirstOrThrow();
  const reste = QUOTA_ESPACE - Number(pris ?? 0);
  if (total > reste) return trop(Math.max(0, reste));
  const { commences } = await db
    .selectFrom('fichiers_en_cours')
    .select((e) => e.fn.countAll<number>().as('commences'))
    .where('espace', '=', espace)
    .where('compte', '=', acces.compte)
    .executeTakeFirstOrThrow();
  return Number(commences) >= EN_COURS_MAX ? trop(0) : undefined;
}

async function commencer(db: DbFichiers, espace: string, acces: Acces, { sha256, type, total }: Morceau, le: string) {
  await db
    .insertInto('fichiers_en_cours')
    .values({ espace, sha256, compte: acces.compte, nom: randomUUID(), type, total, recus: 0, maj_le: le })
    .onConflict((c) => c.doNothing())
    .execute();
  return sonEnvoi(db, espace, acces, sha256);
}

const oublier = (db: DbFichiers, nom: string) => db.deleteFrom('fichiers_en_cours').where('nom', '=', nom).execute();

/**
 * Takes one piece of a file, in order. The last one has the whole looked at: its hash must be the one announced, its
 * content of a type that a sitting may carry. `le`: ISO 8601.
 */
export async function deposer(
  db: DbFichiers,
  magasin: Magasin,
  espace: string,
  acces: Acces,
  morceau: Morceau,
  le: string,
): Promise<Depot> {
  const { sha256, de, total, octets } = morceau;
  if (!mayDeposer(acces)) return refuse({ code: 'droit-manquant', acte: 'fichier' });
  if (extensionDuType(morceau.type) === undefined)
    return refuse({ code: 'fichier-refuse', nom: '', type: morceau.type });
  if (octets.length === 0 || octets.length > MORCEAU || de + octets.length > total)
    return refuse({ code: 'saisie-invalide', champ: 'fichier', attendu: 'morceau' });
  const connu = await fichierGarde(db, espace, sha256);
  if (connu !== undefined && (await magasin.tailleDe(sha256)) === connu.octets) return { etat: 'complet' };
  let envoi = await sonEnvoi(db, espace, acces, sha256);
  if (envoi === undefined) {
    const refus = await place(db, espace, acces, total);
    if (refus !== undefined) return refuse(refus);
    envoi = await commencer(db, espace, acces, morceau, le);
  }
  // All of it came, and the server stopped before looking at it.
  if (envoi?.recus === total && envoi.total === total) return finir(db, magasin, espace, acces, morceau, envoi.nom, le);
  if (envoi === undefined || envoi.recus !== de || envoi.total !== total)
    return { etat: 'ailleurs', recus: envoi?.total === total ? envoi.recus : 0 };
  const { nom } = envoi;
  if (!(await magasin.ecrireMorceau(nom, de, octets))) {
    await oublier(db, nom);
    return { etat: 'ailleurs', recus: 0 };
  }
  const recus = de + octets.length;
  const avance = await db
    .updateTable('fichiers_en_cours')
    .set({ recus, maj_le: le })
    .where('nom', '=', nom)
    .where('recus', '=', de)
    .executeTakeFirst();
  if (Number(avance.numUpdatedRows) === 0)
    return { etat: 'ailleurs', recus: await octetsRecus(db, espace, acces, sha256) };
  return recus < total ? { etat: 'partiel', recus } : finir(db, magasin, espace, acces, morceau, nom, le);
}

async function finir(
  db: DbFichiers,
  magasin: Magasin,
  espace: string,
  { compte }: Acces,
  { sha256, type, total }: Morceau,
  nom: string,
  le: string,
): Promise<Depot> {
  const lu = await magasin.lireEnCours(nom);
  if (lu === undefined) {
    // Another hand has just finished it, or the folder was emptied.
    await oublier(db, nom);
    return (await fichierGarde(db, espace, sha256)) === undefined
      ? { etat: 'ailleurs', recus: 0 }
      : { etat: 'complet' };
  }
  const connu = lu.sha256 === sha256 ? typeFichier(lu.bouts, `fichier.${extensionDuType(type) ?? ''}`) : undefined;
  if (connu === undefined) {
    await oublier(db, nom);
    await magasin.jeterEnCours(nom);
    return lu.sha256 === sha256 ? refuse({ code: 'fichier-refuse', nom: '', type }) : { etat: 'altere' };
  }
  // The content first: a row never names what the disk has not.
  await magasin.garder(nom, lu.sha256);
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('fichiers')
      .values({ espace, sha256, type: connu.type, octets: total, compte, depose_le: le })
      .onConflict((c) => c.doNothing())
      .execute();
    await oublier(trx, nom);
  });
  return { etat: 'complet' };
}
