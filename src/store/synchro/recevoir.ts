import type { Demande, Reponse } from '../../sync/protocole.ts';
import type { Carnet, LigneJournal } from '../db.ts';
import { lectureDe } from '../../domain/droits/lire.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { cleDe, lireBases, tableDe } from './bases.ts';
import { dejaLa, type Ici, type Neuf } from './neuf.ts';
import { placesEnAttente } from './demander.ts';
import { garderEvenements, sortir } from './echos.ts';
import { aUnTrou, renumeroter } from './fourche.ts';
import { avancerLots, verifier } from './lots.ts';
import { perdre } from './perdre.ts';
import { recalculer } from './recalculer.ts';
import { commencerLecture, commencerRenvoi, finirLecture } from './relecture.ts';
import { ecrireFil, lireAppareil, lireFil, type Fil } from './serveur.ts';
import { lireJuges, sortsLus } from './sorts.ts';
import { retirerIllisibles, retirerTues } from './retirer.ts';
import { recevoirTextes } from './textes.ts';

/** What an answer left to do, and what it brought. */
export type Effet = {
  /** Records to ask for whole. */
  readonly entiers: readonly string[];
  /** Another request at once. */
  readonly encore: boolean;
  /** All that it brought was taken as it came: what was asked to follow it does. */
  readonly prise: boolean;
  /** The operations that wait are sent again from the first. */
  readonly reprendre: boolean;
  readonly recues: number;
  readonly refusees: number;
  readonly divergentes: number;
  /** Scopes whose checksum was not the server's: they are read again. */
  readonly fausses: readonly string[];
};

const RIEN: Effet = {
  entiers: [],
  encore: false,
  prise: false,
  reprendre: false,
  recues: 0,
  refusees: 0,
  divergentes: 0,
  fausses: [],
};

export type Contexte = {
  /** Instant of the answer, ISO 8601. */
  readonly le: string;
  /** Place in the journal of the last operation sent. */
  readonly dernierN: number;
  /** Scopes already read again in this round for a wrong checksum. */
  readonly relues: ReadonlySet<string>;
  readonly neuf?: Neuf;
};

const memeFil = (a: Fil, b: Fil): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The server is no longer the one this device talked to: restored from a backup, with or without saying so. */
const aRecule = (fil: Fil, reponse: Reponse): boolean =>
  (fil.epoque !== undefined && fil.epoque !== reponse.epoque) || reponse.seqVue < (fil.seqVue ?? 0);

/**
 * Applies an answer, in one transaction: outcomes, records, cursors, what lists read. Either all of it is on the disk,
 * or none.
 */
export async function recevoir(db: Carnet, demande: Demande, reponse: Reponse, contexte: Contexte): Promise<Effet> {
  return db.transaction('rw', db.tables, async () => {
    const [fil, device, suivis, ecrites, textes, portees] = await Promise.all([
      lireFil(db),
      lireAppareil(db),
      db.suivis.count(),
      db.journal.count(),
      db.textes.count(),
      db.portees.toArray(),
    ]);
    // Detached, or another carnet's server since the question was asked.
    if (fil?.espace !== demande.espace || fil.compte === undefined || device === undefined) return RIEN;
    const memeAppareil = device === demande.device;
    if (memeAppareil && aRecule(fil, reponse)) {
      await commencerRenvoi(db, fil, reponse);
      return { ...RIEN, encore: true, reprendre: true };
    }
    const juges = ecrites === 0 ? [] : await lireJuges(db, [...reponse.sorts, ...sortsLus(reponse)], contexte.le);
    const fork =
      memeAppareil && (reponse.fourche === true || (ecrites > 0 && (await aUnTrou(db, device, reponse.seqVue, juges))));
    // What is read below writes them once, with what their echo makes of them.
    const lecture = fil.relecture !== 'renvoi' && !fork;
    if (!lecture && juges.length > 0) await db.journal.bulkPut(juges);
    if (fork) await renumeroter(db);
    const suite: Fil = {
      ...fil,
      epoque: reponse.epoque,
      ...(fork ? { seqVue: 0 } : memeAppareil && { seqVue: reponse.seqVue }),
    };
    if (fil.relecture === 'renvoi') return avancerRenvoi(db, suite, juges, fork, contexte);
    const ici = { fil, suivis, ecrites, textes, portees };
    const lu = await lireLots(db, suite, reponse, juges, contexte, ici);
    return { ...lu, prise: lu.prise && !fork, reprendre: fork, encore: lu.encore || fork, ...compter(juges) };
  });
}

const compter = (juges: readonly LigneJournal[]) => ({
  refusees: juges.filter((l) => l.etat === 'refusee').length,
  divergentes: juges.filter((l) => l.issue === 'divergent').length,
});

async function avancerRenvoi(
  db: Carnet,
  fil: Fil,
  juges: readonly LigneJournal[],
  fork: boolean,
  { dernierN }: Contexte,
): Promise<Effet> {
  const reste = await placesEnAttente(db, dernierN);
  if (reste.length > 0 || fork) await ecrireFil(db, fil);
  else await commencerLecture(db, fil);
  return { ...RIEN, encore: true, reprendre: fork, ...compter(juges) };
}

const lireAttente = (db: Carnet): Promise<LigneJournal[]> => db.journal.where('etat').equals('en-attente').toArray();

async function lireLots(
  db: Carnet,
  fil: Fil,
  reponse: Reponse,
  juges: readonly LigneJournal[],
  contexte: Contexte,
  ici: Ici,
): Promise<Effet> {
  const lisibles = new Set(reponse.lisibles);
  const lisible = (scope: string) => lisibles.has(scope) || lisibles.has(lectureDe(scope) ?? scope);
  const perdues = ici.portees.map(({ scope }) => scope).filter((scope) => !lisibles.has(scope));
  // Before anything is read: what was an instance may come back as its reading, and the other way round.
  if (perdues.length > 0) await perdre(db, perdues, lisible);
  const connues = ici.portees.filter(({ scope }) => lisibles.has(scope));
  const accusees = ici.ecrites === 0 ? [] : await db.journal.where('etat').equals('accusee').toArray();
  // Those judged by this very answer may not be written yet.
  const jugees = new Set(juges.map(({ n }) => n));
  const enCours = [...accusees.filter(({ n }) => !jugees.has(n)), ...juges.filter((l) => l.etat === 'accusee')];
  const la = dejaLa(contexte.neuf, ici);
  const lecture = await avancerLots(db, reponse.portees, connues, la);
  const portees = new Map([...connues, ...lecture.portees.values()].map((p) => [p.scope, p]));
  const prise = lecture.entiers.length === 0 && lecture.lus.length === reponse.portees.length;
  const fini = !reponse.suite && prise;
  // What was refused before all was sent again, and waits now, is shown again.
  const attente = fil.relecture === 'lecture' && fini ? await lireAttente(db) : [];
  const cles = new Set([
    ...lecture.bases.keys(),
    ...[...juges, ...enCours, ...attente].map((l) => cleDe(l.kind, l.recordId)),
  ]);
  const autres = [...cles].filter((cle) => !lecture.bases.has(cle));
  const [connus] = await Promise.all([lireBases(db, autres), db.portees.bulkPut([...lecture.portees.values()])]);
  const bases = new Map([...connus, ...lecture.bases]);
  const sorties = sortir(enCours, bases, portees, lisibles);
  const lues = new Set(sorties.map(({ n }) => n));
  if (juges.length + sorties.length > 0)
    await db.journal.bulkPut([...juges.filter(({ n }) => !lues.has(n)), ...sorties]);
  const touchees = new Set([
    ...lecture.bases.keys(),
    ...[...juges, ...sorties, ...attente].map((l) => cleDe(l.kind, l.recordId)),
  ]);
  const changes = await recalculer(db, {
    bases,
    cles: [...touchees],
    la,
    enAttente: ici.ecrites > 0,
    relecture: fil.relecture !== undefined,
  });
  for (const cle of lecture.bases.keys()) contexte.neuf?.cles?.add(cle);
  await garderEvenements(db, lecture.lus, [...juges, ...enCours]);
  await recevoirTextes(db, lecture.lus, reponse.textesRecus, reponse.textesRefuses);
  // Rows that own operations made again on what is no longer his.
  if (perdues.length > 0) await perdre(db, perdues, lisible);
  // A point now in camera takes its words and files away from those who may not read them.
  const seances = changes.filter(({ kind }) => kind === 'seance');
  if (seances.length > 0) {
    const lues = seances.map(({ after }) => after as Seance);
    const ecrits = ici.textes > 0 || lecture.lus.some(({ textes }) => textes.length > 0);
    await retirerIllisibles(db, lues, lisible, ecrits);
    await retirerTues(db, seances, lisible);
  }
  const fausses = await verifier(db, lecture.lus, contexte.relues);
  const inconnus = [...lecture.bases.values()].some((b) => tableDe(db, b.kind) === undefined);
  const suiteFil: Fil = inconnus ? { ...fil, inconnus } : fil;
  if (fil.relecture === 'lecture' && fini && fausses.length === 0) await finirLecture(db, suiteFil);
  else if (!memeFil(suiteFil, ici.fil)) await ecrireFil(db, suiteFil);
  return {
    ...RIEN,
    entiers: lecture.entiers,
    prise: prise && fausses.length === 0,
    encore: !fini || fausses.some((scope) => !contexte.relues.has(scope)),
    recues: lecture.lus.reduce((n, lot) => n + lot.changements.length + lot.documents.length, 0),
    fausses,
  };
}
