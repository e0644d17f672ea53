import { useLiveQuery } from 'dexie-react-hooks';
import { scrutinsDeliberants } from '../../../domain/acte/deliberations.ts';
import type { Registre } from '../../../domain/acte/registre.ts';
import type { Instance } from '../../../domain/instance/instance.ts';
import type { Fait } from '../../../domain/seance/fait.ts';
import { ordreDuJour } from '../../../domain/seance/ordre.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { lireCommune, lireInstance, lireRegistre, lireSeance, lireSeancesDeDepuis } from '../../../store/lectures.ts';

/** One deliberation of the sitting, as the screen names it. */
export type Acte = { readonly scrutin: Fait<'scrutin'>; readonly objet: string; readonly numeroPoint: string };

export type Publication = {
  readonly seance: Seance;
  readonly instance: Instance | undefined;
  readonly registre: Registre | undefined;
  readonly annee: number;
  readonly siteExiste: boolean;
  /** Other sittings of the same instance that matter here, oldest first. */
  readonly autres: readonly Seance[];
  readonly actes: readonly Acte[];
};

/** The deliberations of a sitting with the words that name them. */
export function actesDe(seance: Seance): Acte[] {
  const numeros = new Map(ordreDuJour(seance).map((n) => [n.point.id, n.numero]));
  return scrutinsDeliberants(seance).map((scrutin) => {
    const intitule = seance.points.find((p) => p.id === scrutin.pointId)?.intitule ?? '';
    return {
      scrutin,
      objet: scrutin.objet ? `${intitule} — ${scrutin.objet}` : intitule,
      numeroPoint: numeros.get(scrutin.pointId) ?? '',
    };
  });
}

/** Sittings that share the year's numbers, may settle these minutes, or wait for theirs to be settled here. */
async function lireAutres(seance: Seance, annee: number): Promise<Seance[]> {
  const approuvees = seance.points.map((p) => p.seanceApprouvee).filter((id) => id !== undefined);
  const [depuis, avant] = await Promise.all([
    lireSeancesDeDepuis(seance.instanceId, `${String(annee)}-01-01`),
    Promise.all([...new Set(approuvees)].map(lireSeance)),
  ]);
  const lues = new Map(
    [...avant, ...depuis].flatMap((s) => (s === undefined || s.supprimee === true ? [] : [[s.id, s] as const])),
  );
  lues.delete(seance.id);
  return [...lues.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What the screen Publier reads; null when the sitting is not in this carnet, undefined while it is being read. */
export function usePublication(seanceId: string): Publication | null | undefined {
  return useLiveQuery(async () => {
    const seance = await lireSeance(seanceId);
    if (seance === undefined) return null;
    const annee = Number(seance.date.slice(0, 4));
    const [instance, commune, registre, autres] = await Promise.all([
      lireInstance(seance.instanceId),
      lireCommune(seance.communeId),
      lireRegistre(seance.instanceId, annee),
      lireAutres(seance, annee),
    ]);
    return {
      seance,
      instance,
      registre,
      annee,
      siteExiste: (commune?.site ?? '') !== '',
      autres,
      actes: actesDe(seance),
    };
  }, [seanceId]);
}
