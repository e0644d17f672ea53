import type { Seance } from '../../domain/seance/seance.ts';
import { porteesFichiers, porteeTexte } from '../../sync/porteeTexte.ts';
import { deplacer, tenirTextes } from './lignes.ts';
import type { DbTextes } from './tables.ts';

const PREFIXE = 'instance:';
/** Sittings looked at together. */
const LOT = 200;

/** Scopes of instances that changed since their sittings were last looked at. */
const enRetard = (trx: DbTextes, espace: string) =>
  trx
    .selectFrom('portees')
    .leftJoin('rangements', (j) =>
      j.onRef('rangements.espace', '=', 'portees.espace').onRef('rangements.scope', '=', 'portees.scope'),
    )
    .select(['portees.scope', 'portees.tete', 'rangements.version'])
    .where('portees.espace', '=', espace)
    .where('portees.scope', 'like', `${PREFIXE}%`)
    .where((e) => e.or([e('rangements.version', 'is', null), e('rangements.version', '<', e.ref('portees.tete'))]))
    .orderBy('portees.scope')
    .execute();

async function seancesApres(trx: DbTextes, espace: string, scope: string, version: number): Promise<Seance[]> {
  const rows = await trx
    .selectFrom('records')
    .select('doc')
    .where('espace', '=', espace)
    .where('scope', '=', scope)
    .where('version', '>', version)
    .where('kind', '=', 'seance')
    .orderBy('version')
    .execute();
  return rows.map(({ doc }) => JSON.parse(doc) as Seance);
}

const textesDe = (trx: DbTextes, espace: string, seances: readonly Seance[]) =>
  trx
    .selectFrom('textes')
    .select(['id', 'scope', 'seance_id'])
    .where('espace', '=', espace)
    .where(
      'seance_id',
      'in',
      seances.map((s) => s.id),
    )
    .execute();

const fichiersDe = (trx: DbTextes, espace: string, seances: readonly Seance[]) =>
  trx
    .selectFrom('fichiers_references')
    .select(['seance_id', 'sha256', 'scope'])
    .where('espace', '=', espace)
    .where(
      'seance_id',
      'in',
      seances.map((s) => s.id),
    )
    .execute();

type Citee = { readonly sha256: string; readonly scope: string };

async function citerFichiers(trx: DbTextes, espace: string, seance: Seance, connues: readonly Citee[]): Promise<void> {
  const cle = (sha256: string, scope: string) => `${sha256} ${scope}`;
  const voulues = [...porteesFichiers(seance)].flatMap(([sha256, scopes]) =>
    [...scopes].map((scope) => ({ espace, seance_id: seance.id, sha256, scope })),
  );
  const avant = new Set(connues.map((c) => cle(c.sha256, c.scope)));
  if (avant.size === voulues.length && voulues.every((v) => avant.has(cle(v.sha256, v.scope)))) return;
  await trx.deleteFrom('fichiers_references').where('espace', '=', espace).where('seance_id', '=', seance.id).execute();
  if (voulues.length > 0) await trx.insertInto('fichiers_references').values(voulues).execute();
}

/**
 * After records changed, in the same transaction: texts go where their point now belongs, and what files the sittings
 * name is noted.
 */
export async function ranger(trx: DbTextes, espace: string): Promise<void> {
  for (const { scope, tete } of await enRetard(trx, espace)) {
    await tenirTextes(trx, espace, scope.slice(PREFIXE.length));
    const rangement = await trx
      .selectFrom('rangements')
      .select('version')
      .where('espace', '=', espace)
      .where('scope', '=', scope)
      .executeTakeFirst();
    const toutes = await seancesApres(trx, espace, scope, rangement?.version ?? 0);
    for (let i = 0; i < toutes.length; i += LOT) {
      const seances = toutes.slice(i, i + LOT);
      const [textes, fichiers] = [await textesDe(trx, espace, seances), await fichiersDe(trx, espace, seances)];
      for (const seance of seances) {
        for (const texte of textes.filter((t) => t.seance_id === seance.id)) {
          const voulue = porteeTexte(seance, texte.id);
          if (voulue !== texte.scope)
            await deplacer(trx, espace, { id: texte.id, scope: texte.scope, seanceId: seance.id }, voulue);
        }
        const connues = fichiers.filter((f) => f.seance_id === seance.id);
        await citerFichiers(trx, espace, seance, connues);
      }
    }
    await trx
      .insertInto('rangements')
      .values({ espace, scope, version: tete })
      .onConflict((c) => c.columns(['espace', 'scope']).doUpdateSet({ version: tete }))
      .execute();
  }
}

/** Texts of an instance whose sitting changed without having been looked at: nobody reads them until it is. */
export async function malRanges(trx: DbTextes, espace: string, instanceId: string): Promise<ReadonlySet<string>> {
  const mauvais = new Set<string>();
  const retards = await enRetard(trx, espace);
  const retard = retards.find(({ scope }) => scope === PREFIXE + instanceId);
  if (retard === undefined) return mauvais;
  const seances = await seancesApres(trx, espace, retard.scope, retard.version ?? 0);
  for (let i = 0; i < seances.length; i += LOT) {
    const parId = new Map(seances.slice(i, i + LOT).map((s) => [s.id, s]));
    for (const { id, scope, seance_id } of await textesDe(trx, espace, [...parId.values()])) {
      const seance = parId.get(seance_id);
      if (seance !== undefined && porteeTexte(seance, id) !== scope) mauvais.add(id);
    }
  }
  return mauvais;
}
