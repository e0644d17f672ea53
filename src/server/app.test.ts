import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveurDeTest, type ServeurDeTest } from './api/serveurDeTest.ts';
import { listen } from './ecoute.ts';
import { readFichiers } from './statique.ts';

const script = `console.log(${JSON.stringify('x'.repeat(4000))})`;
let dossier = '';
let serveur: ServeurDeTest;
let app: ServeurDeTest['app'];

beforeAll(async () => {
  dossier = mkdtempSync(join(tmpdir(), 'carnet-'));
  mkdirSync(join(dossier, 'dist/assets'), { recursive: true });
  writeFileSync(join(dossier, 'secret.txt'), 'secret');
  writeFileSync(join(dossier, 'dist/index.html'), '<!doctype html><title>Carnet</title>');
  writeFileSync(join(dossier, 'dist/sw.js'), '// worker');
  writeFileSync(join(dossier, 'dist/assets/a-1234.js'), script);
  serveur = await serveurDeTest({ fichiers: readFichiers(join(dossier, 'dist')) });
  app = serveur.app;
});
afterAll(async () => {
  await serveur.base.fermer();
  rmSync(dossier, { recursive: true });
});

describe('the server', () => {
  test('says that it is well, and is never kept in a cache', async () => {
    const answer = await app.request('/sante');
    expect(await answer.json()).toEqual({ etat: 'ok', version: '1.2.3' });
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  test.each(['/', '/tenir', '/seance/abc/preparer', '/annuaire/commune/fr-11069'])(
    'answers the page at %s',
    async (path) => {
      const answer = await app.request(path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('<title>Carnet</title>');
      expect(answer.headers.get('Cache-Control')).toBe('no-cache');
    },
  );

  test('a part that is missing is missing, and no page is sent in its place', async () => {
    expect((await app.request('/assets/gone-9999.js')).status).toBe(404);
    expect((await app.request('/nothing.json')).status).toBe(404);
    const headers = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    expect((await app.request('/assets/gone-9999.js', { headers })).status).toBe(404);
    // The page of an assembly of a territoire, opened from a link or loaded again.
    const page = await app.request('/annuaire/instance/fr-200035715.conseil', { headers });
    expect([page.status, page.headers.get('Content-Type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt', '/%E0%A4%A'])(
    'nothing outside its folder can be read: %s',
    async (path) => {
      expect(await (await app.request(path)).text()).not.toContain('secret');
    },
  );

  test('files named after their content are kept for ever, the page and the service worker are asked again', async () => {
    expect((await app.request('/assets/a-1234.js')).headers.get('Cache-Control')).toContain('immutable');
    expect((await app.request('/sw.js')).headers.get('Cache-Control')).toBe('no-cache');
    const etag = (await app.request('/sw.js')).headers.get('ETag') ?? '';
    expect((await app.request('/sw.js', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  test('scripts come from this address alone, on every answer', async () => {
    for (const path of ['/', '/sante', '/assets/a-1234.js', '/assets/gone.js']) {
      const { headers } = await app.request(path);
      expect(headers.get('Content-Security-Policy'), path).toContain("script-src 'self';");
      expect(headers.get('X-Content-Type-Options'), path).toBe('nosniff');
    }
  });

  test('what can be compressed is, in the best form that the browser reads', async () => {
    const ask = async (accepted: string) => {
      const answer = await app.request('/assets/a-1234.js', { headers: { 'Accept-Encoding': accepted } });
      return { encoding: answer.headers.get('Content-Encoding'), bytes: new Uint8Array(await answer.arrayBuffer()) };
    };
    const brotli = await ask('gzip, deflate, br');
    expect(brotli.encoding).toBe('br');
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(script);
    const gzip = await ask('gzip');
    expect(gunzipSync(gzip.bytes).toString()).toBe(script);
    expect((await ask('')).encoding).toBeNull();
  });

  test('a port that is taken leaves the next free one', async () => {
    const squatter = createServer();
    const taken = await new Promise<number>((resolve) => {
      squatter.listen(0, '127.0.0.1', () => {
        const address = squatter.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const { server, port } = await listen(app, taken, '127.0.0.1');
    expect(port).toBeGreaterThan(taken);
    server.close();
    squatter.close();
  });
});
