import type { Operation } from '../../domain/operation.ts';
import { empreinte } from '../../sync/canonique.ts';
import { LOT, PROTOCOLE, type Demande, type MajTexte } from '../../sync/protocole.ts';
import type { Carnet, LigneJournal, Portee } from '../db.ts';
import { lireAppareil, lireFil, type Fil } from './serveur.ts';

/** Characters of operations in one request: a slow network gets small ones. */
const TAILLE = 1_500_000;

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

/** While everything is sent again nothing is read: a cursor beyond any head asks for nothing. */
function curseurs(fil: Fil, portees: readonly Portee[]): Demande['portees'] {
  if (fil.relecture !== 'renvoi')
    return Object.fromEntries(portees.map((p) => [p.scope, { curseur: p.curseur, textes: p.curseurTextes }]));
  const fin = { curseur: Number.MAX_SAFE_INTEGER, textes: Number.MAX_SAFE_INTEGER };
  const scopes = new Set([...portees.map((p) => p.scope), ...(fil.portees ?? [])]);
  return Object.fromEntries([...scopes].map((scope) => [scope, fin]));
}

/** The next request of a round: operations after that place in the journal. Nothing when the carnet knows no server. */
export async function preparer(
  db: Carnet,
  apresN: number,
  entiers: readonly string[],
  textes: readonly MajTexte[],
): Promise<Preparee | undefined> {
  return db.transaction('r', [db.meta, db.journal, db.portees], async () => {
    const [fil, device, lues, portees] = await Promise.all([
      lireFil(db),
      lireAppareil(db),
      db.journal
        .where('etat')
        .equals('en-attente')
        .filter((ligne) => (ligne.n ?? 0) > apresN)
        .limit(LOT)
        .toArray(),
      db.portees.toArray(),
    ]);
    if (fil === undefined || device === undefined) return undefined;
    const lignes = lot(lues);
    return {
      dernierN: lignes.at(-1)?.n ?? apresN,
      demande: {
        protocole: PROTOCOLE,
        espace: fil.espace,
        device,
        ...(fil.epoque === undefined ? {} : { epoque: fil.epoque }),
        envois: lignes.map((ligne) => {
          const operation = operationDe(ligne);
          return { empreinte: empreinte(operation), operation };
        }),
        textes: [...textes],
        portees: curseurs(fil, portees),
        entiers: [...entiers],
      },
    };
  });
}
