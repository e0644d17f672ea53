import type { Instance } from '../domain/instance/instance.ts';
import type { Personne } from '../domain/instance/personne.ts';
import type { Seance } from '../domain/seance/seance.ts';
import { carnet } from './courant.ts';
import type { Carnet, LigneJournal } from './db.ts';
import { lireRefusees, lireSuspens } from './synchro/reprendre.ts';

/** What an operation speaks of, for its sentence. */
export type Autour = {
  readonly seance: Seance | undefined;
  readonly instance: Instance | undefined;
  readonly personnes: ReadonlyMap<string, Personne>;
};
export type LigneDite = { readonly ligne: LigneJournal; readonly autour: Autour };

export type Envois = {
  /** Not yet confirmed by the server, oldest first; at most `LIMITE` of them. */
  readonly attente: readonly LigneDite[];
  /** Those among them that no longer apply on what others did: sent all the same, and the server says what becomes of them. */
  readonly suspens: readonly LigneDite[];
  readonly enAttente: number;
  /** Refused, and nobody has dealt with them yet; oldest first. */
  readonly refusees: readonly LigneDite[];
  readonly textes: number;
  readonly fichiers: number;
};

const LIMITE = 50;

/** Records that some operations speak of. */
export async function entourer(lignes: readonly LigneJournal[], db: Carnet = carnet()): Promise<LigneDite[]> {
  const ids = (kind: LigneJournal['kind']) => [
    ...new Set(lignes.filter((l) => l.kind === kind).map((l) => l.recordId)),
  ];
  const [seances, instances] = await Promise.all([
    db.seances.bulkGet(ids('seance')),
    db.instances.bulkGet(ids('instance')),
  ]);
  const nommees = [
    ...ids('personne'),
    ...ids('coordonnees'),
    ...instances.flatMap((i) => i?.mandats.map((m) => m.personneId) ?? []),
  ];
  const personnes = new Map(
    (await db.personnes.bulkGet([...new Set(nommees)])).flatMap((p) => (p === undefined ? [] : [[p.id, p] as const])),
  );
  const parId = <R extends { readonly id: string }>(rows: readonly (R | undefined)[], id: string): R | undefined =>
    rows.find((r) => r?.id === id);
  return lignes.map((ligne) => ({
    ligne,
    autour: { seance: parId(seances, ligne.recordId), instance: parId(instances, ligne.recordId), personnes },
  }));
}

const attend = () => carnet().journal.where('etat').anyOf(['en-attente', 'accusee']);

/** What this device has not exchanged with the server yet, and what came back refused. */
export async function lireEnvois(): Promise<Envois> {
  const db = carnet();
  const [attente, enAttente, suspens, refusees, textes, fichiers] = await Promise.all([
    attend()
      .filter((ligne) => ligne.suspens === undefined)
      .limit(LIMITE)
      .toArray(),
    attend().count(),
    lireSuspens(),
    lireRefusees(),
    db.texteMaj.where('etat').equals('a-envoyer').toArray(),
    db.fichiers.where('etat').equals('a-envoyer').count(),
  ]);
  return {
    attente: await entourer(attente),
    enAttente,
    suspens: await entourer(suspens.slice(0, LIMITE)),
    refusees: await entourer(refusees.reverse()),
    textes: new Set(textes.map((t) => t.texteId)).size,
    fichiers,
  };
}
