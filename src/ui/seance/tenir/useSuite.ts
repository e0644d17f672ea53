import { useLocation } from 'wouter';
import type { Refus } from '../../../domain/refus.ts';
import type { PointNumerote } from '../../../domain/seance/ordre.ts';
import { quorumDuPoint } from '../../../domain/seance/participation.ts';
import { routes } from '../../shell/routes.ts';
import { useGestes, useHorloge, useTenue } from './contexte.ts';
import { pointSuivant, seDelibere } from './salle.ts';
import type { Vue } from './vue.ts';

/** What comes after the point on the screen: one act, named before it is done. */
export type Suite =
  | { readonly genre: 'aborder'; readonly point: PointNumerote; readonly faire: () => Promise<Refus | undefined> }
  | { readonly genre: 'reprendre' | 'rediger' | 'lever' | 'rien'; readonly faire: () => Promise<Refus | undefined> };

export function useSuite(vue: Vue): Suite {
  const { seance, reglement, salle, actes } = useTenue();
  const { moment } = useHorloge();
  const { choisir, ouvrir } = useGestes();
  const [, aller] = useLocation();
  const { vu, enMain } = vue;
  const rien = () => Promise.resolve(undefined);
  if (salle.etat.levee)
    return {
      genre: 'rediger',
      faire: () => {
        aller(routes.seance(seance.id, 'rediger'));
        return rien();
      },
    };
  if (salle.etat.suspendue) return { genre: 'reprendre', faire: () => actes.noter([{ type: 'reprise' }], moment) };
  if (vue.bloque) return { genre: 'rien', faire: rien };
  const attend = vu !== undefined && !enMain && salle.aVenir.some((n) => n.point.id === vu.point.id);
  const suivant = attend ? vu : pointSuivant(salle, vu?.point.id);
  if (suivant === undefined)
    return {
      genre: 'lever',
      faire: () => {
        ouvrir({ genre: 'lever' });
        return rien();
      },
    };
  return {
    genre: 'aborder',
    point: suivant,
    faire: async () => {
      // Without quorum nothing is recorded: the point is shown, with the four ways out.
      if (!attend && seDelibere(suivant.point.genre) && !quorumDuPoint(seance, reglement, suivant.point.id).quorum) {
        choisir(suivant.point.id);
        return undefined;
      }
      const refus = await actes.noter([{ type: 'point', pointId: suivant.point.id, sort: 'aborde' }], moment);
      if (refus === undefined) choisir(undefined);
      return refus;
    },
  };
}
