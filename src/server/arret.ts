import type { ServerType } from '@hono/node-server';

/** Longest time left to what is being answered. */
const DELAI = 10_000;
/** How often connections that have just been answered are looked for. */
const PAS = 50;

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
    if (!('closeIdleConnections' in server)) return;
    // A browser keeps its connection after an answer: it is closed once idle, or stopping would wait for it.
    setInterval(() => server.closeIdleConnections(), PAS).unref();
    setTimeout(() => server.closeAllConnections(), DELAI).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
