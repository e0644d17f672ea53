import type { AnyRecord } from '../../domain/apply.ts';
import type { Divergence } from '../../domain/divergence/divergence.ts';
import type { Operation } from '../../domain/operation.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Patch } from '../../sync/patch.ts';
import type { Sort } from '../../sync/protocole.ts';
import { remplacer } from '../../sync/somme.ts';
import type { Envoi } from './envoi.ts';
import { attendre, cleDe, noterReglement, porteeDe, type Etabli, type Fiche } from './etabli.ts';
import { anciennesDe, noterRetour, retenir as retenirRetour } from './renvoi.ts';

/** The device's sequence goes on: what was judged is never judged again under another id. */
export function avancer(etabli: Etabli, { device, seq }: Envoi): void {
  const suite = etabli.sequences.get(device);
  if (suite === undefined || seq !== suite.seq + 1) return;
  suite.seq = seq;
  suite.touchee = true;
}

const retenir = (etabli: Etabli, envoi: Envoi, sort: Sort, differee = false): Sort => {
  etabli.connues.set(envoi.cle, { empreinte: envoi.empreinte, sort, differee });
  avancer(etabli, envoi);
  return sort;
};

const recu = ({ espace, acces, now }: Etabli, { cle, empreinte, device, seq, texte }: Envoi) => ({
  espace,
  id: cle,
  empreinte,
  device,
  seq,
  compte: acces.compte,
  operation: texte,
  recu_le: now,
});

/** Refused: kept as it was typed, with the reason. */
export function refuserEnvoi(etabli: Etabli, envoi: Envoi, refus: Refus): Sort {
  etabli.refusees.push({ ...recu(etabli, envoi), refus: JSON.stringify(refus) });
  const sort: Sort = { id: envoi.id, issue: 'refused', refus };
  if (refus.code !== 'identifiant-double') return retenir(etabli, envoi, sort);
  // Another operation holds this id: its own outcome stays.
  etabli.connues.set(`${envoi.cle}#${envoi.empreinte}`, { empreinte: envoi.empreinte, sort, differee: false });
  avancer(etabli, envoi);
  return sort;
}

/** Waits for this server's update, as it came; its sequence is consumed, so that nothing waits behind it. */
export function differerEnvoi(etabli: Etabli, envoi: Envoi, operation: Operation, refus: Refus): Sort {
  const cible = cleDe(operation.kind, operation.recordId);
  etabli.differees.push({ ...recu(etabli, envoi), cible, refus: JSON.stringify(refus) });
  attendre(etabli, cible, envoi.cle, refus);
  if (refus.code === 'renvoi-attendu') retenirRetour(etabli, envoi.device, cible, envoi.cle, envoi.seq);
  return retenir(etabli, envoi, { id: envoi.id, issue: 'deferred', refus }, true);
}

/** What an accepted operation does to one record: its target, or the divergence that it opens. */
export type Effet = {
  readonly fiche: Fiche;
  readonly issue: 'applied' | 'merged' | 'divergent';
  readonly doc: AnyRecord;
  readonly patch: Patch;
  readonly cells: readonly string[];
};

/** Writes an operation into the journal at the next version of its scope, and its effect into the record. */
export function inscrire(etabli: Etabli, envoi: Envoi, operation: Operation, effet: Effet): Sort {
  const { fiche, issue, cells } = effet;
  const { scope } = operation;
  const portee = porteeDe(etabli, scope);
  const version = portee.tete + 1;
  const anciennes = anciennesDe(etabli, envoi);
  const { kind, id } = fiche;
  const cible = cleDe(operation.kind, operation.recordId);
  etabli.ecrites.push({
    ...recu(etabli, envoi),
    scope,
    version,
    kind,
    record_id: id,
    cible,
    type: operation.type,
    geste: operation.geste,
    issue,
    cells: JSON.stringify(cells),
    depuis: fiche.version,
    patch: JSON.stringify(effet.patch),
    appareil: etabli.appareil,
  });
  noterRetour(etabli, envoi, scope);
  portee.tete = version;
  portee.somme = remplacer(portee.somme, { kind, id, version: fiche.version }, { kind, id, version });
  portee.touchee = true;
  Object.assign(fiche, { scope, version, doc: effet.doc, touchee: true });
  if (issue !== 'divergent') {
    const { device, seq } = operation;
    const { compte } = etabli.acces;
    const vers = { version, anciennes, device, seq, compte, appareil: etabli.nomAppareil };
    const passage = { ...vers, cells, operation: () => operation };
    etabli.passages.set(cible, [...(etabli.passages.get(cible) ?? []), passage]);
  }
  if (operation.type === 'settleDivergence') noterReglement(etabli, operation.geste, effet.doc as Divergence);
  return retenir(etabli, envoi, { id: envoi.id, issue, version, scope });
}
