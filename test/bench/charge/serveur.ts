import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { pointsSeuls, seancesDe } from '../pairs/points.ts';
import { routesCarnet } from '../pairs/serveurCarnet.ts';

/** The server under load, in a process of its own: ten instances with ten sittings each. Prints its port. */
const url = process.env['DATABASE_URL'];
const seances = seancesDe(pointsSeuls(2500)).map((seance, i) => {
  const instanceId = `instance-${i % 10}`;
  return { ...seance, instanceId, scope: `instance:${instanceId}` };
});
const { app } = await routesCarnet(seances, url === undefined ? undefined : { url });
const server = createServer((req, res) => void getRequestListener(app.fetch)(req, res));
server.listen(0, '127.0.0.1', () => {
  const adresse = server.address();
  console.log(typeof adresse === 'object' && adresse !== null ? adresse.port : '');
});
