import { sql } from 'kysely';
import { Client } from 'pg';
import { abonnes, type Avis, type Nouvelle } from './avis.ts';
import { lieuDe, type Tracer } from './traces.ts';

const CANAL = 'carnet_avis';
/** PostgreSQL refuses a longer notice (8000 bytes). */
const LONGUEUR_MAX = 7500;
const REPRISE = 2_000;

/** Notices between the processes of one PostgreSQL; the connection that listens is opened for the first who does. */
export function avisPostgres(url: string, tracer: Tracer): Avis {
  const { ecouter, dire } = abonnes();
  let client: Client | undefined;
  let ferme = false;
  let reprise: NodeJS.Timeout | undefined;

  const ouvrir = (): void => {
    if (ferme || client !== undefined) return;
    const neuf = new Client({ connectionString: url, application_name: 'carnet-avis', keepAlive: true });
    client = neuf;
    const rompre = (error?: unknown): void => {
      if (client !== neuf) return;
      client = undefined;
      if (ferme) return;
      // It may still be open and hear nothing; one that is gone has nothing left to end.
      neuf.end().catch(() => undefined);
      tracer('avis-rompus', { lieu: lieuDe(error) });
      reprise = setTimeout(ouvrir, REPRISE).unref();
    };
    neuf.on('error', rompre);
    neuf.on('end', rompre);
    neuf.on('notification', ({ payload }) => dire(JSON.parse(payload ?? '{}') as Nouvelle));
    neuf
      .connect()
      .then(() => neuf.query(`listen ${CANAL}`))
      .catch(rompre);
  };

  return {
    preparer: async (trx, nouvelle) => {
      const texte = JSON.stringify(nouvelle);
      // Too many to name: `*` says that anything there may have changed.
      const court = texte.length > LONGUEUR_MAX ? JSON.stringify({ ...nouvelle, scopes: ['*'] }) : texte;
      await sql`select pg_notify(${CANAL}, ${court})`.execute(trx);
    },
    dire: () => undefined,
    ecouter: (entendre) => {
      ouvrir();
      return ecouter(entendre);
    },
    fermer: async () => {
      ferme = true;
      clearTimeout(reprise);
      const ouvert = client;
      client = undefined;
      await ouvert?.end();
    },
  };
}
