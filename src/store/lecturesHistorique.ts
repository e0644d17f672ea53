import type { Operation, RecordKind } from '../domain/operation.ts';
import type { Refus } from '../domain/refus.ts';
import { carnet } from './courant.ts';
import type { Carnet, EtatOperation, Evenement, LigneJournal } from './db.ts';
import { entourer, type Autour } from './lecturesEnvois.ts';
import { lireAppareil } from './synchro/serveur.ts';
import type { ActeConnu } from './synchro/serveurHistorique.ts';

/** One act in the history of a record. */
export type ActePasse = {
  readonly operation: Operation;
  /** Name of the appareil that sent it, when the server told it. */
  readonly appareil?: string;
  /** Its place in the outbox of this device; absent for what others did. */
  readonly etat?: EtatOperation;
  readonly refus?: Refus;
  /** The server says that it met another entry of the same fact. */
  readonly divergent?: true;
};

export type Historique = {
  /** Latest first. */
  readonly actes: readonly ActePasse[];
  readonly autour: Autour;
  readonly ici: string | undefined;
};

const recents = (a: ActePasse, b: ActePasse): number =>
  b.operation.at.localeCompare(a.operation.at) || b.operation.seq - a.operation.seq;

/** Own acts and those that others sent, each once; `connus` are told by the server. */
export function assembler(
  lignes: readonly LigneJournal[],
  autres: readonly Evenement[],
  connus: readonly (ActeConnu & { readonly issue?: string })[] = [],
): ActePasse[] {
  const parId = new Map<string, ActePasse>(
    connus.map(({ operation, appareil, issue }) => [
      operation.id,
      {
        operation,
        ...(appareil === undefined ? {} : { appareil }),
        ...(issue === 'divergent' ? { divergent: true as const } : {}),
      },
    ]),
  );
  const envoye = (id: string, appareil = parId.get(id)?.appareil) => ({
    ...(appareil === undefined ? {} : { appareil }),
    ...(parId.get(id)?.divergent === undefined ? {} : { divergent: true as const }),
  });
  for (const autre of autres) parId.set(autre.id, { operation: autre, ...envoye(autre.id, autre.appareil) });
  for (const ligne of lignes)
    parId.set(ligne.id, {
      operation: ligne,
      ...envoye(ligne.id),
      etat: ligne.etat,
      ...(ligne.refus === undefined ? {} : { refus: ligne.refus }),
    });
  return [...parId.values()].sort(recents);
}

/** What this device knows of the history of a record, and of how its divergences were settled. */
export async function lireHistorique(
  kind: RecordKind,
  id: string,
  connus: readonly ActeConnu[] = [],
  db: Carnet = carnet(),
): Promise<Historique> {
  const divergences = await db.divergences.filter(({ sur }) => sur.kind === kind && sur.id === id).primaryKeys();
  const siens = [id, ...divergences];
  const duMeme = (o: Operation): boolean =>
    o.kind === kind ||
    (kind === 'personne' && o.kind === 'coordonnees') ||
    (o.kind === 'divergence' && o.recordId !== id);
  const [lignes, autres, ici, autour] = await Promise.all([
    db.journal.where('recordId').anyOf(siens).filter(duMeme).toArray(),
    db.evenements.where('recordId').anyOf(siens).filter(duMeme).toArray(),
    lireAppareil(db),
    entourer([{ kind, recordId: id } as LigneJournal], db),
  ]);
  const [premier] = autour;
  if (premier === undefined) throw new Error('no surroundings for a record');
  return { actes: assembler(lignes, autres, connus), autour: premier.autour, ici };
}
