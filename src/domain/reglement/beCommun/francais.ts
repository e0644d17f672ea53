import { nonFixe, sansObjet } from '../composer.ts';
import type { Regles } from '../pack.ts';
import type { Source } from '../parametre.ts';

/** What only French law knows, and what no Belgian text that could be read settles; each hinders nobody. */
export function ailleursQuEnFrance(
  article: string,
  mots: { readonly aucune: string; readonly nonLu: string },
): Pick<
  Regles,
  | 'retraitCompte'
  | 'demandeSecret'
  | 'conflitDeDemandes'
  | 'electionAdjoints'
  | 'egaliteListes'
  | 'dureeMiseEnLigne'
  | 'copieConseillers'
  | 'decisionsDelegation'
  | 'pvPapier'
  | 'delaiRecours'
  | 'numeroDeliberation'
  | 'registre'
> {
  const aucune: Source = { article, texte: mots.aucune, confiance: 'a-confirmer' };
  const nonLu: Source = { article, texte: mots.nonLu, confiance: 'a-confirmer' };
  return {
    retraitCompte: sansObjet({ comptePresent: true, compteEnExercice: true }, aucune),
    demandeSecret: sansObjet({ fraction: [1, 1], strict: true }, aucune),
    conflitDeDemandes: sansObjet('secret', aucune),
    electionAdjoints: sansObjet('uninominal', aucune),
    egaliteListes: sansObjet('plus-age', aucune),
    dureeMiseEnLigne: sansObjet({ mois: 0 }, aucune),
    copieConseillers: sansObjet({ convocation: false, listeMois: 0, pvMois: 0 }, aucune),
    decisionsDelegation: sansObjet({ compteRenduAChaqueSeance: false }, aucune),
    pvPapier: sansObjet(false, aucune),
    delaiRecours: nonFixe({ mois: 2 }, nonLu),
    numeroDeliberation: nonFixe({ motif: '{annee}-{numero:3}', parAnnee: true }, nonLu),
    registre: nonFixe({ reliureMois: 12, papier: false, tables: ['date', 'objet'] }, nonLu),
  };
}
