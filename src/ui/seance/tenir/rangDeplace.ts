import type { PointId } from '../../../domain/ids.ts';
import type { PointNumerote } from '../../../domain/seance/ordre.ts';
import { rangEntre } from '../../../store/rang.ts';

/** The rank that moves a point one place up or down among its siblings; undefined at the edge. */
export function rangDeplace(ordre: readonly PointNumerote[], pointId: PointId, pas: 1 | -1): string | undefined {
  const soi = ordre.find((n) => n.point.id === pointId);
  if (soi === undefined) return undefined;
  const freres = ordre.filter(
    (n) => n.profondeur === soi.profondeur && (soi.profondeur === 0 || n.point.parentId === soi.point.parentId),
  );
  const i = freres.indexOf(soi);
  const passe = freres[i + pas];
  if (passe === undefined) return undefined;
  const audela = freres[i + 2 * pas];
  return pas === 1 ? rangEntre(passe.point.rang, audela?.point.rang) : rangEntre(audela?.point.rang, passe.point.rang);
}
