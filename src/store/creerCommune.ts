import type { Instance } from '../domain/instance/instance.ts';
import { siegesDeDroit } from '../domain/instance/sieges.ts';
import { enteteDuPack } from '../domain/reglement/packs.ts';
import { packPropose } from '../domain/reglement/proposer.ts';
import type { PackId } from '../domain/reglement/reglement.ts';
import { accept, type Outcome } from '../domain/refus.ts';
import { communeId, type Commune } from '../domain/territoire/commune.ts';
import type { CommuneOfficielle } from './communeOfficielle.ts';
import { carnet } from './courant.ts';
import type { Carnet } from './db.ts';
import { nouvelId } from './nouvelId.ts';
import { recordGeste, type Intention } from './record.ts';

/** What is known of a commune before it is in the carnet; typed by hand, only its name and population are sure. */
export type CommuneChoisie = Omit<CommuneOfficielle, 'pays' | 'anciensNoms'> & {
  /** France when nobody says. */
  readonly pays?: CommuneOfficielle['pays'];
};

/** The rules that its conseil will follow. */
export const packDuConseil = ({ pays = 'FR', code }: Pick<CommuneChoisie, 'pays' | 'code'>): PackId =>
  packPropose('conseil-municipal', { pays, code });

const majuscule = (mots: string): string => mots.charAt(0).toLocaleUpperCase() + mots.slice(1);

/** « Conseil municipal », « Gemeenteraad »: the name that its rules give a conseil, in its own language. */
export const nomDeConseil = (pack: PackId): string => majuscule(enteteDuPack(pack).mots.instance.un);

/** The act that puts a commune of an official list in the carnet, or refreshes it there. */
export const ajoutDeCommune = (choisie: CommuneChoisie): Intention => {
  const { pays = 'FR' } = choisie;
  return {
    acte: 'addCommune',
    charge: {
      commune: {
        id: communeId(pays, choisie.code),
        code: choisie.code,
        pays,
        nom: choisie.nom,
        codesPostaux: [...choisie.codesPostaux],
        population: choisie.population,
        ...(choisie.nomNl !== undefined && { nomNl: choisie.nomNl }),
        ...(choisie.anciensCodes !== undefined && { anciensCodes: [...choisie.anciensCodes] }),
        ...(choisie.departement !== undefined && { departement: choisie.departement }),
        ...(choisie.anneePopulation !== undefined && { anneePopulation: choisie.anneePopulation }),
      },
    },
  };
};

export const MOTIF_NUMERO = '{annee}-{numero:3}';

/**
 * One gesture: the commune with its official facts, and its conseil with the rules and the seats of its country, named
 * by its pack unless a name is given. A commune already there is refreshed and its conseil kept, or put back. Answers
 * the id of the conseil.
 */
export async function creerCommune(
  choisie: CommuneChoisie,
  nomDuConseil?: string,
  db: Carnet = carnet(),
): Promise<Outcome<string>> {
  const { pays = 'FR' } = choisie;
  const id = communeId(pays, choisie.code);
  const pack = packDuConseil(choisie);
  const connu = await conseilDe(id, db);
  const instanceId = connu?.id ?? nouvelId();
  const intentions: Intention[] = [ajoutDeCommune(choisie)];
  if (connu?.supprimee === true) intentions.push({ acte: 'removeInstance', charge: { id: connu.id, retiree: false } });
  if (connu === undefined) {
    intentions.push({
      acte: 'createInstance',
      charge: {
        instance: {
          id: instanceId,
          communeId: id,
          nom: nomDuConseil ?? nomDeConseil(pack),
          genre: 'conseil-municipal',
          reglement: pack,
          population: choisie.population,
          sieges: siegesDeDroit(pack, choisie.population, choisie.code)?.sieges ?? 0,
          motifNumero: MOTIF_NUMERO,
        },
      },
    });
  }
  const outcome = await recordGeste(intentions, db);
  return outcome.ok ? accept(instanceId) : outcome;
}

const conseilDe = async (id: Commune['id'], db: Carnet): Promise<Instance | undefined> => {
  const instances = await db.instances.where('communeId').equals(id).toArray();
  return instances
    .filter((instance) => instance.genre === 'conseil-municipal')
    .sort((a, b) => Number(a.supprimee ?? false) - Number(b.supprimee ?? false))[0];
};
