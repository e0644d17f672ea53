import { lazy, type ComponentType } from 'react';
import { loadWords } from '../i18n/i18n.ts';

/** A screen with its words and the rules of every kind of assembly: all are there before it is drawn. */
function withWords<P>(
  load: () => Promise<{ default: ComponentType<P> }>,
): () => Promise<{ default: ComponentType<P> }> {
  return async () => {
    const [screen] = await Promise.all([load(), loadWords(), import('../../domain/reglement/tousLesPacks.ts')]);
    return screen;
  };
}

/** Each screen is its own chunk: the first JavaScript holds the frame alone. */
export const Aujourdhui = lazy(() => import('../aujourdhui/Aujourdhui.tsx'));
export const PremierJour = lazy(withWords(() => import('../aujourdhui/PremierJour.tsx')));
export const Seances = lazy(withWords(() => import('../seance/liste/Seances.tsx')));
export const Preparer = lazy(withWords(() => import('../seance/preparer/Preparer.tsx')));
export const Convoquer = lazy(withWords(() => import('../seance/convoquer/Convoquer.tsx')));
export const Tenir = lazy(withWords(() => import('../seance/tenir/Tenir.tsx')));
export const TenirAujourdhui = lazy(withWords(() => import('../seance/tenir/TenirAujourdhui.tsx')));
export const Rediger = lazy(withWords(() => import('../seance/rediger/Rediger.tsx')));
export const Publier = lazy(withWords(() => import('../seance/publier/Publier.tsx')));
export const Registre = lazy(withWords(() => import('../registre/Registre.tsx')));
export const Annuaire = lazy(withWords(() => import('../annuaire/Annuaire.tsx')));
export const Commune = lazy(withWords(() => import('../annuaire/Commune.tsx')));
export const Instance = lazy(withWords(() => import('../annuaire/Instance.tsx')));
export const Reglages = lazy(withWords(() => import('../reglages/Reglages.tsx')));
export const Serveur = lazy(withWords(() => import('../reglages/serveur/Serveur.tsx')));
export const Comptes = lazy(withWords(() => import('../reglages/comptes/Comptes.tsx')));
export const Entrer = lazy(withWords(() => import('../synchro/Entrer.tsx')));
export const AReprendre = lazy(withWords(() => import('../synchro/AReprendre.tsx')));
export const Historique = lazy(withWords(() => import('../synchro/Historique.tsx')));
export const MesSeances = lazy(withWords(() => import('../seance/elu/MesSeances.tsx')));
export const MaSeance = lazy(withWords(() => import('../seance/elu/MaSeance.tsx')));
export const Divergences = lazy(withWords(() => import('../seance/divergences/Divergences.tsx')));
export const Aide = lazy(withWords(() => import('./Aide.tsx')));
export const ShortcutsHelp = lazy(() => import('../kit/ShortcutsHelp.tsx'));
