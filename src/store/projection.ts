import { formatNumero, registreId, type Registre } from '../domain/acte/registre.ts';
import type { AnyRecord } from '../domain/apply.ts';
import type { Instance } from '../domain/instance/instance.ts';
import type { RecordKind } from '../domain/operation.ts';
import { scrutinsDeliberants, toursPrecedents } from '../domain/acte/deliberations.ts';
import { ordreDuJour } from '../domain/seance/ordre.ts';
import type { Fait } from '../domain/seance/fait.ts';
import type { Seance } from '../domain/seance/seance.ts';
import type { Carnet } from './db.ts';

/** One deliberation as lists and searches read it; rebuilt from the records, never a truth of its own. */
export type Deliberation = {
  readonly id: string;
  readonly seanceId: string;
  readonly instanceId: string;
  readonly communeId: string;
  readonly nomInstance: string;
  readonly date: string;
  readonly pointId: string;
  readonly numeroPoint: string;
  /** `2026-041`, absent until a number is given. */
  readonly numero?: string;
  readonly objet: string;
  readonly matiere?: string;
  readonly resultat: string;
  readonly pour?: number;
  readonly contre?: number;
  readonly abstention?: number;
  readonly unanimite?: boolean;
  readonly elus?: readonly string[];
  readonly huisClos: boolean;
};

/** Everyone elected over the rounds that this scrutin ends; absent when it is no election. */
function elusDe(seance: Seance, dernier: Fait<'scrutin'>): readonly string[] | undefined {
  if (dernier.fige?.elus === undefined) return undefined;
  return [...toursPrecedents(seance, dernier.id), dernier].flatMap((tour) => tour.fige?.elus ?? []);
}

/** Whether a sitting has closed scrutins that lists may read; most sittings to come have none. */
export const aDesDeliberations = (seance: Seance): boolean =>
  seance.supprimee !== true && seance.deroule.some((f) => f.type === 'scrutin' && f.fige !== undefined);

/** The deliberations of one sitting, adopted or refused, in the order of its deroule. */
export function deliberationsDe(seance: Seance, numeroDe: (scrutinId: string) => string | undefined): Deliberation[] {
  if (!aDesDeliberations(seance)) return [];
  const numeros = new Map(ordreDuJour(seance).map((n) => [n.point.id, n.numero]));
  return scrutinsDeliberants(seance).flatMap((fait) => {
    if (fait.fige === undefined) return [];
    const point = seance.points.find((p) => p.id === fait.pointId);
    if (point === undefined) return [];
    const { pour, contre, abstention, unanimite, resultat } = fait.fige;
    const elus = elusDe(seance, fait);
    const numero = numeroDe(fait.id);
    return [
      {
        id: fait.id,
        seanceId: seance.id,
        instanceId: seance.instanceId,
        communeId: seance.communeId,
        nomInstance: seance.nomInstance,
        date: seance.date,
        pointId: point.id,
        numeroPoint: numeros.get(point.id) ?? '',
        objet: fait.objet === undefined || fait.objet === '' ? point.intitule : `${point.intitule} — ${fait.objet}`,
        resultat,
        huisClos: point.huisClos === true,
        ...(numero === undefined ? {} : { numero }),
        ...(point.matiere === undefined ? {} : { matiere: point.matiere }),
        ...(pour === undefined ? {} : { pour }),
        ...(contre === undefined ? {} : { contre }),
        ...(abstention === undefined ? {} : { abstention }),
        ...(unanimite === undefined ? {} : { unanimite }),
        ...(elus === undefined ? {} : { elus }),
      },
    ];
  });
}

const rowsBare = (seance: Seance | undefined): string =>
  JSON.stringify(seance === undefined ? [] : deliberationsDe(seance, () => undefined));

/** The very same votes and points: an arrival or a pouvoir needs no comparison of the deliberations themselves. */
function memesVotes(before: Seance | undefined, after: Seance): boolean {
  if (
    before === undefined ||
    before.points !== after.points ||
    before.date !== after.date ||
    before.nomInstance !== after.nomInstance
  )
    return false;
  const votes = ({ deroule }: Seance) => deroule.filter((f) => f.type === 'scrutin');
  const avant = votes(before);
  const apres = votes(after);
  return (
    avant.length === apres.length && avant.every((vote, i) => vote === apres[i]) && before.supprimee === after.supprimee
  );
}

/** Rewrites the projection of one sitting, inside the transaction that wrote the sitting, its register or its instance. */
export async function projeter(db: Carnet, seance: Seance): Promise<void> {
  const annee = Number(seance.date.slice(0, 4));
  const registre = await db.registres.get(registreId(seance.instanceId, annee));
  const instance = await db.instances.get(seance.instanceId);
  const rows = deliberationsDe(seance, (scrutinId) => {
    const donne = registre?.numeros[scrutinId];
    return donne && instance ? formatNumero(instance.motifNumero, annee, donne.numero) : undefined;
  });
  await db.deliberations.where('seanceId').equals(seance.id).delete();
  await db.deliberations.bulkPut(rows);
}

/** A record as it was before a gesture, and as it is after. */
export type Change = {
  readonly kind: RecordKind;
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord;
};

/** Whether a change may touch what lists and searches read. */
export const isFollowed = ({ kind }: Pick<Change, 'kind'>): boolean =>
  kind === 'seance' || kind === 'registre' || kind === 'instance';

/** What lists and searches read follows a record, in its transaction. Most acts of a sitting touch no deliberation. */
export async function follow(db: Carnet, { kind, before, after }: Change): Promise<void> {
  if (kind === 'seance') {
    if (memesVotes(before as Seance | undefined, after as Seance)) return;
    if (rowsBare(before as Seance | undefined) !== rowsBare(after as Seance)) await projeter(db, after as Seance);
  } else if (kind === 'registre') {
    const { instanceId, annee } = after as Registre;
    await projeterEntre(db, instanceId, `${annee}-01-01`, `${annee}-12-31`);
  } else if (kind === 'instance' && (before as Instance | undefined)?.motifNumero !== (after as Instance).motifNumero) {
    await projeterEntre(db, after.id, '', '\uffff');
  }
}

async function projeterEntre(db: Carnet, instanceId: string, du: string, au: string): Promise<void> {
  const touched = await db.seances
    .where('[instanceId+date]')
    .between([instanceId, du], [instanceId, au], true, true)
    .toArray();
  for (const seance of touched) await projeter(db, seance);
}
