import { lazy } from 'react';

/** Each screen is its own chunk: the first JavaScript holds the frame alone. */
export const Aujourdhui = lazy(() => import('../aujourdhui/Aujourdhui.tsx'));
export const PremierJour = lazy(() => import('../aujourdhui/PremierJour.tsx'));
export const Seances = lazy(() => import('../seance/liste/Seances.tsx'));
export const Preparer = lazy(() => import('../seance/preparer/Preparer.tsx'));
export const Convoquer = lazy(() => import('../seance/convoquer/Convoquer.tsx'));
export const Tenir = lazy(() => import('../seance/tenir/Tenir.tsx'));
export const TenirAujourdhui = lazy(() => import('../seance/tenir/TenirAujourdhui.tsx'));
export const Rediger = lazy(() => import('../seance/rediger/Rediger.tsx'));
export const Publier = lazy(() => import('../seance/publier/Publier.tsx'));
export const Registre = lazy(() => import('../registre/Registre.tsx'));
export const Annuaire = lazy(() => import('../annuaire/Annuaire.tsx'));
export const Commune = lazy(() => import('../annuaire/Commune.tsx'));
export const Instance = lazy(() => import('../annuaire/Instance.tsx'));
export const Reglages = lazy(() => import('../reglages/Reglages.tsx'));
export const Aide = lazy(() => import('./Aide.tsx'));
export const ShortcutsHelp = lazy(() => import('../kit/ShortcutsHelp.tsx'));
