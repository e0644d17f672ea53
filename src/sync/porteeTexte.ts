import { pointsEnHuisClos } from '../domain/seance/huisClos.ts';
import type { Seance } from '../domain/seance/seance.ts';

/** The words of a sitting as a whole stand where those of a point name it. */
const ENTIERE = 'seance';

/** `<seanceId>/<pointId>/<nature>`; undefined when it is no such thing. */
export function partiesTexte(texteId: string): { seanceId: string; pointId: string; nature: string } | undefined {
  const [seanceId, pointId, nature, trop] = texteId.split('/');
  return seanceId && pointId && nature && trop === undefined ? { seanceId, pointId, nature } : undefined;
}

/** What was said, in either language of a bilingual sitting. */
const debats = (nature: string | undefined): boolean => nature === 'debats' || nature === 'debats-autre';

/**
 * The scope that carries a text: that of the sitting, or the companion of its instance for what is in camera. Words on
 * a point that is not known yet are kept with the latter until it is.
 */
export function porteeTexte(seance: Seance, texteId: string): string {
  const parties = partiesTexte(texteId);
  if (parties?.pointId === ENTIERE) return `instance:${seance.instanceId}`;
  const point = seance.points.find((p) => p.id === parties?.pointId);
  const clos =
    point === undefined ||
    point.huisClos === true ||
    (debats(parties?.nature) && pointsEnHuisClos(seance).has(point.id));
  return `${clos ? 'huis-clos' : 'instance'}:${seance.instanceId}`;
}

/** Scopes that carry the files of a sitting, by SHA-256: one file may be joined in several places. */
export function porteesFichiers(seance: Seance): ReadonlyMap<string, ReadonlySet<string>> {
  const portees = new Map<string, Set<string>>();
  const ajoute = (sha256: string, clos: boolean) => {
    const scope = `${clos ? 'huis-clos' : 'instance'}:${seance.instanceId}`;
    portees.set(sha256, (portees.get(sha256) ?? new Set<string>()).add(scope));
  };
  for (const { pieces, huisClos } of seance.points) for (const { sha256 } of pieces) ajoute(sha256, huisClos === true);
  if (seance.pv.depose !== undefined) ajoute(seance.pv.depose.sha256, false);
  return portees;
}
