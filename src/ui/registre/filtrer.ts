import type { Trouvees } from '../../store/indexDeliberations.ts';
import type { LigneDuRegistre } from '../../store/recherche.ts';
import { collateur } from '../i18n/trier.ts';

export const ordres = ['date', 'objet'] as const;
export type Ordre = (typeof ordres)[number];

/** What the person asked of the register; an empty string asks nothing. */
export type Demande = {
  readonly q: string;
  readonly instance: string;
  readonly annee: string;
  readonly resultat: string;
  readonly numero: '' | 'avec' | 'sans';
  readonly ordre: Ordre;
};

export const demandeVide: Demande = { q: '', instance: '', annee: '', resultat: '', numero: '', ordre: 'date' };

const tables = new WeakMap<readonly LigneDuRegistre[], readonly LigneDuRegistre[]>();

/** The table by object (CGCT R2121-9); sorted once for a set of rows, since twenty thousand names take a while. */
function tableParObjet(lignes: readonly LigneDuRegistre[]): readonly LigneDuRegistre[] {
  let table = tables.get(lignes);
  if (table === undefined) {
    const parObjet = collateur({ sensitivity: 'base', ignorePunctuation: true });
    table = [...lignes].sort((a, b) => parObjet.compare(a.objet, b.objet));
    tables.set(lignes, table);
  }
  return table;
}

/** Rows that answer, in the order asked; `lignes` come newest first and `trouvees` are those that hold the words. */
export function filtrer(
  lignes: readonly LigneDuRegistre[],
  demande: Demande,
  trouvees: Trouvees | undefined,
): readonly LigneDuRegistre[] {
  const rangees = demande.ordre === 'objet' ? tableParObjet(lignes) : lignes;
  return rangees.filter(
    (l) =>
      (trouvees === undefined || trouvees.has(l.motsConnus)) &&
      (demande.instance === '' || l.instanceId === demande.instance) &&
      (demande.annee === '' || l.date.startsWith(demande.annee)) &&
      (demande.resultat === '' || l.resultat === demande.resultat) &&
      (demande.numero === '' || (l.numero !== undefined) === (demande.numero === 'avec')),
  );
}

/** The choices that the rows offer, so that no filter leads to nothing. */
export function choix(lignes: readonly LigneDuRegistre[]): {
  readonly instances: readonly { readonly id: string; readonly nom: string }[];
  readonly annees: readonly string[];
  readonly resultats: readonly string[];
} {
  const instances = new Map<string, string>();
  const annees = new Set<string>();
  const resultats = new Set<string>();
  for (const l of lignes) {
    if (!instances.has(l.instanceId)) instances.set(l.instanceId, l.nomInstance);
    annees.add(l.date.slice(0, 4));
    resultats.add(l.resultat);
  }
  const parNom = collateur();
  return {
    instances: [...instances].map(([id, nom]) => ({ id, nom })).sort((a, b) => parNom.compare(a.nom, b.nom)),
    annees: [...annees].sort().reverse(),
    resultats: [...resultats].sort(),
  };
}
