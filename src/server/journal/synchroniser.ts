import type { Transaction } from 'kysely';
import type { Acces } from '../../domain/droits/acces.ts';
import { PROTOCOLE, type Demande, type Reponse, type Sort } from '../../sync/protocole.ts';
import { suiteDe } from '../../sync/suite.ts';
import { recevoirTextes, type SortsTextes } from '../textes/recevoir.ts';
import type { DbTextes } from '../textes/tables.ts';
import type { Base } from './base.ts';
import { reunir } from './documentLu.ts';
import { deposer } from './deposer.ts';
import { lireEnvois } from './envoi.ts';
import { etablir } from './etablir.ts';
import { juger } from './juger.ts';
import { lireReperes } from './reperes.ts';
import type { Tables } from './tables.ts';
import { tirer } from './tirer.ts';
import { ecriture, lecture } from './transaction.ts';

/** Who asks: what he may do in the espace, and the enrolled appareil he asks from. */
export type Demandeur = { readonly acces: Acces; readonly appareil: string };

type Depot = SortsTextes & {
  readonly sorts: readonly Sort[];
  readonly fourche: boolean;
  readonly scopes: readonly string[];
};

const RIEN: Depot = { sorts: [], recus: [], refuses: [], fourche: false, scopes: [] };

async function scopesDesTextes(trx: Transaction<Tables>, demande: Demande, { recus }: SortsTextes): Promise<string[]> {
  if (recus.length === 0) return [];
  const rows = await trx
    .selectFrom('textes')
    .select('scope')
    .distinct()
    .where('espace', '=', demande.espace)
    .where('id', 'in', [...new Set(demande.textes.map(({ texteId }) => texteId))])
    .execute();
  return rows.map(({ scope }) => scope);
}

/** What a device has to say, all of it or nothing, on the disk when this answers. */
async function recevoir(base: Base, { acces, appareil }: Demandeur, demande: Demande, now: string): Promise<Depot> {
  const { envois, textes, espace, device } = demande;
  if (envois.length === 0 && textes.length === 0) return RIEN;
  const lus = lireEnvois(envois);
  const depot = await ecriture(base, async (trx): Promise<Depot> => {
    // Of another epoch: the device must first know that this server went back.
    const { epoque, plancher } = await lireReperes(trx);
    if (demande.epoque !== undefined && demande.epoque !== epoque) return RIEN;
    const { dialecte, tracer } = base;
    const etabli = await etablir(trx, { espace, acces, appareil, now, plancher, dialecte, tracer }, lus);
    const sorts = lus.flatMap((envoi) => juger(etabli, envoi) ?? []);
    await deposer(trx, etabli);
    const mots = await recevoirTextes(trx as unknown as DbTextes, espace, acces, textes);
    const scopes = new Set([...etabli.portees].flatMap(([scope, { touchee }]) => (touchee ? [scope] : [])));
    for (const scope of await scopesDesTextes(trx, demande, mots)) scopes.add(scope);
    if (scopes.size > 0) await base.avis.preparer(trx, { espace, scopes: [...scopes], device });
    return { ...mots, sorts, fourche: etabli.fourches.size > 0, scopes: [...scopes] };
  });
  if (depot.scopes.length > 0) base.avis.dire({ espace, scopes: depot.scopes, device });
  return depot;
}

/** One answer as JSON in UTF-8, and what would be asked after it. */
export type Partie = { readonly json: Buffer; readonly suite: Demande | undefined };

/** Records travel from the database to the network without being read. */
async function repondre(base: Base, acces: Acces, demande: Demande, depot: Depot, now: string): Promise<Partie> {
  const { espace, device } = demande;
  return lecture(base, async (trx) => {
    const { epoque } = await lireReperes(trx);
    const vue = await trx
      .selectFrom('sequences')
      .select('seq')
      .where('espace', '=', espace)
      .where('device', '=', device)
      .executeTakeFirst();
    const autre = demande.epoque !== undefined && demande.epoque !== epoque;
    // Cursors of another epoch mean nothing here: the device starts from 0 and asks again.
    const lu = await tirer(
      { trx, espace, dialecte: base.dialecte },
      acces,
      autre ? { ...demande, entiers: [] } : demande,
      !autre,
    );
    const tete: Omit<Reponse, 'portees'> = {
      protocole: PROTOCOLE,
      epoque,
      horloge: now,
      seqVue: vue?.seq ?? 0,
      ...(depot.fourche ? { fourche: true } : {}),
      sorts: depot.sorts,
      textesRecus: depot.recus,
      textesRefuses: depot.refuses,
      lisibles: lu.lisibles,
      suite: lu.suite || autre,
    };
    return {
      json: reunir([`${JSON.stringify(tete).slice(0, -1)},"portees":[`, ...lu.lots, ']}']),
      suite: suiteDe(demande, { ...tete, lus: lu.lus }),
    };
  });
}

/** One round as JSON in UTF-8. */
export async function synchroniserJson(
  base: Base,
  demandeur: Demandeur,
  demande: Demande,
  now: () => string,
): Promise<Buffer> {
  const depot = await recevoir(base, demandeur, demande, now());
  return (await repondre(base, demandeur.acces, demande, depot, now())).json;
}

/**
 * The answer to a request that sends nothing, then those to the requests that would follow it, until there is no more:
 * each is read from the database when it is asked for, with the rights of that moment. Undefined rights end it.
 */
export async function* lireParties(
  base: Base,
  accesFrais: () => Promise<Acces | undefined>,
  demande: Demande,
  now: () => string,
): AsyncGenerator<Partie, void> {
  for (let suite: Demande | undefined = demande; suite !== undefined;) {
    const acces = await accesFrais();
    if (acces === undefined) return;
    const lu: Partie = await repondre(base, acces, suite, RIEN, now());
    yield lu;
    suite = lu.suite;
  }
}

/** One round: what a device sends is judged, then what it may read and has not is given. */
export const synchroniser = async (
  base: Base,
  demandeur: Demandeur,
  demande: Demande,
  now: () => string,
): Promise<Reponse> => JSON.parse((await synchroniserJson(base, demandeur, demande, now)).toString()) as Reponse;
