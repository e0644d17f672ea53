import type { Instance, RegleDeComposition } from '../../domain/instance/instance.ts';
import type { Territoire } from '../../domain/territoire/territoire.ts';

/** A commune of a ready-made territoire, as its source states it. */
export type CommuneDeModele = {
  readonly pays: 'FR' | 'BE';
  readonly code: string;
  readonly nom: string;
  readonly nomNl?: string;
  readonly population?: number;
  readonly annee?: number;
  readonly cp?: readonly string[];
  /** Code before 2019. */
  readonly ancien?: string;
  readonly secteur?: string;
  readonly du?: string;
  readonly au?: string;
};

type RegleDeModele =
  | { readonly base: 'chefs' | 'elus'; readonly secteur?: string }
  | {
      readonly base: 'roles';
      readonly instance: string;
      readonly roles: Extract<RegleDeComposition, { base: 'roles' }>['roles'];
      readonly sansVoix?: boolean;
    };

export type InstanceDeModele = Pick<
  Instance,
  'nom' | 'nomNl' | 'genre' | 'reglement' | 'sieges' | 'rythme' | 'langues' | 'surcharges'
> & {
  readonly cle: string;
  readonly pouvoir: NonNullable<Instance['pouvoir']>;
  readonly composition?: readonly RegleDeModele[];
};

/** A ready-made territoire: what its sources state, and what they do not. */
export type Modele = Omit<Territoire, 'communes' | 'scope' | 'supprimee'> & {
  /** Commune where its assemblies have their seat. */
  readonly siege: string;
  readonly communes: readonly CommuneDeModele[];
  readonly instances: readonly InstanceDeModele[];
};

export const modeles = {
  'carcassonne-agglo': () => import('./carcassonneAgglo.json'),
  'charleroi-metropole': () => import('./charleroiMetropole.json'),
  hainaut: () => import('./hainaut.json'),
  eurometropole: () => import('./eurometropole.json'),
  'smart-charleroi': () => import('./smartCharleroi.json'),
} as const;
export type CleModele = keyof typeof modeles;

/** Loads a ready-made territoire; from the cache when there is no network. */
export const lireModele = async (cle: CleModele): Promise<Modele> =>
  (await modeles[cle]()).default as unknown as Modele;

/** What is known of each before its file is read: its id in a carnet, and its name. */
export const apercus: Readonly<Record<CleModele, Pick<Territoire, 'id' | 'nom' | 'nomNl'>>> = {
  'carcassonne-agglo': { id: 'fr-200035715', nom: 'Carcassonne Agglo' },
  'charleroi-metropole': { id: 'be-charleroi-metropole', nom: 'Charleroi Métropole' },
  hainaut: { id: 'be-hainaut', nom: 'Province de Hainaut', nomNl: 'Provincie Henegouwen' },
  eurometropole: {
    id: 'eu-lille-kortrijk-tournai',
    nom: 'Eurométropole Lille-Kortrijk-Tournai',
    nomNl: 'Eurometropool Lille-Kortrijk-Tournai',
  },
  'smart-charleroi': { id: 'be-smart-charleroi', nom: 'Smart territoire de Charleroi' },
};
