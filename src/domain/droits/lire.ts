import { rolesSur, type Acces, type RoleDeCompte } from './acces.ts';

const TIENT: readonly RoleDeCompte[] = ['administration', 'secretariat'];
const SIEGE: readonly RoleDeCompte[] = [...TIENT, 'presidence', 'membre'];

/**
 * Whether an account may read a scope: `instance:<id>`, `huis-clos:<id>` (texts and files of points in camera),
 * `commune:<id>`, `personnes`, `coordonnees`, `perso:<compte>`.
 */
export function mayRead(acces: Acces, scope: string): boolean {
  const at = scope.indexOf(':');
  const [genre, id] = at === -1 ? [scope, ''] : [scope.slice(0, at), scope.slice(at + 1)];
  const un = (roles: readonly RoleDeCompte[]) => roles.some((role) => rolesSur(acces, id).has(role));
  switch (genre) {
    case 'perso':
      return id === acces.compte;
    case 'instance':
      return rolesSur(acces, id).size > 0;
    case 'huis-clos':
      return un(SIEGE);
    case 'commune':
      return acces.attributions.length > 0;
    case 'personnes':
    case 'coordonnees':
      return acces.attributions.some(({ role }) => TIENT.includes(role));
    default:
      return false;
  }
}
