import type { ComponentType } from 'react';
import { loadWords } from '../i18n/i18n.ts';
import { deferred } from '../kit/deferred.tsx';

/** A screen with its words and the rules of every kind of assembly: all are there before it is drawn. */
function withWords<P>(
  load: () => Promise<{ default: ComponentType<P> }>,
): () => Promise<{ default: ComponentType<P> }> {
  return async () => {
    const [screen] = await Promise.all([load(), loadWords(), import('../../domain/reglement/tousLesPacks.ts')]);
    return screen;
  };
}

const accueil = import('../aujourdhui/Aujourdhui.tsx');

/** The home screen comes with the frame; each other screen is its own chunk. */
export const Aujourdhui = deferred(() => accueil);
export const PremierJour = deferred(withWords(() => import('../aujourdhui/PremierJour.tsx')));
export const Seances = deferred(withWords(() => import('../seance/liste/Seances.tsx')));
export const Preparer = deferred(withWords(() => import('../seance/preparer/Preparer.tsx')));
export const Convoquer = deferred(withWords(() => import('../seance/convoquer/Convoquer.tsx')));
export const Tenir = deferred(withWords(() => import('../seance/tenir/Tenir.tsx')));
export const TenirAujourdhui = deferred(withWords(() => import('../seance/tenir/TenirAujourdhui.tsx')));
export const Rediger = deferred(withWords(() => import('../seance/rediger/Rediger.tsx')));
export const Publier = deferred(withWords(() => import('../seance/publier/Publier.tsx')));
export const Registre = deferred(withWords(() => import('../registre/Registre.tsx')));
export const Annuaire = deferred(withWords(() => import('../annuaire/Annuaire.tsx')));
export const Commune = deferred(withWords(() => import('../annuaire/Commune.tsx')));
export const Instance = deferred(withWords(() => import('../annuaire/Instance.tsx')));
export const Personne = deferred(withWords(() => import('../annuaire/personne/Personne.tsx')));
export const Territoires = deferred(withWords(() => import('../territoire/Territoires.tsx')));
export const Territoire = deferred(withWords(() => import('../territoire/Territoire.tsx')));
export const Reglages = deferred(withWords(() => import('../reglages/Reglages.tsx')));
export const Serveur = deferred(withWords(() => import('../reglages/serveur/Serveur.tsx')));
export const Comptes = deferred(withWords(() => import('../reglages/comptes/Comptes.tsx')));
export const Entrer = deferred(withWords(() => import('../synchro/Entrer.tsx')));
export const AReprendre = deferred(withWords(() => import('../synchro/AReprendre.tsx')));
export const Historique = deferred(withWords(() => import('../synchro/Historique.tsx')));
export const MesSeances = deferred(withWords(() => import('../seance/elu/MesSeances.tsx')));
export const MaSeance = deferred(withWords(() => import('../seance/elu/MaSeance.tsx')));
export const Divergences = deferred(withWords(() => import('../seance/divergences/Divergences.tsx')));
export const Aide = deferred(withWords(() => import('./Aide.tsx')));
export const ShortcutsHelp = deferred(() => import('../kit/ShortcutsHelp.tsx'));
