import { pipeline, Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Context } from 'hono';
import { LIGNES } from '../../sync/suite.ts';
import type { Partie } from '../journal/synchroniser.ts';
import { BROTLI, codageDe, GZIP } from './envoyerJson.ts';

/** Bytes given to the network at once. */
const MORCEAU = 64_000;

/** Each answer leaves whole as soon as it is there: who reads works on it while the next one is made. */
const SERRER = {
  br: () => createBrotliCompress({ params: BROTLI, flush: constants.BROTLI_OPERATION_FLUSH, chunkSize: MORCEAU }),
  gzip: () => createGzip({ ...GZIP, flush: constants.Z_SYNC_FLUSH, chunkSize: MORCEAU }),
} as const;

/** What the browser reads as it comes. */
export const accepteLignes = (c: Context): boolean => (c.req.header('Accept') ?? '').includes(LIGNES);

/** `partie`: what leaves, in bytes. `panne`: the answer is broken there; what left before holds. */
type Suivre = { readonly partie: (octets: number) => void; readonly panne: (error: unknown) => void };

/**
 * Answers as one, a line each, made as they are read: a slow reader is waited for, one that leaves stops them.
 */
export function envoyerLignes(c: Context, parties: AsyncGenerator<Partie, void>, suivre: Suivre): Response {
  const codage = codageDe(c);
  const source = Readable.from(lire(parties, suivre), { objectMode: false });
  const sortie =
    codage === undefined
      ? source
      : pipeline(source, SERRER[codage](), (error) => {
          if (error && !estDepart(error)) suivre.panne(error);
        });
  return c.body(Readable.toWeb(sortie) as ReadableStream, 200, {
    'Content-Type': `${LIGNES}; charset=utf-8`,
    Vary: 'Accept, Accept-Encoding',
    ...(codage !== undefined && { 'Content-Encoding': codage }),
  });
}

const FIN = Buffer.from('\n');

async function* lire(parties: AsyncGenerator<Partie, void>, { partie }: Suivre): AsyncGenerator<Buffer, void> {
  for await (const { json } of parties) {
    partie(json.length);
    yield Buffer.concat([json, FIN]);
  }
}

/** The reader left before the end. */
const estDepart = (error: NodeJS.ErrnoException): boolean =>
  error.code === 'ERR_STREAM_PREMATURE_CLOSE' || error.name === 'AbortError';
