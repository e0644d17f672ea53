import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { extensionDuType, MORCEAU } from '../../sync/typeFichier.ts';
import { fermer } from '../comptes/refuser.ts';
import { deposer, octetsRecus, type Depot } from '../fichiers/deposer.ts';
import { fichierLisible, mayDeposer } from '../fichiers/lire.ts';
import type { Magasin } from '../fichiers/magasin.ts';
import type { Base } from '../journal/base.ts';
import { exigerAcces, type Env, type Requete } from './porte.ts';
import type { Services } from './services.ts';

const STATUTS = { complet: 200, partiel: 202, ailleurs: 409, altere: 422, refuse: 403 } as const;

function adresse(c: Requete): { espace: string; sha256: string } {
  const espace = c.req.param('espace') ?? '';
  const sha256 = c.req.param('sha256') ?? '';
  return /^[0-9a-f]{64}$/.test(sha256) ? { espace, sha256 } : fermer('adresse-inconnue');
}

/** `bytes 0-999999/2500000`: from, to included, in all. */
function plage(c: Requete): { de: number; a: number; total: number } {
  const lue = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(c.req.header('Content-Range') ?? '');
  const [de, a, total] = lue === null ? [] : lue.slice(1).map(Number);
  return de === undefined || a === undefined || total === undefined ? fermer('saisie-invalide') : { de, a, total };
}

/** `bytes=a-b`, `bytes=a-` or `bytes=-n`; undefined: the whole; `hors`: none of it is in the file. */
function partDemandee(range: string | undefined, octets: number): { de: number; a: number } | 'hors' | undefined {
  const lue = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '');
  const [, debut = '', fin = ''] = lue ?? [];
  if (debut === '' && fin === '') return undefined;
  const de = debut === '' ? Math.max(0, octets - Number(fin)) : Number(debut);
  const a = debut === '' || fin === '' ? octets - 1 : Math.min(Number(fin), octets - 1);
  return de > a ? 'hors' : { de, a };
}

/** The content, to be kept and never shown as a page: whatever it is, no browser runs it here. */
async function donner(c: Requete, magasin: Magasin, sha256: string, type: string, octets: number): Promise<Response> {
  const entetes = {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${sha256.slice(0, 12)}.${extensionDuType(type) ?? 'bin'}"`,
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
    ETag: `"${sha256}"`,
  };
  const part = partDemandee(c.req.header('Range'), octets);
  if (part === 'hors') return c.body(null, 416, { 'Content-Range': `bytes */${String(octets)}` });
  const { de, a } = part ?? { de: 0, a: octets - 1 };
  const taille = { 'Content-Length': String(a - de + 1) };
  const plage = { 'Content-Range': `bytes ${String(de)}-${String(a)}/${String(octets)}` };
  const [statut, dits] =
    part === undefined
      ? [200 as const, { ...entetes, ...taille }]
      : [206 as const, { ...entetes, ...taille, ...plage }];
  // `HEAD` comes through here as well, and opens nothing.
  if (c.req.method === 'HEAD') return c.body(null, statut, dits);
  return c.body(Readable.toWeb(magasin.lire(sha256, de, a)) as ReadableStream, statut, dits);
}

/**
 * `PUT /fichiers/:espace/:sha256`: a piece, by `Content-Range`, of at most a megabyte; `GET` (by `Range` too): the
 * content. Without it, the answer says in `Fichier-Recus` how many bytes came already from who asks.
 */
export function routesFichiers(base: Base, { comptes }: Services, magasin: Magasin): Hono<Env> {
  const routes = new Hono<Env>();
  const { db } = base;
  routes.put('/fichiers/:espace/:sha256', async (c) => {
    const { espace, sha256 } = adresse(c);
    const acces = await exigerAcces(c, comptes, espace);
    const { de, a, total } = plage(c);
    if (Number(c.req.header('Content-Length') ?? 0) > MORCEAU || a - de >= MORCEAU) fermer('trop-gros');
    const octets = new Uint8Array(await c.req.arrayBuffer());
    if (octets.length !== a - de + 1) fermer('saisie-invalide');
    const type = c.req.header('Content-Type') ?? '';
    const le = comptes.maintenant().toISOString();
    const depot: Depot = await deposer(db, magasin, espace, acces, { sha256, de, total, type, octets }, le);
    return c.json(depot, STATUTS[depot.etat]);
  });
  routes.get('/fichiers/:espace/:sha256', async (c) => {
    const { espace, sha256 } = adresse(c);
    const acces = await exigerAcces(c, comptes, espace);
    const fichier = await fichierLisible(db, espace, acces, sha256);
    // A row without its content: a backup put back elsewhere. As if it had not come, so that a device sends it again.
    if (fichier !== undefined && (await magasin.tailleDe(sha256)) === fichier.octets)
      return donner(c, magasin, sha256, fichier.type, fichier.octets);
    const recus = mayDeposer(acces) ? await octetsRecus(db, espace, acces, sha256) : 0;
    return c.json({ code: 'adresse-inconnue' }, 404, { 'Fichier-Recus': String(recus) });
  });
  return routes;
}
