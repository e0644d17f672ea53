import { apply, cellsOf, isActe, kindOf, type AnyRecord } from '../../domain/apply.ts';
import type { Divergence, Entree } from '../../domain/divergence/divergence.ts';
import { rolesSur } from '../../domain/droits/acces.ts';
import { mayDo } from '../../domain/droits/faire.ts';
import { mayRead } from '../../domain/droits/lire.ts';
import { SCHEMA, type Operation } from '../../domain/operation.ts';
import type { Outcome, Refus } from '../../domain/refus.ts';
import { recordIdOf, scopeOf } from '../../domain/scope.ts';
import { differences, INTERDITS, type Patch } from '../../sync/patch.ts';
import type { Sort } from '../../sync/protocole.ts';
import { bailManquant, prendreBail } from './bail.ts';
import { croiser, inconnusDe, type Croisement } from './conflits.ts';
import type { Envoi } from './envoi.ts';
import { autreAttend, cleDe, instanceDe, ligneeDe, vuDe, type Etabli, type Fiche, type Passage } from './etabli.ts';
import { avancer, differerEnvoi, inscrire, refuserEnvoi, type Effet } from './issues.ts';
import { remettre } from './remettre.ts';
import { anciennesDe, attendRetour, liberer, noterRetour, peutRevenir } from './renvoi.ts';
import { lieuDe } from './traces.ts';

const invalide = (champ: string, attendu: string): Refus => ({ code: 'saisie-invalide', champ, attendu });

/** Why an operation must wait: for a newer server, for one that waits, or for what its author had seen. */
function attenteDe(etabli: Etabli, operation: Operation): Refus | undefined {
  // Refused at once: its author's device takes that scope away, and shows what waits there no more.
  if (!mayRead(etabli.acces, operation.scope)) return undefined;
  if (operation.schema > SCHEMA) return { code: 'schema-inconnu', schema: operation.schema };
  if (!isActe(operation.type)) return { code: 'operation-inconnue', type: operation.type };
  const suivie = operation.apres.map((id) => etabli.connues.get(id)).find((connue) => connue?.differee)?.sort.refus;
  return suivie ?? (attendRetour(etabli, operation) ? { code: 'renvoi-attendu' } : undefined);
}

/** What forbids it whatever it does: who sends it, whose name it carries, where it says it belongs. */
function interditDe({ acces, reglements }: Etabli, operation: Operation, fiche: Fiche): Refus | undefined {
  const connue = fiche.version > 0;
  // A record's own scope decides, not the one that is claimed for it.
  const scope = connue ? fiche.scope : operation.scope;
  const instanceId = instanceDe(scope);
  const roles = rolesSur(acces, instanceId);
  const relaie = roles.has('administration') || roles.has('secretariat');
  if (
    (!relaie && !acces.noms.includes(operation.author)) ||
    !mayDo(acces, { ...operation, scope }, fiche.doc, instanceId, reglements.get(operation.geste))
  )
    return { code: 'droit-manquant', acte: operation.type };
  if (scope !== operation.scope) return invalide('scope', scope);
  if (isActe(operation.type) && kindOf(operation.type) !== operation.kind)
    return invalide('kind', kindOf(operation.type));
  return bailManquant(operation, fiche.doc);
}

type Essai =
  /** Not an act that can be weighed against others. */
  { readonly refus: Refus } | { readonly outcome: Outcome<AnyRecord>; readonly cells: readonly string[] };

/** The act on its record; a fault of the application stops this operation and no other. */
function tenter(etabli: Etabli, operation: Operation, fiche: Fiche): Essai {
  const { type, payload, recordId, scope } = operation;
  try {
    const interdit = interditDe(etabli, operation, fiche);
    if (interdit !== undefined) return { refus: interdit };
    const outcome = apply(fiche.doc, operation);
    if (!outcome.ok && outcome.refus.code === 'saisie-invalide') return { refus: outcome.refus };
    if (isActe(type) && recordIdOf(type, payload) !== recordId) return { refus: invalide('recordId', 'payload') };
    if (isActe(type) && outcome.ok && fiche.doc === undefined && scopeOf(type, payload, undefined) !== scope)
      return { refus: invalide('scope', 'payload') };
    return { outcome, cells: cellsOf(operation) };
  } catch (error) {
    etabli.tracer('panne', { espace: etabli.espace, operation: operation.id, acte: type, lieu: lieuDe(error) });
    return { refus: { code: 'panne' } };
  }
}

const entreeDe = ({ id, type, payload, author, device, at }: Operation, appareil: string | undefined): Entree => ({
  operation: id,
  type,
  payload,
  author,
  device,
  ...(appareil === undefined ? {} : { appareil }),
  at,
});

function diverger(
  etabli: Etabli,
  envoi: Envoi,
  operation: Operation,
  { cellules, gardees }: Extract<Croisement, { genre: 'divergence' }>,
): Sort {
  const doc: Divergence = {
    id: operation.id,
    scope: operation.scope,
    sur: { kind: operation.kind, id: operation.recordId },
    cellules,
    gardees: gardees.map((p) => entreeDe(p.operation(), p.appareil)),
    ecartee: entreeDe(operation, etabli.nomAppareil),
    ouverteLe: etabli.now,
  };
  const cle = cleDe('divergence', doc.id);
  const fiche: Fiche = { kind: 'divergence', id: doc.id, scope: doc.scope, version: 0, doc: undefined, touchee: true };
  etabli.fiches.set(cle, fiche);
  const patch = differences(undefined, doc);
  return inscrire(etabli, envoi, operation, { fiche, issue: 'divergent', doc, patch, cells: cellsOf(operation) });
}

const sortDesDonnees = (patch: Patch): boolean => patch.some(([chemin]) => chemin.some((cle) => INTERDITS.has(cle)));

function accepter(etabli: Etabli, envoi: Envoi, operation: Operation, effet: Omit<Effet, 'patch'>): Sort {
  const doc = prendreBail(operation, effet.doc);
  const patch = differences(effet.fiche.doc, doc);
  if (sortDesDonnees(patch)) return refuserEnvoi(etabli, envoi, invalide('payload', 'plain data'));
  return inscrire(etabli, envoi, operation, { ...effet, doc, patch });
}

/** Where what comes back belongs, if it can be put there; a fault of the application leaves it where it stands. */
function remettreSous(
  { espace, tracer }: Etabli,
  { doc }: Fiche,
  operation: Operation,
  suites: readonly Passage[],
  inconnus: readonly Passage[],
): AnyRecord | undefined {
  if (doc === undefined) return undefined;
  try {
    return remettre(doc, operation, suites, inconnus);
  } catch (error) {
    tracer('panne', { espace, operation: operation.id, acte: operation.type, lieu: lieuDe(error) });
    return undefined;
  }
}

/** An operation that is in its place, of a schema that this server knows. */
function jugerActe(etabli: Etabli, envoi: Envoi, operation: Operation): Sort {
  const cle = cleDe(operation.kind, operation.recordId);
  const fiche = etabli.fiches.get(cle);
  if (fiche === undefined) throw new Error('a record that was not read is judged');
  const essai = tenter(etabli, operation, fiche);
  if ('refus' in essai) return refuserEnvoi(etabli, envoi, essai.refus);
  const { outcome, cells } = essai;
  const lignee = ligneeDe(etabli, operation.scope);
  const vue = { vu: vuDe(etabli, operation), compte: etabli.acces.compte, lignee };
  const inconnus = inconnusDe(operation, vue, etabli.passages.get(cle) ?? []);
  const croise = croiser(operation, inconnus, { lignee, anciennes: anciennesDe(etabli, envoi) });
  const remis = croise.genre === 'retour' ? remettreSous(etabli, fiche, operation, croise.suites, inconnus) : undefined;
  if (remis !== undefined) return accepter(etabli, envoi, operation, { fiche, issue: 'merged', doc: remis, cells });
  const croisement = croise.genre === 'retour' ? croise.sinon : croise;
  if (croisement.genre === 'identique' && fiche.doc !== undefined)
    return inscrire(etabli, envoi, operation, { fiche, issue: 'merged', doc: fiche.doc, patch: [], cells });
  const regle = operation.type === 'settleDivergence' || etabli.reglements.has(operation.geste);
  if (croisement.genre === 'divergence' && !regle) return diverger(etabli, envoi, operation, croisement);

  if (!outcome.ok) {
    const { refus } = outcome;
    // What it needs is in an operation that waits: it waits too.
    if (refus.code === 'reference-manquante' && autreAttend(etabli, cle, envoi.cle))
      return differerEnvoi(etabli, envoi, operation, refus);
    if (refus.code === 'reference-manquante' && peutRevenir(etabli, operation))
      return differerEnvoi(etabli, envoi, operation, { code: 'renvoi-attendu' });
    return refuserEnvoi(etabli, envoi, refus);
  }
  const issue = croisement.genre === 'aucun' ? 'applied' : 'merged';
  return accepter(etabli, envoi, operation, { fiche, issue, doc: outcome.value, cells });
}

/**
 * The outcome of one operation; undefined when its device's sequence is found used twice, after which nothing of that
 * device is judged.
 */
export function juger(etabli: Etabli, envoi: Envoi): Sort | undefined {
  if (etabli.fourches.has(envoi.device)) return undefined;
  const connue = etabli.connues.get(`${envoi.cle}#${envoi.empreinte}`) ?? etabli.connues.get(envoi.cle);
  if (connue !== undefined) {
    if (connue.empreinte !== envoi.empreinte)
      return refuserEnvoi(etabli, envoi, { code: 'identifiant-double', id: envoi.cle });
    const attend = envoi.operation !== undefined && connue.differee && !attenteDe(etabli, envoi.operation);
    if (!attend || envoi.operation === undefined) {
      avancer(etabli, envoi);
      const { scope, version } = connue.sort;
      if (scope !== undefined && version !== undefined) noterRetour(etabli, envoi, scope, version);
      return { ...connue.sort, id: envoi.id };
    }
    etabli.levees.add(envoi.cle);
    liberer(etabli, envoi.operation, envoi.cle);
    return jugerActe(etabli, envoi, envoi.operation);
  }
  if (envoi.operation === undefined) return refuserEnvoi(etabli, envoi, envoi.refus);
  const suite = etabli.sequences.get(envoi.device);
  const dernier = suite?.seq ?? 0;
  const tient = etabli.acces.attributions.some(({ role }) => role === 'administration' || role === 'secretariat');
  const dAutrui = suite !== undefined && suite.compte !== etabli.acces.compte && !tient;
  if (envoi.seq <= dernier || dAutrui) {
    etabli.fourches.add(envoi.device);
    return undefined;
  }
  if (envoi.seq > dernier + 1) return { id: envoi.id, issue: 'deferred' };
  const attente = attenteDe(etabli, envoi.operation);
  if (attente !== undefined) return differerEnvoi(etabli, envoi, envoi.operation, attente);
  return jugerActe(etabli, envoi, envoi.operation);
}
