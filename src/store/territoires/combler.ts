import type { Instance } from '../../domain/instance/instance.ts';
import { accept, type Outcome } from '../../domain/refus.ts';
import type { Secteur, Territoire } from '../../domain/territoire/territoire.ts';
import { carnet } from '../courant.ts';
import { nouvelId } from '../nouvelId.ts';
import { recordGeste, type Intention } from '../record.ts';

const enUnGeste = async (intentions: readonly Intention[]): Promise<Outcome<number>> => {
  if (intentions.length === 0) return accept(0);
  const outcome = await recordGeste(intentions, carnet());
  return outcome.ok ? accept(intentions.length) : outcome;
};

/** Where a list puts a commune: a sector of the territoire, or one that does not exist yet, by its name. */
export type Placement = {
  readonly communeId: string;
  readonly secteur: { readonly id: string } | { readonly nom: string };
};

/** Places communes in their sectors in one gesture; new sectors are made, and others take the name given. */
export function ecrireSecteurs(
  territoire: Territoire,
  placements: readonly Placement[],
  renommes: readonly Secteur[],
  suite: readonly Intention[] = [],
): Promise<Outcome<number>> {
  const nouveaux = new Map<string, string>();
  for (const { secteur } of placements)
    if ('nom' in secteur && !nouveaux.has(secteur.nom)) nouveaux.set(secteur.nom, nouvelId());
  const nommer = [...renommes, ...[...nouveaux].map(([nom, id]) => ({ id, nom }))];
  return enUnGeste([
    ...nommer.map((secteur): Intention => ({ acte: 'nameSecteur', charge: { id: territoire.id, secteur } })),
    ...placements.flatMap(({ communeId, secteur }): Intention[] => {
      const avant = territoire.communes.find((c) => c.communeId === communeId) ?? { communeId };
      const secteurId = 'id' in secteur ? secteur.id : nouveaux.get(secteur.nom);
      if (secteurId === undefined || avant.secteurId === secteurId) return [];
      return [{ acte: 'placeCommune', charge: { id: territoire.id, commune: { ...avant, secteurId } } }];
    }),
    ...suite,
  ]);
}

type Chiffre = { readonly communeId: string; readonly nombre: number };

/** Seats of each commune in the main assembly. */
export const ecrireSieges = (
  territoire: Territoire,
  chiffres: readonly Chiffre[],
  suite: readonly Intention[] = [],
): Promise<Outcome<number>> =>
  enUnGeste([
    ...chiffres.map(({ communeId, nombre: sieges }): Intention => {
      const avant = territoire.communes.find((c) => c.communeId === communeId) ?? { communeId };
      return { acte: 'placeCommune', charge: { id: territoire.id, commune: { ...avant, sieges } } };
    }),
    ...suite,
  ]);

/** Population of each commune, with the year it was counted. */
export const ecrirePopulations = (
  chiffres: readonly Chiffre[],
  annee: number | undefined,
  suite: readonly Intention[] = [],
): Promise<Outcome<number>> =>
  enUnGeste([
    ...chiffres.map(({ communeId, nombre }): Intention => ({
      acte: 'editCommune',
      charge: { id: communeId, champs: { population: nombre, anneePopulation: annee ?? null } },
    })),
    ...suite,
  ]);

/** Names of assemblies, as they will be printed. */
export const ecrireNoms = (
  noms: readonly { readonly instance: Instance; readonly nom: string }[],
  suite: readonly Intention[] = [],
): Promise<Outcome<number>> =>
  enUnGeste([
    ...noms
      .filter(({ instance, nom }) => instance.nom !== nom)
      .map(({ instance, nom }): Intention => ({ acte: 'editInstance', charge: { id: instance.id, champs: { nom } } })),
    ...suite,
  ]);
