import type { FaitId } from '../ids.ts';
import type { Seance } from '../seance/seance.ts';
import { scrutinsDeliberants } from './deliberations.ts';
import { prochainNumero, type Registre } from './registre.ts';

/** Numbers proposed to the deliberations of a sitting that have none, in the order they were taken. */
export function proposerNumeros(seance: Seance, registre: Registre | undefined): Map<FaitId, number> {
  let numero = prochainNumero(registre);
  const proposes = new Map<FaitId, number>();
  for (const scrutin of scrutinsDeliberants(seance)) {
    if (registre?.numeros[scrutin.id] !== undefined) continue;
    // The minutes of the last sitting are settled, not deliberated (CGCT L2121-15): a number stays possible by hand.
    if (seance.points.find((p) => p.id === scrutin.pointId)?.genre === 'approbation-pv') continue;
    proposes.set(scrutin.id, numero);
    numero += 1;
  }
  return proposes;
}

/** The act that already holds a number, when it is another one. */
export const titulaireDuNumero = (registre: Registre | undefined, numero: number, sauf?: FaitId): FaitId | undefined =>
  Object.entries(registre?.numeros ?? {}).find(([scrutinId, n]) => n.numero === numero && scrutinId !== sauf)?.[0];

/** Numbers of the year that nobody holds, below the highest. */
export function numerosManquants(registre: Registre | undefined): number[] {
  const pris = new Set(Object.values(registre?.numeros ?? {}).map((n) => n.numero));
  const manquants: number[] = [];
  for (let n = 1; n < prochainNumero(registre); n += 1) if (!pris.has(n)) manquants.push(n);
  return manquants;
}

/** Deliberations of a sitting whose number is lower than one given before it in the same sitting. */
export function numerosEnDesordre(seance: Seance, registre: Registre | undefined): FaitId[] {
  let plusHaut = 0;
  return scrutinsDeliberants(seance).flatMap((scrutin) => {
    const numero = registre?.numeros[scrutin.id]?.numero;
    if (numero === undefined) return [];
    const enDesordre = numero < plusHaut;
    plusHaut = Math.max(plusHaut, numero);
    return enDesordre ? [scrutin.id] : [];
  });
}

/** Sittings whose numbers break the order of the dates with this one: held earlier with a higher number, or later with a lower one. */
export function seancesHorsDate(
  seance: Pick<Seance, 'id' | 'date'>,
  registre: Registre | undefined,
  dates: ReadonlyMap<string, string>,
): string[] {
  const tous = Object.values(registre?.numeros ?? {});
  const ici = tous.filter((n) => n.seanceId === seance.id).map((n) => n.numero);
  if (ici.length === 0) return [];
  const [bas, haut] = [Math.min(...ici), Math.max(...ici)];
  const hors = tous.filter((n) => {
    const date = dates.get(n.seanceId);
    if (date === undefined || n.seanceId === seance.id) return false;
    return (date < seance.date && n.numero > bas) || (date > seance.date && n.numero < haut);
  });
  return [...new Set(hors.map((n) => n.seanceId))];
}

/** Numbers in ascending order, as runs that follow each other: [1, 2, 3, 7] gives [[1, 3], [7, 7]]. */
export function enSuites(numeros: readonly number[]): readonly (readonly [number, number])[] {
  const suites: [number, number][] = [];
  for (const n of numeros) {
    const derniere = suites.at(-1);
    if (derniere !== undefined && n === derniere[1] + 1) derniere[1] = n;
    else suites.push([n, n]);
  }
  return suites;
}
