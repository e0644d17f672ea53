import { ACTES } from '../frCommune/actes.ts';
import { cgct, REFORME_2022 } from '../frCommune/sources.ts';
import { regle } from '../composer.ts';
import type { Regles } from '../pack.ts';

/** Where a syndicat is not held to what an EPCI à fiscalité propre is. */
export const SYNDICAT: Pick<Regles, 'frequenceMinimale' | 'publicationActes' | 'transmission'> = {
  frequenceMinimale: regle(
    { fois: 1, mois: 3 },
    cgct(
      'L5211-11',
      'Au moins une fois par trimestre ; par semestre pour un syndicat à vocation unique.',
      'a-confirmer',
    ),
  ),
  publicationActes: [
    ...ACTES.publicationActes.filter((r) => r.au !== undefined),
    {
      valeur: { defaut: 'electronique', choix: ['electronique', 'affichage', 'papier'] },
      du: REFORME_2022,
      source: cgct(
        'L5211-3',
        'Un syndicat de communes choisit par délibération ; à défaut, publication électronique. À vérifier pour un syndicat mixte.',
        'a-confirmer',
      ),
    },
  ],
  transmission: regle(
    { joursActesIndividuels: 15, deliberations: 'sans-delai-legal', electroniqueObligatoire: false },
    cgct('L5211-3', 'La transmission électronique n’est imposée qu’aux EPCI à fiscalité propre.', 'a-confirmer'),
  ),
};
