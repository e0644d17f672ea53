import type { Operation } from '../../domain/operation.ts';
import { empreinte } from '../../sync/canonique.ts';
import { LOT, PROTOCOLE, type Demande } from '../../sync/protocole.ts';
import type { Curseurs } from '../../sync/suite.ts';
import type { Carnet, LigneJournal, Portee } from '../db.ts';
import { lireAppareil, lireFil, type Fil } from './serveur.ts';

/** Characters of operations in one request, some ten times more than its bytes: a slow network gets small ones. */
const TAILLE = 500_000;

/** Where a round stands between two requests. */
export type Reste = {
  /** Operations after that place in the journal. */
  readonly apresN: number;
  readonly entiers: readonly string[];
  /** Read and left aside, while everything is sent again. */
  readonly passes: Curseurs;
};

export type Preparee = {
  readonly demande: Demande;
  /** Place in the journal of the last operation sent. */
  readonly dernierN: number;
};

/** The operation as it travels, without what this device notes beside it. */
export function operationDe(ligne: LigneJournal): Operation {
  const {
    n: _n,
    etat: _etat,
    version: _version,
    issue: _issue,
    refus: _refus,
    suspens: _suspens,
    reprise: _reprise,
    jugeeLe: _jugeeLe,
    avant: _avant,
    ...operation
  } = ligne;
  return operation;
}

function lot(lignes: readonly LigneJournal[]): LigneJournal[] {
  let taille = 0;
  const prises: LigneJournal[] = [];
  for (const ligne of lignes) {
    taille += JSON.stringify(ligne.payload).length;
    if (prises.length > 0 && taille > TAILLE) break;
    prises.push(ligne);
  }
  return prises;
}

/** Places in the journal of what waits, after one of them: from the index alone, without walking through rows. */
export const placesEnAttente = async (db: Carnet, apresN: number): Promise<number[]> =>
  (await db.journal.where('etat').equals('en-attente').primaryKeys()).filter((n) => n > apresN);

/** While everything is sent again nothing is taken, so each request goes on from where the last answer stopped. */
function curseurs(fil: Fil, portees: readonly Portee[], passes: Curseurs): Curseurs {
  const connus = Object.fromEntries(
    portees.map((p) => [p.scope, { curseur: p.curseur, textes: p.curseurTextes }] as const),
  );
  return fil.relecture === 'renvoi' ? { ...connus, ...passes } : connus;
}

/** The next request of a round, without its words. Nothing when the carnet knows no server. */
export async function preparer(db: Carnet, { apresN, entiers, passes }: Reste): Promise<Preparee | undefined> {
  return db.transaction('r', [db.meta, db.journal, db.portees], async () => {
    const [fil, device, attente, portees] = await Promise.all([
      lireFil(db),
      lireAppareil(db),
      placesEnAttente(db, apresN),
      db.portees.toArray(),
    ]);
    if (fil === undefined || device === undefined) return undefined;
    const lues = attente.length === 0 ? [] : await db.journal.bulkGet(attente.slice(0, LOT));
    const lignes = lot(lues.filter((ligne) => ligne !== undefined));
    return {
      dernierN: lignes.at(-1)?.n ?? apresN,
      demande: {
        protocole: PROTOCOLE,
        espace: fil.espace,
        device,
        compte: fil.compte,
        ...(fil.epoque === undefined ? {} : { epoque: fil.epoque }),
        envois: lignes.map((ligne) => {
          const operation = operationDe(ligne);
          const { avant } = ligne;
          return { empreinte: empreinte(operation), operation, ...(avant !== undefined && { avant }) };
        }),
        textes: [],
        portees: curseurs(fil, portees, passes),
        entiers: [...entiers],
      },
    };
  });
}
