import { Carnet } from '../../src/store/db.ts';
import { tour, type Bilan } from '../../src/store/synchro/tour.ts';
import type { Transport } from '../../src/store/synchro/transport.ts';
import type { Demande } from '../../src/sync/protocole.ts';
import { couperApres, estCoupe, remettreLeCourant } from './disque.ts';
import type { Hasard } from './hasard.ts';
import { Plantage, type Serveur } from './serveur.ts';

/** A delivery that the network keeps for later. */
export type Retard = { readonly compte: string; readonly corps: Demande };

export type Reseau = {
  readonly serveur: Serveur;
  readonly retards: Retard[];
  readonly compter: (quoi: string) => void;
};

/** A device of somebody, with its disk, its clock and its version of the app. */
export class Appareil {
  db: Carnet;
  readonly nom: string;
  readonly compte: string;
  /** Of its clock, in ms. */
  readonly decalage: number;
  /** It knows an act that the others do not. */
  readonly recente: boolean;

  constructor(nom: string, compte: string, { decalage = 0, recente = false } = {}) {
    this.nom = nom;
    this.compte = compte;
    this.decalage = decalage;
    this.recente = recente;
    this.db = new Carnet(nom);
  }

  /** Switched on again: only what its disk has is left. */
  async rallumer(): Promise<void> {
    remettreLeCourant();
    this.db.close();
    this.db = new Carnet(this.nom);
    await this.db.open();
  }

  /** Does something, the current going at the k-th request of the disk; whether it went. */
  async sousCoupure(k: number, faire: () => Promise<unknown>): Promise<boolean> {
    couperApres(k);
    try {
      await faire();
    } catch (error) {
      if (!estCoupe()) throw error;
    }
    const coupe = estCoupe();
    await this.rallumer();
    return coupe;
  }

  /**
   * A network that loses, doubles and delays, and a server that dies; quiet when `h` is not given. `mort`: the server
   * dies at that query of each request, for certain.
   */
  transport({ serveur, retards, compter }: Reseau, maintenant: () => string, h?: Hasard, mort?: number): Transport {
    const envoyer = (corps: Demande) => serveur.repondre(this.compte, corps, maintenant());
    return {
      synchroniser: async (demande) => {
        const corps = JSON.parse(JSON.stringify(demande)) as Demande;
        const de = h === undefined || mort !== undefined ? 100 : h.entier(100);
        if (de < 6) {
          compter('coupure avant');
          return { panne: 'hors-ligne' };
        }
        if (de < 13) {
          compter('coupure après');
          await envoyer(corps);
          return { panne: 'hors-ligne' };
        }
        if (de < 18) {
          compter('livraison double');
          const premiere = await envoyer(corps);
          const seconde = await envoyer(corps);
          return h?.chance(0.5) ? premiere : seconde;
        }
        if (de < 22) {
          compter('livraison retardée');
          retards.push({ compte: this.compte, corps });
          return { panne: 'hors-ligne' };
        }
        if (de < 27 || mort !== undefined) {
          serveur.planterApres(mort ?? 1 + (h?.entier(25) ?? 0));
          try {
            return await envoyer(corps);
          } catch (error) {
            if (!(error instanceof Plantage)) throw error;
            compter('serveur mort');
            return { panne: 'serveur-en-panne' };
          } finally {
            serveur.relever();
          }
        }
        const reponse = await envoyer(corps);
        if (reponse.fourche === true) compter('profil copié servi deux fois');
        return JSON.parse(JSON.stringify(reponse)) as typeof reponse;
      },
    };
  }

  tour(transport: Transport): Promise<Bilan> {
    return tour(this.db, transport);
  }
}

/** The profile of a device copied to another one: same identity, same sequence, same work. */
export async function copierProfil(de: Appareil, vers: Appareil): Promise<void> {
  for (const table of de.db.tables) {
    const rows: unknown[] = await table.toArray();
    await vers.db.table(table.name).bulkPut(rows);
  }
}
