import { PROTOCOLE, type Demande, type Reponse } from './protocole.ts';

/**
 * Type of an answer that says several, one a line, each as if the device had asked for it by itself (`suiteDe`): given
 * to a request that accepts it, sends nothing and leaves more to read than one answer holds.
 */
export const LIGNES = 'application/x-ndjson';

/** Cursors of a scope, in its journal and in its words. */
export type Curseurs = Demande['portees'];

/** Where an answer leaves its reader. */
export const arrets = (portees: readonly Pick<Reponse['portees'][number], 'scope' | 'a' | 'aTextes'>[]): Curseurs =>
  Object.fromEntries(portees.map(({ scope, a, aTextes }) => [scope, { curseur: a, textes: aTextes }]));

/** Sends nothing: its answer depends on nothing but where the device stands. */
export const lectureSeule = ({ envois, textes, entiers }: Demande): boolean =>
  envois.length + textes.length + entiers.length === 0;

/** What is to be read after an answer that has more; undefined when that depends on what the disk will say. */
export function suiteDe(
  demande: Demande,
  { epoque, suite, fourche, lus }: Pick<Reponse, 'epoque' | 'suite' | 'fourche'> & { readonly lus: Curseurs },
): Demande | undefined {
  if (!lectureSeule(demande) || !suite || Object.keys(lus).length === 0 || fourche === true) return undefined;
  if (demande.epoque !== undefined && demande.epoque !== epoque) return undefined;
  return {
    protocole: PROTOCOLE,
    espace: demande.espace,
    device: demande.device,
    ...(demande.compte !== undefined && { compte: demande.compte }),
    epoque,
    envois: [],
    textes: [],
    portees: { ...demande.portees, ...lus },
    entiers: [],
  };
}
