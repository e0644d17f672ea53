import { isWithin } from '../../domain/date.ts';
import type { Commune } from '../../domain/territoire/commune.ts';
import type { Appartenance, Secteur } from '../../domain/territoire/territoire.ts';
import type { FicheDeTerritoire } from '../../store/lecturesTerritoire.ts';
import { nomLocal } from '../i18n/nomLocal.ts';
import { collateur } from '../i18n/trier.ts';

/** A commune with its place in the territoire; `partie` when it is no longer, or not yet, in it. */
export interface Placee {
  readonly commune: Commune;
  readonly appartenance: Appartenance;
  readonly partie: boolean;
}

export interface Groupe {
  readonly cle: string;
  readonly secteur?: Secteur | undefined;
  readonly pays?: 'FR' | 'BE' | undefined;
  readonly communes: readonly Placee[];
}

const rangPays = (pays: 'FR' | 'BE' | undefined): number => (pays === 'FR' ? 0 : pays === 'BE' ? 1 : 2);

/** Communes by sector, sectors by country, those without a sector last; names in the language of the screens. */
export function groupesDe({ territoire, communes }: FicheDeTerritoire, jour: string): Groupe[] {
  const placees = territoire.communes.flatMap((appartenance): Placee[] => {
    const commune = communes.get(appartenance.communeId);
    if (commune === undefined) return [];
    return [{ commune, appartenance, partie: !isWithin(jour, appartenance.du, appartenance.au) }];
  });
  const ordre = collateur();
  const groupe = (secteur: Secteur | undefined): Groupe => {
    const siennes = placees
      .filter(({ appartenance }) => appartenance.secteurId === secteur?.id)
      .sort((a, b) => Number(a.partie) - Number(b.partie) || ordre.compare(nomLocal(a.commune), nomLocal(b.commune)));
    const pays = new Set(siennes.map(({ commune }) => commune.pays));
    return {
      cle: secteur?.id ?? 'sans',
      secteur,
      pays: pays.size === 1 ? siennes[0]?.commune.pays : undefined,
      communes: siennes,
    };
  };
  return [...territoire.secteurs.map(groupe).sort((a, b) => rangPays(a.pays) - rangPays(b.pays)), groupe(undefined)];
}
