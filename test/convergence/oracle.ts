import type { AnyRecord } from '../../src/domain/apply.ts';
import { cellsOf } from '../../src/domain/apply.ts';
import { mayRead } from '../../src/domain/droits/lire.ts';
import type { Operation } from '../../src/domain/operation.ts';
import { canonique } from '../../src/sync/canonique.ts';
import { isDeDroit } from '../../src/sync/cellules.ts';
import { appliquer, type Patch } from '../../src/sync/patch.ts';
import { sommeDe } from '../../src/sync/somme.ts';
import { tables } from '../../src/store/db.ts';
import { deliberationsDe } from '../../src/store/projection.ts';
import { formatNumero, registreId } from '../../src/domain/acte/registre.ts';
import type { Appareil } from './appareil.ts';
import { passeDessous, raisonDe, type Vue } from './justesse.ts';
import { ESPACE, type Serveur } from './serveur.ts';

export type Reconstruit = { readonly scope: string; readonly version: number; readonly doc: unknown };

const sansUndefined = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** Every record, rebuilt from the patches of the journal alone; and what in the server contradicts it. */
export async function reconstruire(
  serveur: Serveur,
): Promise<{ readonly records: ReadonlyMap<string, Reconstruit>; readonly fautes: readonly string[] }> {
  const { db } = serveur.base;
  const fautes: string[] = [];
  const records = new Map<string, Reconstruit>();
  const operations = await db
    .selectFrom('operations')
    .selectAll()
    .where('espace', '=', ESPACE)
    .orderBy('scope')
    .orderBy('version')
    .execute();
  const tetes = new Map<string, number>();
  for (const o of operations) {
    const attendue = (tetes.get(o.scope) ?? 0) + 1;
    // A restoration jumps over the numbers that the lost time had used.
    if (o.version !== attendue && !serveur.planchers.has(o.version - 1))
      fautes.push(`${o.scope}: version ${String(o.version)} after ${String(attendue - 1)}`);
    tetes.set(o.scope, o.version);
    const cle = `${o.kind}/${o.record_id}`;
    const avant = records.get(cle);
    if ((avant?.version ?? 0) !== o.depuis) fautes.push(`${cle}: a patch from ${String(o.depuis)}`);
    records.set(cle, { scope: o.scope, version: o.version, doc: appliquer(avant?.doc, JSON.parse(o.patch) as Patch) });
  }
  const gardes = await db.selectFrom('records').selectAll().where('espace', '=', ESPACE).execute();
  if (gardes.length !== records.size)
    fautes.push(`${String(gardes.length)} records, ${String(records.size)} in the journal`);
  for (const { kind, id, doc, version } of gardes) {
    const refait = records.get(`${kind}/${id}`);
    if (refait?.version !== version || canonique(refait.doc) !== canonique(JSON.parse(doc)))
      fautes.push(`${kind}/${id}: the record is not what the journal makes`);
  }
  for (const { scope, tete, somme } of await db
    .selectFrom('portees')
    .selectAll()
    .where('espace', '=', ESPACE)
    .execute()) {
    const lignes = [...records].flatMap(([cle, r]) => {
      const at = cle.indexOf('/');
      return r.scope === scope ? [{ kind: cle.slice(0, at), id: cle.slice(at + 1), version: r.version }] : [];
    });
    if (tete !== (tetes.get(scope) ?? 0) && !serveur.planchers.has(tete)) fautes.push(`${scope}: head ${String(tete)}`);
    if (sommeDe(lignes) !== somme) fautes.push(`${scope}: checksum`);
  }
  return { records, fautes };
}

/** What a device shows at rest, against what its account may read of the journal. */
export async function comparer(
  appareil: Appareil,
  serveur: Serveur,
  records: ReadonlyMap<string, Reconstruit>,
): Promise<{ readonly fautes: string[]; readonly fantomes: number }> {
  const { db, nom, compte } = appareil;
  const acces = serveur.comptes.get(compte);
  if (acces === undefined) throw new Error(compte);
  const fautes: string[] = [];
  const suivis = new Map((await db.suivis.toArray()).map((s) => [s.cle, s]));
  let fantomes = 0;
  const vues = new Set<string>();
  for (const [kind, table] of Object.entries(tables)) {
    for (const row of await db.table<AnyRecord, string>(table).toArray()) {
      const cle = `${kind}/${row.id}`;
      vues.add(cle);
      const attendu = records.get(cle);
      if (!mayRead(acces, row.scope)) fautes.push(`${nom}: ${cle} of ${row.scope} is not his to read`);
      else if (attendu === undefined) {
        if (suivis.get(cle)?.version === 0) fantomes += 1;
        else fautes.push(`${nom}: ${cle} is nowhere in the journal`);
      } else if (canonique(sansUndefined(row)) !== canonique(attendu.doc))
        fautes.push(`${nom}: ${cle} differs from the journal`);
      else if (suivis.get(cle)?.version !== attendu.version) fautes.push(`${nom}: ${cle} at another version`);
    }
  }
  for (const [cle, { scope }] of records)
    if (mayRead(acces, scope) && !vues.has(cle)) fautes.push(`${nom}: ${cle} is missing`);
  fautes.push(...(await comparerRegistre(appareil)));
  return { fautes, fantomes };
}

/** The list of deliberations, made again from the rows. */
async function comparerRegistre({ db, nom }: Appareil): Promise<string[]> {
  const [seances, registres, instances, lues] = await Promise.all([
    db.seances.toArray(),
    db.registres.toArray(),
    db.instances.toArray(),
    db.deliberations.toArray(),
  ]);
  const attendues = seances.flatMap((seance) => {
    const annee = Number(seance.date.slice(0, 4));
    const registre = registres.find((r) => r.id === registreId(seance.instanceId, annee));
    const instance = instances.find((i) => i.id === seance.instanceId);
    return deliberationsDe(seance, (id) => {
      const donne = registre?.numeros[id];
      return donne && instance ? formatNumero(instance.motifNumero, annee, donne.numero) : undefined;
    });
  });
  const triees = (rows: readonly { readonly id: string }[]) =>
    canonique([...rows].sort((a, b) => (a.id < b.id ? -1 : 1)));
  return triees(attendues) === triees(lues) ? [] : [`${nom}: the register does not follow the sittings`];
}

export type Comptes = {
  readonly perdues: string[];
  /** Two entries of a legal cell, unaware of each other, of which one silently took the place of the other. */
  readonly tues: string[];
  /** Divergences shown although the server could know that one side had seen the other. */
  readonly exces: readonly string[];
  /** Those shown because that could not be known. */
  readonly inevitables: number;
  readonly divergences: number;
  readonly journal: number;
  readonly refusees: number;
};

/** Where an entry stands in the journal, and what its author had seen: enough to find why it went unnoticed. */
function dire(
  { id, version, operation: texte }: Readonly<Record<'id' | 'operation', string> & { version: number }>,
  anciennes: ReadonlyMap<string, readonly number[]>,
): string {
  const { device, seq, base } = JSON.parse(texte) as Operation;
  return JSON.stringify({ id, version, anciennes: anciennes.get(id), device, seq, base });
}

/** Nothing said « enregistré » is lost, and no legal fact is silently replaced. */
export async function compter(
  serveur: Serveur,
  appareils: readonly Appareil[],
  enregistrees: ReadonlyMap<string, Vue>,
): Promise<Comptes> {
  const { db } = serveur.base;
  const jugees = await db
    .selectFrom('operations')
    .select(['id', 'cible', 'version', 'issue', 'cells', 'patch', 'operation', 'geste', 'type', 'recu_le'])
    .where('espace', '=', ESPACE)
    .orderBy('version')
    .execute();
  const refusees = await db.selectFrom('refusees').select('id').where('espace', '=', ESPACE).execute();
  const differees = await db.selectFrom('differees').select('id').where('espace', '=', ESPACE).execute();
  const connues = new Set([...jugees, ...refusees, ...differees].map((o) => o.id));
  for (const { db: carnet } of appareils)
    for (const ligne of await carnet.journal.where('etat').equals('en-attente').toArray()) connues.add(ligne.id);
  const perdues = [...enregistrees.keys()].filter((id) => !connues.has(id));

  const anciennes = new Map<string, number[]>();
  for (const { id, ancienne } of await db.selectFrom('anciennes').select(['id', 'ancienne']).execute())
    anciennes.set(id, [...(anciennes.get(id) ?? []), ancienne]);
  const reglements = new Set(jugees.filter((o) => o.type === 'settleDivergence').map((o) => o.geste));
  const parCible = new Map<string, typeof jugees>();
  for (const o of jugees) {
    const autres = parCible.get(o.cible);
    if (autres) autres.push(o);
    else parCible.set(o.cible, [o]);
  }
  const tues: string[] = [];
  const exces: string[] = [];
  let inevitables = 0;
  for (const lignes of parCible.values()) {
    lignes.forEach((o, i) => {
      const vues = enregistrees.get(o.id)?.vues;
      if (vues === undefined || reglements.has(o.geste)) return;
      const operation = JSON.parse(o.operation) as Operation;
      const cells = cellsOf(operation);
      const avant = lignes.slice(0, i).filter((p) => p.issue !== 'divergent' && !vues.has(p.id));
      const partages = avant.filter((p) => (JSON.parse(p.cells) as string[]).some((c) => cells.includes(c)));
      const deDroit = partages.filter((p) =>
        (JSON.parse(p.cells) as string[]).some((c) => cells.includes(c) && isDeDroit(operation.kind, c)),
      );
      if (o.issue === 'divergent') {
        const raison = raisonDe(serveur, o, lignes, enregistrees);
        if (raison === 'inevitable') inevitables += 1;
        if (raison === 'pour-rien') exces.push(`${o.cible}: ${o.type}: ${dire(o, anciennes)}`);
      } else if (deDroit.length > 0 && o.patch !== '[]' && !passeDessous(serveur, o, deDroit, lignes, enregistrees)) {
        // What says the same as the last entry changes nothing.
        tues.push(
          `${o.cible}: ${o.type} took the place of ${deDroit[0]?.type ?? ''}: ${[o, ...deDroit].map((l) => dire(l, anciennes)).join(' over ')}`,
        );
      }
    });
  }
  return {
    perdues,
    tues,
    exces,
    inevitables,
    divergences: jugees.filter((o) => o.issue === 'divergent').length,
    journal: jugees.length,
    refusees: refusees.length,
  };
}
