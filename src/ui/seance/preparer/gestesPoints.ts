import { placeAuRang, placeNouveau, placePropre, placeSousPoint, type Place } from '../../../domain/seance/deplacer.ts';
import { ordreDuJour } from '../../../domain/seance/ordre.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { nouvelId } from '../../../store/nouvelId.ts';
import { rangEntre, rangsEntre } from '../../../store/rang.ts';
import type { Intention } from '../../../store/record.ts';
import type { Acteur } from '../../kit/useActe.ts';
import { titreSansHuisClos } from './coller.ts';
import { devinerGenre } from './deviner.ts';

export interface GestesPoints {
  /** Adds one point per title, before the standing points at the end; answers the id of the last one written. */
  ajouter: (intitules: readonly string[]) => Promise<string | undefined>;
  deplacer: (pointId: string, versRang: number) => void;
  /** One place up (-1) or down (1). */
  pousser: (pointId: string, pas: -1 | 1) => void;
  /** Under the heading before it, or back to a point of its own. */
  changerNiveau: (pointId: string) => void;
  retirer: (pointId: string, retire: boolean) => Promise<boolean>;
}

/** What can be done to the order of the points of a sitting. */
export function gestesPoints(seance: Seance, { faire }: Pick<Acteur, 'faire'>): GestesPoints {
  const poser = (pointId: string, place: Place | undefined) => {
    if (place === undefined) return;
    const avant = seance.points.find((p) => p.id === pointId)?.parentId;
    const rang = rangEntre(place.avant, place.apres);
    void faire({
      acte: 'editPoint',
      charge: {
        id: seance.id,
        pointId,
        champs: avant === place.parentId ? { rang } : { rang, parentId: place.parentId ?? null },
      },
    });
  };
  const deplacer = (pointId: string, versRang: number) => poser(pointId, placeAuRang(seance, pointId, versRang));
  return {
    ajouter: async (intitules) => {
      const { avant, apres } = placeNouveau(seance);
      const rangs = rangsEntre(avant, apres, intitules.length);
      const points = intitules.map(titreSansHuisClos).map(({ intitule, huisClos }, i) => ({
        id: nouvelId(),
        rang: rangs[i] ?? rangEntre(avant, apres),
        intitule,
        genre: devinerGenre(intitule),
        ...(huisClos ? { huisClos } : {}),
      }));
      const actes = points.map((point): Intention => ({ acte: 'addPoint', charge: { id: seance.id, point } }));
      return (await faire(...actes)) ? points.at(-1)?.id : undefined;
    },
    deplacer,
    pousser: (pointId, pas) => {
      const index = ordreDuJour(seance).findIndex((l) => l.point.id === pointId);
      if (index !== -1 && index + pas >= 0) deplacer(pointId, index + pas);
    },
    changerNiveau: (pointId) => poser(pointId, placeSousPoint(seance, pointId) ?? placePropre(seance, pointId)),
    retirer: (pointId, retire) => faire({ acte: 'removePoint', charge: { id: seance.id, pointId, retire } }),
  };
}
