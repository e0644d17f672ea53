import type { Instance } from '../domain/instance/instance.ts';
import { siegesDeDroit } from '../domain/instance/sieges.ts';
import { accept, type Outcome } from '../domain/refus.ts';
import { communeId, type Commune } from '../domain/territoire/commune.ts';
import type { CommuneOfficielle } from './communesFr.ts';
import { carnet } from './courant.ts';
import { nouvelId } from './nouvelId.ts';
import { recordGeste, type Intention } from './record.ts';

/** What is known of a commune before it is in the carnet; typed by hand, only its name and population are sure. */
export type CommuneChoisie = Omit<CommuneOfficielle, 'anneePopulation' | 'departement'> &
  Partial<Pick<CommuneOfficielle, 'anneePopulation' | 'departement'>>;

export const MOTIF_NUMERO = '{annee}-{numero:3}';

/**
 * One gesture: the commune with its official facts, and its conseil municipal with the seats of the law. A commune
 * already there is refreshed and its conseil kept, or put back. Answers the id of the conseil.
 */
export async function creerCommune(choisie: CommuneChoisie, nomDuConseil: string): Promise<Outcome<string>> {
  const id = communeId('FR', choisie.code);
  const connu = await conseilDe(id);
  const instanceId = connu?.id ?? nouvelId();
  const intentions: Intention[] = [
    {
      acte: 'addCommune',
      charge: {
        commune: {
          id,
          code: choisie.code,
          pays: 'FR',
          nom: choisie.nom,
          codesPostaux: [...choisie.codesPostaux],
          population: choisie.population,
          ...(choisie.departement !== undefined && { departement: choisie.departement }),
          ...(choisie.anneePopulation !== undefined && { anneePopulation: choisie.anneePopulation }),
        },
      },
    },
  ];
  if (connu?.supprimee === true) intentions.push({ acte: 'removeInstance', charge: { id: connu.id, retiree: false } });
  if (connu === undefined) {
    intentions.push({
      acte: 'createInstance',
      charge: {
        instance: {
          id: instanceId,
          communeId: id,
          nom: nomDuConseil,
          genre: 'conseil-municipal',
          reglement: 'fr-commune',
          population: choisie.population,
          sieges: siegesDeDroit('fr-commune', choisie.population, choisie.code)?.sieges ?? 0,
          motifNumero: MOTIF_NUMERO,
        },
      },
    });
  }
  const outcome = await recordGeste(intentions);
  return outcome.ok ? accept(instanceId) : outcome;
}

const conseilDe = async (id: Commune['id']): Promise<Instance | undefined> => {
  const instances = await carnet().instances.where('communeId').equals(id).toArray();
  return instances
    .filter((instance) => instance.genre === 'conseil-municipal')
    .sort((a, b) => Number(a.supprimee ?? false) - Number(b.supprimee ?? false))[0];
};
