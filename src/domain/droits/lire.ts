import { rolesSur, type Acces, type RoleDeCompte } from './acces.ts';

const TIENT: readonly RoleDeCompte[] = ['administration', 'secretariat'];
const SIEGE: readonly RoleDeCompte[] = [...TIENT, 'presidence', 'membre'];

/**
 * Whether an account may read a scope as it is: `instance:<id>` and `huis-clos:<id>` (texts and files of points in
 * camera) for those who sit, `lecture:<id>` for those who only look on, `commune:<id>`, `personnes`, `coordonnees`,
 * `perso:<compte>`.
 */
export function mayRead(acces: Acces, scope: string): boolean {
  const at = scope.indexOf(':');
  const [genre, id] = at === -1 ? [scope, ''] : [scope.slice(0, at), scope.slice(at + 1)];
  const siege = () => SIEGE.some((role) => rolesSur(acces, id).has(role));
  switch (genre) {
    case 'perso':
      return id === acces.compte;
    case 'instance':
    case 'huis-clos':
      return siege();
    case 'lecture':
      return rolesSur(acces, id).has('lecture') && !siege();
    case 'commune':
      return acces.attributions.length > 0;
    case 'personnes':
    case 'coordonnees':
      return acces.attributions.some(({ role }) => TIENT.includes(role));
    default:
      return false;
  }
}

const INSTANCE = 'instance:';
const LECTURE = 'lecture:';

/**
 * The reading that is made of an instance for those who only look on: nothing is kept under that name, it is drawn from
 * `instance:<id>` each time it is read (`reserver.ts`). Undefined for a scope that has none.
 */
export const lectureDe = (scope: string): string | undefined =>
  scope.startsWith(INSTANCE) ? LECTURE + scope.slice(INSTANCE.length) : undefined;

export const estLecture = (scope: string): boolean => scope.startsWith(LECTURE);

/** Where what is read under a scope is kept. */
export const origineDe = (scope: string): string =>
  estLecture(scope) ? INSTANCE + scope.slice(LECTURE.length) : scope;

/** Under which scope an account reads what lies in one: that one, its reading, or not at all. */
export function vueDe(acces: Acces, scope: string): string | undefined {
  if (mayRead(acces, scope)) return scope;
  const lecture = lectureDe(scope);
  return lecture !== undefined && mayRead(acces, lecture) ? lecture : undefined;
}
