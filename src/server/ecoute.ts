import { serve } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Env } from './api/porte.ts';

/** Listens on `port`, or on the next free one when it is taken (twenty tries). Throws any other failure. */
export async function listen(
  app: Hono<Env>,
  port: number,
  hote: string,
): Promise<{ server: ServerType; port: number }> {
  for (let candidate = port; ; candidate++) {
    try {
      return await listenOn(app, candidate, hote);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port === 0 || candidate >= port + 20) throw error;
    }
  }
}

function listenOn(app: Hono<Env>, port: number, hote: string): Promise<{ server: ServerType; port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: hote }, (info) => {
      server.off('error', reject);
      resolve({ server, port: info.port });
    });
    server.once('error', reject);
  });
}
