import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../journal/tables.ts';
import { cheminDe, DEBUT, FIN, type Magasin, type MorceauGarde } from './magasin.ts';

/** Before the name of what is not whole yet. */
const EN_COURS = 'en-cours/';

type Db = Kysely<Tables>;

const seNomme = (db: Db, nom: string) => db.selectFrom('contenus').where('nom', '=', nom);
const oublier = async (db: Db, nom: string): Promise<void> => {
  await db.deleteFrom('contenus').where('nom', '=', nom).execute();
};

async function taille(db: Db, nom: string): Promise<number | undefined> {
  const { octets } = await seNomme(db, nom)
    .select(sql<number | null>`sum(octet_length(octets))`.as('octets'))
    .executeTakeFirstOrThrow();
  return octets === null ? undefined : Number(octets);
}

/** Pieces of a content in order, one at a time, from the one that holds the byte `de`. */
async function* pieces(db: Db, nom: string, de = 0): AsyncGenerator<{ de: number; octets: Buffer }> {
  const premiere = await seNomme(db, nom)
    .select((e) => e.fn.max('de').as('de'))
    .where('de', '<=', de)
    .executeTakeFirst();
  let suite = Number((premiere?.de as number | null | undefined) ?? 0);
  for (;;) {
    const piece = await seNomme(db, nom).select('octets').where('de', '=', suite).executeTakeFirst();
    if (piece === undefined) return;
    const octets = Buffer.from(piece.octets);
    yield { de: suite, octets };
    suite += octets.length;
  }
}

async function* part(db: Db, nom: string, de: number, a: number): AsyncGenerator<Buffer> {
  for await (const piece of pieces(db, nom, de)) {
    if (piece.de > a) return;
    yield piece.octets.subarray(Math.max(0, de - piece.de), a + 1 - piece.de);
  }
}

/** Contents as rows of the database, so that every server that shares it has them. */
export function magasinBase(db: Db, maintenant: () => Date): Magasin {
  const poser = (base: Db, nom: string, { de, octets }: { de: number; octets: Uint8Array }) =>
    base
      .insertInto('contenus')
      .values({ nom, de, octets: Buffer.from(octets), le: maintenant().toISOString() })
      .onConflict((c) => c.columns(['nom', 'de']).doUpdateSet((e) => ({ octets: e.ref('excluded.octets') })))
      .execute();
  return {
    ecrireMorceau: (nom, de, octets) =>
      db.transaction().execute(async (trx) => {
        if (de === 0) await oublier(trx, EN_COURS + nom);
        else if ((await taille(trx, EN_COURS + nom)) !== de) return false;
        await poser(trx, EN_COURS + nom, { de, octets });
        return true;
      }),
    jeterEnCours: (nom) => oublier(db, EN_COURS + nom),
    lireEnCours: async (nom) => {
      const hache = createHash('sha256');
      let [debut, fin] = [Buffer.alloc(0), Buffer.alloc(0)];
      let lus = 0;
      for await (const { octets } of pieces(db, EN_COURS + nom)) {
        lus += octets.length;
        hache.update(octets);
        const manque = DEBUT - debut.length;
        if (manque > 0) debut = Buffer.concat([debut, octets.subarray(0, manque)]);
        fin = Buffer.concat([fin, octets.subarray(Math.max(0, manque))]).subarray(-FIN);
      }
      return lus === 0 ? undefined : { sha256: hache.digest('hex'), bouts: Buffer.concat([debut, fin]) };
    },
    garder: (nom, sha256) =>
      db.transaction().execute(async (trx) => {
        await sql`
          insert into contenus (nom, de, octets, le)
          select ${sha256}, de, octets, le from contenus where nom = ${EN_COURS + nom}
          on conflict do nothing`.execute(trx);
        await oublier(trx, EN_COURS + nom);
      }),
    tailleDe: (sha256) => taille(db, sha256),
    lire: (sha256, de, a) => Readable.from(part(db, sha256, de, a)),
    balayer: async (avant) => {
      await db
        .deleteFrom('contenus')
        .where('nom', 'like', `${EN_COURS}%`)
        .where('le', '<', new Date(avant).toISOString())
        .execute();
    },
    morceaux: () => morceauxDe(db),
    revenir: (trx) => ({
      ecrire: async ({ chemin, de, octets }) => {
        await poser(trx, chemin.slice(chemin.lastIndexOf('/') + 1), { de, octets });
      },
      // Written in the transaction of the restoration, which is all or nothing.
      valider: () => Promise.resolve(),
      abandonner: () => Promise.resolve(),
    }),
  };
}

async function* morceauxDe(db: Db): AsyncGenerator<MorceauGarde> {
  const noms = await db
    .selectFrom('contenus')
    .select('nom')
    .distinct()
    .where('nom', 'not like', `${EN_COURS}%`)
    .orderBy('nom')
    .execute();
  for (const { nom } of noms)
    for await (const { de, octets } of pieces(db, nom)) yield { chemin: cheminDe(nom), de, octets };
}
