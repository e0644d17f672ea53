import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { CORPS_MAX } from '../../sync/protocole.ts';
import { fermer, PorteFermee } from '../comptes/refuser.ts';
import { origineDe, type Env } from './porte.ts';

/** Bytes of a request's body, by the beginning of its path; the first that fits. */
const LIMITES: readonly (readonly [string, number])[] = [
  // Characters of up to three bytes, and room for the envelope.
  ['/api/sync', 2 * CORPS_MAX],
  // A piece of at most a megabyte.
  ['/api/fichiers/', 1_100_000],
  ['/api/', 64_000],
];

const SANS_EFFET: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * Before anything under /api is looked at: a request that changes something comes from a page of this server (browsers
 * always say their Origin then, and no page of another site can forge it), says what it carries, and is not too long.
 */
export const gardes = (origine: string | undefined): MiddlewareHandler<Env> => {
  const bornes = LIMITES.map(
    ([debut, maxSize]) =>
      [
        debut,
        bodyLimit({
          maxSize,
          onError: () => {
            throw new PorteFermee('trop-gros');
          },
        }),
      ] as const,
  );
  return async (c, next) => {
    c.header('Cache-Control', 'no-store');
    // PostgreSQL has no such sign, and nothing here has a name with it.
    if (c.req.url.includes('%00')) fermer('saisie-invalide');
    if (SANS_EFFET.has(c.req.method)) return next();
    const site = c.req.header('Sec-Fetch-Site');
    if (c.req.header('Origin') !== origineDe(c, origine) || (site !== undefined && site !== 'same-origin'))
      fermer('origine-refusee');
    const fichier = c.req.path.startsWith('/api/fichiers/');
    const porte = c.req.method !== 'DELETE' && !fichier;
    if (porte && !/^application\/json(?:;|$)/i.test(c.req.header('Content-Type') ?? '')) fermer('saisie-invalide');
    const borne = bornes.find(([debut]) => c.req.path.startsWith(debut))?.[1];
    return borne === undefined ? next() : borne(c, next);
  };
};
