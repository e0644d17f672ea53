import { Dexie, type ObservabilitySet } from 'dexie';
import { carnet } from './courant.ts';
import type { Carnet } from './db.ts';
import { IndexDeliberations, type Trouvees } from './indexDeliberations.ts';
import type { Deliberation } from './projection.ts';

/** A deliberation in memory, with the number that the index of words gave it. */
export type LigneDuRegistre = Deliberation & { motsConnus?: number };

export type EtatRegistre = {
  /** Every deliberation of the carnet, newest first; the rows come in pieces while `lu` is false. */
  readonly lignes: readonly LigneDuRegistre[];
  readonly lu: boolean;
  /** Part of the rows whose words are known, from 0 to 1; a search is complete at 1. */
  readonly indexe: number;
};

/** Rows read at once; small enough that a slow laptop answers a key between two pieces. */
const MORCEAU = 500;
/** Work between two pauses, in ms. */
const TRANCHE = 12;

/** Lets the page paint and answer; a message, since timers are held back to four milliseconds each. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
const recentes = (a: Deliberation, b: Deliberation): number =>
  a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** The register in memory: read and indexed in pieces once per page, then kept up to date by what the carnet writes. */
export class RegistreEnMemoire {
  readonly #db: Carnet;
  readonly #index = new IndexDeliberations();
  readonly #lignes = new Map<string, LigneDuRegistre>();
  readonly #ecoutes = new Set<() => void>();
  #etat: EtatRegistre = { lignes: [], lu: false, indexe: 0 };
  #aRelire = new Set<string>();
  #toutRelire = false;
  #travail: Promise<void> | undefined;

  constructor(db: Carnet) {
    this.#db = db;
    Dexie.on('storagemutated', (parts) => {
      this.#noter(parts);
    });
  }

  readonly etat = (): EtatRegistre => this.#etat;

  readonly abonner = (ecoute: () => void): (() => void) => {
    this.#ecoutes.add(ecoute);
    if (!this.#etat.lu || this.#aRelire.size > 0 || this.#toutRelire) void this.tenirAJour();
    return () => {
      this.#ecoutes.delete(ecoute);
    };
  };

  /** What answers the query; undefined when it filters nothing. */
  chercher(demande: string): Trouvees | undefined {
    return this.#index.chercher(demande);
  }

  /** Reads what is not yet in memory. Calls join the work already under way. */
  tenirAJour(): Promise<void> {
    this.#travail ??= this.#mettreAJour().finally(() => {
      this.#travail = undefined;
    });
    return this.#travail;
  }

  async #mettreAJour(): Promise<void> {
    if (!this.#etat.lu || this.#toutRelire) {
      this.#toutRelire = false;
      this.#aRelire.clear();
      await this.#toutLire();
    }
    while (this.#aRelire.size > 0) {
      const seances = [...this.#aRelire];
      this.#aRelire.clear();
      await this.#relireSeances(seances);
    }
  }

  async #toutLire(): Promise<void> {
    this.#lignes.clear();
    let apres = '';
    for (;;) {
      const morceau = await this.#db.deliberations.where(':id').above(apres).limit(MORCEAU).toArray();
      for (const ligne of morceau) this.#lignes.set(ligne.id, ligne);
      const dernier = morceau.at(-1);
      if (dernier === undefined || morceau.length < MORCEAU) break;
      apres = dernier.id;
    }
    this.#publier({ lu: true, indexe: 0 });
    await this.#indexer([...this.#lignes.values()].sort(recentes));
  }

  async #indexer(lignes: readonly LigneDuRegistre[]): Promise<void> {
    // Most deliberations have no text of their own here: asking for each costs more than the names of all.
    const ecrits = new Set(await this.#db.textes.toCollection().primaryKeys());
    for (let i = 0; i < lignes.length; i += MORCEAU) {
      const morceau = lignes.slice(i, i + MORCEAU);
      const cles = morceau.map(cleDuTexte).filter((cle) => ecrits.has(cle));
      const textes = new Map((await this.#db.textes.bulkGet(cles)).map((texte) => [texte?.id, texte?.brut]));
      let debut = performance.now();
      for (const ligne of morceau) {
        ligne.motsConnus = this.#index.mettre(motsIndexes(ligne, textes.get(cleDuTexte(ligne))));
        if (performance.now() - debut > TRANCHE) {
          await pause();
          debut = performance.now();
        }
      }
      this.#dire({ ...this.#etat, indexe: Math.min(1, (i + morceau.length) / lignes.length) });
    }
    this.#dire({ ...this.#etat, indexe: 1 });
  }

  async #relireSeances(seances: readonly string[]): Promise<void> {
    const lues = await this.#db.deliberations.where('seanceId').anyOf(seances).toArray();
    const touchees = new Set(seances);
    for (const ligne of this.#lignes.values()) {
      if (touchees.has(ligne.seanceId)) this.#lignes.delete(ligne.id);
    }
    for (const ligne of lues) this.#lignes.set(ligne.id, ligne);
    this.#publier({});
    await this.#indexer(lues);
  }

  /** Which sittings changed, from the keys that the database says were written, by this tab or another. */
  #noter(parts: ObservabilitySet): void {
    const seances = new Set<string>();
    const relit = (part: string, seanceDe: (cle: string) => string): void => {
      const cles = parts[`idb://${this.#db.name}/${part}`];
      if (cles === undefined) return;
      for (const { from, to } of clesDe(cles)) {
        if (typeof from === 'string' && from === to) seances.add(seanceDe(from));
        else this.#toutRelire = true;
      }
    };
    relit('deliberations/seanceId', (id) => id);
    relit('textes/', (id) => id.slice(0, id.indexOf('/')));
    for (const id of seances) this.#aRelire.add(id);
    if ((seances.size > 0 || this.#toutRelire) && this.#ecoutes.size > 0) void this.tenirAJour();
  }

  #publier(suite: Partial<EtatRegistre>): void {
    this.#dire({ ...this.#etat, ...suite, lignes: [...this.#lignes.values()].sort(recentes) });
  }

  #dire(etat: EtatRegistre): void {
    this.#etat = etat;
    for (const ecoute of this.#ecoutes) ecoute();
  }
}

type Noeud = { readonly from: unknown; readonly to: unknown; readonly l?: Noeud | null; readonly r?: Noeud | null };

/** The intervals of a range set; an empty one has no bounds. */
function clesDe(cles: object): { from: unknown; to: unknown }[] {
  const noeud = cles as Partial<Noeud>;
  if (!('from' in noeud)) return [];
  return [...(noeud.l ? clesDe(noeud.l) : []), { from: noeud.from, to: noeud.to }, ...(noeud.r ? clesDe(noeud.r) : [])];
}

/** The text put to the vote for a deliberation. */
const cleDuTexte = ({ seanceId, pointId }: Deliberation): string => `${seanceId}/${pointId}/projet`;

/** What a deliberation is found by. */
const motsIndexes = (ligne: Deliberation, texte: string | undefined): string =>
  [ligne.numero, ligne.objet, ligne.elus?.join(' '), ligne.matiere, texte].filter(Boolean).join(' ');

let ouvert: RegistreEnMemoire | undefined;

/** The register of this tab's carnet. */
export function registreEnMemoire(): RegistreEnMemoire {
  ouvert ??= new RegistreEnMemoire(carnet());
  return ouvert;
}
