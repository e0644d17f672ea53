import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Repartiteur {
  /** With no slash at its end. */
  readonly address: string;
  /** Requests that each port has answered. */
  readonly servies: ReadonlyMap<number, number>;
  /** The processes that take turns from now on. */
  readonly vers: (ports: readonly number[]) => void;
  readonly stop: () => Promise<void>;
}

/**
 * What stands before several processes: each request goes to the next of them, or to the one after when nobody answers
 * there. One that dies while it answers breaks that answer.
 */
export async function repartir(): Promise<Repartiteur> {
  let ports: readonly number[] = [];
  let tour = 0;
  const servies = new Map<number, number>();

  function passer(demande: IncomingMessage, reponse: ServerResponse, corps: Buffer, essais: number): void {
    tour += 1;
    const port = ports[tour % ports.length];
    if (port === undefined || essais === 0) {
      reponse.writeHead(502).end();
      return;
    }
    const { method, url: path, headers } = demande;
    const suite = request({ host: '127.0.0.1', port, method, path, headers }, (dite) => {
      servies.set(port, (servies.get(port) ?? 0) + 1);
      reponse.writeHead(dite.statusCode ?? 502, dite.headers);
      dite.pipe(reponse);
      dite.on('error', () => reponse.destroy());
    });
    // Read by nobody yet: another may be asked.
    suite.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') passer(demande, reponse, corps, essais - 1);
      else reponse.destroy();
    });
    reponse.on('close', () => suite.destroy());
    suite.end(corps);
  }

  const serveur = createServer((demande, reponse) => {
    const morceaux: Buffer[] = [];
    demande.on('data', (morceau: Buffer) => morceaux.push(morceau));
    demande.on('end', () => passer(demande, reponse, Buffer.concat(morceaux), ports.length));
  });
  await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${String((serveur.address() as AddressInfo).port)}`,
    servies,
    vers: (suivants) => {
      ports = suivants;
    },
    stop: async () => {
      serveur.closeAllConnections();
      await new Promise((resolve) => serveur.close(resolve));
    },
  };
}
