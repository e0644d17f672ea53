import type { ServerType } from '@hono/node-server';

/** Longest time left to what is being answered. */
const DELAI = 10_000;

/**
 * On SIGINT or SIGTERM: takes no new request, ends the open notices (`arret`), lets the others finish, closes the
 * database, leaves. A second signal leaves at once.
 */
export function arreter(server: ServerType, arret: AbortController, fermer: () => Promise<void>): void {
  const stop = (): void => {
    if (arret.signal.aborted) process.exit(1);
    arret.abort();
    server.close(() => {
      fermer().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, DELAI).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
