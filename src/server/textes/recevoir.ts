import * as Y from 'yjs';
import { rolesSur, type Acces } from '../../domain/droits/acces.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { partiesTexte, porteeTexte } from '../../sync/porteeTexte.ts';
import type { MajTexte } from '../../sync/protocole.ts';
import { ajouterLigne, compacter, docDe, idDe, lireLignes, octetsDe, tenirTextes, type Texte } from './lignes.ts';
import { ranger } from './ranger.ts';
import type { DbTextes } from './tables.ts';
import { defautDeMaj, defautDuTexte, type Defaut } from './verifier.ts';

/** Refused updates kept of one account, at most: beyond, its device alone keeps them. */
const REFUSES_MAX = 500;

export type SortsTextes = {
  readonly recus: readonly string[];
  readonly refuses: readonly { readonly id: string; readonly refus: Refus }[];
};
type Refuse = { readonly maj: MajTexte; readonly refus: Refus };

const horsSchema = (defaut: Defaut | 'empreinte' | 'adresse'): Refus => ({
  code: 'saisie-invalide',
  champ: 'texte',
  attendu: defaut,
});

async function lireSeances(trx: DbTextes, espace: string, ids: readonly string[]): Promise<Map<string, Seance>> {
  const rows = await trx
    .selectFrom('records')
    .select(['id', 'doc'])
    .where('espace', '=', espace)
    .where('kind', '=', 'seance')
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, doc }) => [id, JSON.parse(doc) as Seance]));
}

/** The secretariat writes the words of a sitting; what others have to say are acts. */
const mayWrite = (acces: Acces, instanceId: string): boolean => {
  const roles = rolesSur(acces, instanceId);
  return roles.has('administration') || roles.has('secretariat');
};

/** What the envelope alone tells: its address, its hash, its pieces. */
function refusDe(maj: MajTexte, octets: Uint8Array): Refus | undefined {
  if (partiesTexte(maj.texteId)?.seanceId !== maj.seanceId) return horsSchema('adresse');
  if (idDe(octets) !== maj.id) return horsSchema('empreinte');
  const defaut = defautDeMaj(octets);
  return defaut && horsSchema(defaut);
}

type Essai = 'neuve' | 'connue' | 'trop-tot' | Defaut;

/** Applies one update to the document; one that is refused or comes too early leaves it spoilt. */
function essayer(doc: Y.Doc, octets: Uint8Array): Essai {
  let change = false;
  const note = () => {
    change = true;
  };
  doc.on('update', note);
  try {
    Y.applyUpdate(doc, octets);
  } catch {
    return 'illisible'; // pieces that contradict those already there
  } finally {
    doc.off('update', note);
  }
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return 'trop-tot';
  if (!change) return 'connue';
  return defautDuTexte(doc, Y.encodeStateAsUpdate(doc).length) ?? 'neuve';
}

async function noterTexte(trx: DbTextes, espace: string, texte: Texte): Promise<void> {
  await trx
    .insertInto('textes')
    .values({ espace, id: texte.id, seance_id: texte.seanceId, scope: texte.scope })
    .onConflict((c) => c.columns(['espace', 'id']).doNothing())
    .execute();
}

/** The updates of one text, in order, on top of what is kept of it. */
async function recevoirUn(
  trx: DbTextes,
  espace: string,
  compte: string,
  texte: Texte,
  majs: readonly MajTexte[],
  sorts: { recus: string[]; refuses: Refuse[] },
): Promise<void> {
  const gardees = (await lireLignes(trx, espace, texte.id)).map((l) => l.maj);
  let doc = docDe(gardees);
  for (const maj of majs) {
    const octets = octetsDe(maj.maj);
    const essai = essayer(doc, octets);
    if (essai === 'neuve' || essai === 'connue') sorts.recus.push(maj.id);
    if (essai === 'neuve') {
      if (gardees.length === 0) await noterTexte(trx, espace, texte);
      await ajouterLigne(trx, espace, texte, { maj: octets, compte, le: maj.le ?? null });
      gardees.push(octets);
    } else if (essai !== 'connue') {
      // What it leans on may still come: then it is neither kept nor refused, and its device sends it again.
      if (essai !== 'trop-tot') sorts.refuses.push({ maj, refus: horsSchema(essai) });
      doc = docDe(gardees);
    }
  }
  await compacter(trx, espace, texte, compte);
}

async function garderRefuses(trx: DbTextes, espace: string, compte: string, refuses: readonly Refuse[]): Promise<void> {
  if (refuses.length === 0) return;
  const { nombre } = await trx
    .selectFrom('textes_refuses')
    .select((e) => e.fn.countAll<number>().as('nombre'))
    .where('espace', '=', espace)
    .where('compte', '=', compte)
    .executeTakeFirstOrThrow();
  for (const { maj, refus } of refuses.slice(0, Math.max(0, REFUSES_MAX - Number(nombre)))) {
    await trx
      .insertInto('textes_refuses')
      .values({
        espace,
        texte_id: maj.texteId,
        id: maj.id,
        compte,
        maj: maj.maj,
        refus: JSON.stringify(refus),
        recu_le: new Date().toISOString(),
      })
      .onConflict((c) => c.columns(['espace', 'texte_id', 'id']).doNothing())
      .execute();
  }
}

/**
 * The words that a device sends, after the acts of the same request were judged. An id in neither list waits: its
 * sitting, or words it leans on, are not known yet. Always called, even with no words: texts follow their points then.
 */
export async function recevoirTextes(
  trx: DbTextes,
  espace: string,
  acces: Acces,
  majs: readonly MajTexte[],
): Promise<SortsTextes> {
  await ranger(trx, espace);
  if (majs.length === 0) return { recus: [], refuses: [] };
  const seances = await lireSeances(trx, espace, [...new Set(majs.map((m) => m.seanceId))]);
  const sorts: { recus: string[]; refuses: Refuse[] } = { recus: [], refuses: [] };
  const parTexte = new Map<string, MajTexte[]>();
  for (const maj of majs) {
    const seance = seances.get(maj.seanceId);
    const refus =
      seance !== undefined && !mayWrite(acces, seance.instanceId)
        ? ({ code: 'droit-manquant', acte: 'texte' } as const)
        : refusDe(maj, octetsDe(maj.maj));
    if (refus !== undefined) sorts.refuses.push({ maj, refus });
    else if (seance !== undefined) parTexte.set(maj.texteId, [...(parTexte.get(maj.texteId) ?? []), maj]);
  }
  const instances = [...parTexte.values()].map(([maj]) => seances.get(maj?.seanceId ?? '')?.instanceId ?? '');
  for (const instanceId of [...new Set(instances)].sort()) await tenirTextes(trx, espace, instanceId);
  for (const [id, lot] of parTexte) {
    const seance = seances.get(lot[0]?.seanceId ?? '');
    if (seance === undefined) continue;
    const texte: Texte = { id, seanceId: seance.id, scope: porteeTexte(seance, id) };
    await recevoirUn(trx, espace, acces.compte, texte, lot, sorts);
  }
  await garderRefuses(trx, espace, acces.compte, sorts.refuses);
  return { recus: sorts.recus, refuses: sorts.refuses.map(({ maj, refus }) => ({ id: maj.id, refus })) };
}
