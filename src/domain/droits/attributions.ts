import type { DateCivile } from '../date.ts';
import type { Instance, Role } from '../instance/instance.ts';
import type { PersonneId } from '../ids.ts';
import type { Attribution } from './acces.ts';

/** Those who chair by law the assembly in which they hold this mandat. */
const PRESIDENT: ReadonlySet<Role> = new Set(['maire', 'president']);

/**
 * What a personne's running mandats give: `membre` of each instance where one runs that day (suppléants too, who must
 * read what they may have to vote), and `presidence` for the maire or the president.
 */
export function attributionsDerivees(
  personneId: PersonneId,
  instances: readonly Instance[],
  date: DateCivile,
): readonly Attribution[] {
  return instances.flatMap((instance): Attribution[] => {
    if (instance.supprimee === true) return [];
    const siens = instance.mandats.filter(
      (m) =>
        m.personneId === personneId &&
        (m.debut === undefined || m.debut <= date) &&
        (m.fin === undefined || m.fin >= date),
    );
    if (siens.length === 0) return [];
    const preside = siens.some((m) => PRESIDENT.has(m.role) && m.suppleantDe === undefined);
    return [
      { role: 'membre', sur: instance.id },
      ...(preside ? [{ role: 'presidence', sur: instance.id } as const] : []),
    ];
  });
}
