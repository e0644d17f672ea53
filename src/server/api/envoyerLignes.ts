import { pipeline, Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Context } from 'hono';
import { LIGNES } from '../../sync/suite.ts';
import { BROTLI, codageDe, GZIP } from './envoyerJson.ts';

/** Bytes given to the network at once. */
const MORCEAU = 64_000;

/** Each line leaves whole as soon as it is there: who reads works on it while the next one is made. */
const SERRER = {
  br: () => createBrotliCompress({ params: BROTLI, flush: constants.BROTLI_OPERATION_FLUSH, chunkSize: MORCEAU }),
  gzip: () => createGzip({ ...GZIP, flush: constants.Z_SYNC_FLUSH, chunkSize: MORCEAU }),
} as const;

/** What the browser reads as it comes. */
export const accepteLignes = (c: Context): boolean => (c.req.header('Accept') ?? '').includes(LIGNES);

/**
 * Texts as one answer, a line each, made as they are read: a slow reader is waited for, one that leaves stops them. An
 * error, told to `siPanne`, breaks the answer: the lines that left before hold.
 */
export function envoyerLignes(
  c: Context,
  textes: AsyncGenerator<string, void>,
  siPanne: (error: unknown) => void,
): Response {
  const codage = codageDe(c);
  const source = Readable.from(terminer(textes), { objectMode: false });
  const sortie =
    codage === undefined
      ? source
      : pipeline(source, SERRER[codage](), (error) => {
          if (error && !estDepart(error)) siPanne(error);
        });
  return c.body(Readable.toWeb(sortie) as ReadableStream, 200, {
    'Content-Type': `${LIGNES}; charset=utf-8`,
    Vary: 'Accept, Accept-Encoding',
    ...(codage !== undefined && { 'Content-Encoding': codage }),
  });
}

async function* terminer(textes: AsyncGenerator<string, void>): AsyncGenerator<Buffer, void> {
  for await (const texte of textes) yield Buffer.from(`${texte}\n`);
}

/** The reader left before the end. */
const estDepart = (error: NodeJS.ErrnoException): boolean =>
  error.code === 'ERR_STREAM_PREMATURE_CLOSE' || error.name === 'AbortError';
