import type { Carnet } from '../db.ts';

/** The server that this carnet is attached to, and the one espace of it. */
export type Serveur = {
  readonly espace: string;
  /** Address of the server; empty for the one that serves this page. */
  readonly origine: string;
  readonly compte: string;
  /** Name of the account, as its acts carry it. */
  readonly nom: string;
};

/** What this device knows of its conversation with the server. */
export type Fil = Serveur & {
  readonly epoque?: string;
  /** Last sequence of this device that the server has judged. */
  readonly seqVue?: number;
  /**
   * After an adoption or a restoration of the server: `renvoi` until all that this device wrote is judged, then
   * `lecture` until everything is read again. Meanwhile nothing that is shown is taken away.
   */
  readonly relecture?: 'renvoi' | 'lecture';
  /** It was begun without this server: what the account may not read there stays all the same. */
  readonly adoptee?: boolean;
  /** Records of a kind that this version of the app does not know are kept aside. */
  readonly inconnus?: boolean;
};

export async function lireFil(db: Carnet): Promise<Fil | undefined> {
  return (await db.meta.get('serveur'))?.valeur as Fil | undefined;
}

export const ecrireFil = (db: Carnet, fil: Fil) => db.meta.put({ cle: 'serveur', valeur: fil });

export const lireAppareil = async (db: Carnet): Promise<string | undefined> =>
  (await db.meta.get('appareil'))?.valeur as string | undefined;
