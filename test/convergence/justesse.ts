import { apply, type AnyRecord } from '../../src/domain/apply.ts';
import type { Divergence } from '../../src/domain/divergence/divergence.ts';
import type { Operation } from '../../src/domain/operation.ts';
import type { Fait } from '../../src/domain/seance/fait.ts';
import type { Seance } from '../../src/domain/seance/seance.ts';
import { canonique } from '../../src/sync/canonique.ts';
import { appliquer, type Patch } from '../../src/sync/patch.ts';
import type { Jugee } from './preuves.ts';
import type { Serveur } from './serveur.ts';

/** What the author of an operation had before his eyes on that record. */
export type Vue = {
  readonly operation: Operation;
  /** Of the server, as his device knew it. */
  readonly epoque?: string | undefined;
  /** Absent while a device reads everything again: what its author sees is of no single state. */
  readonly vues?: ReadonlySet<string>;
};

/** A line of the journal, as the oracle reads it. */
export type LigneLue = Jugee & {
  readonly issue: string;
  readonly type: string;
  readonly patch: string;
  readonly operation: string;
};

const operationDe = ({ operation }: LigneLue): Operation => JSON.parse(operation) as Operation;

const aVu = (vue: Vue | undefined, { id }: LigneLue): boolean => vue?.vues?.has(id) === true;

/** The version at which the author of `vue` had read a line; undefined: he had it from his own device alone. */
const lueA = (serveur: Serveur, { epoque }: Vue, ligne: LigneLue): number | undefined =>
  epoque === undefined || serveur.present === epoque ? ligne.version : serveur.versionSous(epoque, ligne.id);

/** Whether the server could know, when it judged `o`, that its author had seen a line. */
function savaitVu(serveur: Serveur, vue: Vue, o: LigneLue, ligne: LigneLue): boolean {
  const { device, base } = vue.operation;
  const { device: autre, seq } = operationDe(ligne);
  if (autre === device && seq <= base.ownSeq) return true;
  const lue = lueA(serveur, vue, ligne);
  return lue !== undefined && serveur.preuves.avaitVu(operationDe(o), o, ligne, lue);
}

function savaitRevu(serveur: Serveur, vue: Vue | undefined, o: LigneLue, ligne: LigneLue): boolean {
  const lue = vue && lueA(serveur, vue, o);
  return lue !== undefined && serveur.preuves.avaitEteVue(operationDe(ligne), o, lue);
}

/** The record before and after a line, made from the patches of its lines alone. */
function autourDe(o: LigneLue, lignes: readonly LigneLue[]): readonly [AnyRecord | undefined, AnyRecord | undefined] {
  const faire = (doc: unknown, { patch }: LigneLue) => appliquer(doc, JSON.parse(patch) as Patch);
  const avant = lignes.filter((l) => l.issue !== 'divergent' && l.version < o.version).reduce(faire, undefined);
  return [avant as AnyRecord | undefined, (o.issue === 'divergent' ? avant : faire(avant, o)) as AnyRecord | undefined];
}

/**
 * Whether a divergence had a reason: `pour-rien` when the server could know that one side had seen the other,
 * `inevitable` when one had and it could not be known, or acted upon.
 */
export function raisonDe(
  serveur: Serveur,
  o: LigneLue,
  lignes: readonly LigneLue[],
  vues: ReadonlyMap<string, Vue>,
): 'fondee' | 'inevitable' | 'pour-rien' {
  const vue = vues.get(o.id);
  if (vue?.vues === undefined) return 'fondee';
  const { gardees } = appliquer(undefined, JSON.parse(o.patch) as Patch) as Divergence;
  const montrees = lignes.filter((l) => gardees.some((g) => g.operation === l.id));
  if (montrees.some((l) => aVu(vue, l) && savaitVu(serveur, vue, o, l))) return 'pour-rien';
  const suites = montrees.filter((l) => aVu(vues.get(l.id), o));
  if (!montrees.every((l) => aVu(vue, l) || suites.includes(l))) return 'fondee';
  const sues = suites.length === montrees.length && suites.every((l) => savaitRevu(serveur, vues.get(l.id), o, l));
  const [avant] = autourDe(o, lignes);
  return sues && apply(avant, operationDe(o)).ok ? 'pour-rien' : 'inevitable';
}

const faitDe = (doc: AnyRecord | undefined, cells: readonly string[]): readonly (Fait | undefined)[] =>
  cells.flatMap((cell) => {
    const [genre, id] = cell.split('/');
    return genre === 'fait' ? [(doc as Seance | undefined)?.deroule.find((f) => f.id === id)] : [];
  });

const tient = (doc: AnyRecord | undefined, operation: Operation): boolean => {
  const apres = apply(doc, operation);
  return apres.ok && canonique(apres.value) === canonique(doc);
};

/**
 * Whether an operation that came back went under what its followers, who had seen it, wrote: all of theirs that stood
 * before still stands after.
 */
export function passeDessous(
  serveur: Serveur,
  o: LigneLue,
  dessus: readonly (LigneLue & { readonly cells: string })[],
  lignes: readonly LigneLue[],
  vues: ReadonlyMap<string, Vue>,
): boolean {
  const [avant, apres] = autourDe(o, lignes);
  return dessus.every((l) => {
    const operation = operationDe(l);
    const { kind, recordId, base } = operation;
    const vue = vues.get(l.id);
    // Written while his device read everything again: the version he says he had read is all there is.
    const seule = vue?.vues === undefined && serveur.luAvec(`${kind}/${recordId}`, base.version, o.id);
    if (!aVu(vue, o) && !seule) return false;
    // What carries a fact is that line; what only strikes or brings it back may be done again to the same effect.
    if (Object.hasOwn(operation.payload as object, 'fait')) {
      const cells = JSON.parse(l.cells) as string[];
      return canonique(faitDe(avant, cells)) === canonique(faitDe(apres, cells));
    }
    return !tient(avant, operation) || tient(apres, operation);
  });
}
