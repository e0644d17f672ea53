import { rmSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, newDevice } from './harness.ts';
import { startServer, type Server } from './server.ts';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(server.data, { recursive: true });
});

type Answer = { readonly status: number; readonly json: Record<string, unknown> };

/** What a page of the application would ask, with the browser's own cookies and headers. */
const ask = (page: Page, method: string, path: string, body?: unknown): Promise<Answer> =>
  page.evaluate(
    async ([m, p, b]) => {
      const answer = await fetch(p, {
        method: m,
        ...(b === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(b) }),
      });
      const text = await answer.text();
      return { status: answer.status, json: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
    },
    [method, path, body] as const,
  );

const tokenOf = (url: unknown): string => new URL(String(url)).hash.slice(1);

async function newPage(address = server.address): Promise<Page> {
  const page = await (await newDevice(browser)).newPage();
  await page.goto(`${address}/sante`);
  return page;
}

/** An authenticator of the device itself, which finds the finger it expects. */
async function withAuthenticator(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return cdp;
}

/** Both ceremonies, as the browser does them: nothing is simulated but the finger. */
const ceremony = (page: Page, what: 'creation' | 'entree', rest: object): Promise<Answer> =>
  page.evaluate(
    async ([quoi, suite]) => {
      const post = async (path: string, body: unknown) => {
        const headers = { 'Content-Type': 'application/json' };
        const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
        return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
      };
      const { json } = await post(`/api/passkeys/${quoi}`, {});
      const credential =
        quoi === 'creation'
          ? await navigator.credentials.create({
              publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
                json['options'] as PublicKeyCredentialCreationOptionsJSON,
              ),
            })
          : await navigator.credentials.get({
              publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
                json['options'] as PublicKeyCredentialRequestOptionsJSON,
              ),
            });
      const reponse = (credential as PublicKeyCredential).toJSON() as object;
      return post(`/api/passkeys/${quoi}/fin`, { defi: json['defi'], reponse, ...suite });
    },
    [what, rest] as const,
  );

describe('from a new server to a council, in real Chromium', () => {
  let anne: Page;

  test('the printed link enrols the first administrator; no script sees the cookie', async () => {
    expect(server.firstLink).toMatch(/\/entrer#/);
    anne = await newPage();
    const jeton = tokenOf(server.firstLink);
    const entre = await ask(anne, 'POST', '/api/entree', { jeton, nom: 'Anne Vial', appareil: { nom: 'Bureau' } });
    expect(entre.json).toMatchObject({ nom: 'Anne Vial', administreServeur: true });
    expect(await anne.evaluate(() => document.cookie)).toBe('');
    const [cookie] = await anne.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
  });

  test('a passkey made in the browser opens the account when the session is gone', async () => {
    await withAuthenticator(anne);
    expect((await ceremony(anne, 'creation', { nom: 'Bureau' })).status).toBe(201);
    const { json: avant } = await ask(anne, 'GET', '/api/session');
    expect(avant['passkeys']).toBe(1);
    await ask(anne, 'DELETE', '/api/session');
    expect((await ask(anne, 'GET', '/api/session')).status).toBe(401);
    const { id } = avant['appareil'] as { id: string };
    const entre = await ceremony(anne, 'entree', { appareil: { id, nom: 'Bureau' } });
    expect(entre.json).toMatchObject({ compte: avant['compte'], appareil: { id } });
  });

  test('an elected member is enrolled by a link, and revoked from another device', async () => {
    const espace = await ask(anne, 'POST', '/api/espaces', { nom: 'Mairie de Coutouvre' });
    const comptes = `/api/espaces/${String(espace.json['id'])}/comptes`;
    const attributions = [{ role: 'membre', sur: 'conseil' }];
    const compte = await ask(anne, 'POST', comptes, { nom: 'Luc Ferrand', attributions });
    const sien = `${comptes}/${String(compte.json['id'])}`;
    const lien = await ask(anne, 'POST', `${sien}/liens`, {});
    expect(lien.json).toMatchObject({ envoye: false });
    const luc = await newPage();
    const entree = { jeton: tokenOf(lien.json['url']), appareil: { nom: 'Téléphone' } };
    const entre = await ask(luc, 'POST', '/api/entree', entree);
    expect(entre.json).toMatchObject({ nom: 'Luc Ferrand', espaces: [{ attributions }] });
    expect((await ask(luc, 'GET', comptes)).status).toBe(403);
    const { id } = entre.json['appareil'] as { id: string };
    expect((await ask(anne, 'DELETE', `${sien}/appareils/${id}`)).status).toBe(204);
    expect((await ask(luc, 'GET', '/api/session')).status).toBe(401);
  });

  test('another site of the same machine can neither read nor write in her name', async () => {
    const other = await startServer();
    const page = await anne.context().newPage();
    await page.goto(`${other.address}/sante`);
    const tried = await page.evaluate(async (address) => {
      const outcome = (request: Promise<Response>) => request.then(String, (error: Error) => error.name);
      const headers = { 'Content-Type': 'text/plain' };
      const body = JSON.stringify({ nom: 'X' });
      return [
        await outcome(fetch(`${address}/api/session`, { credentials: 'include' })),
        await outcome(fetch(`${address}/api/espaces`, { method: 'POST', credentials: 'include', headers, body })),
      ];
    }, server.address);
    expect(tried).toEqual(['TypeError', 'TypeError']);
    await page.close();
    await other.stop();
    rmSync(other.data, { recursive: true });
    const { json } = await ask(anne, 'GET', '/api/espaces');
    expect((json as unknown as unknown[]).length).toBe(1);
  });

  test('the server stopped and started again knows everybody', async () => {
    await server.stop();
    const { port, data } = server;
    server = await startServer({ port, data });
    expect(server.firstLink, 'somebody administers it').toBeUndefined();
    expect((await ask(anne, 'GET', '/api/session')).json).toMatchObject({ nom: 'Anne Vial', passkeys: 1 });
  });

  test('a server told to stop while a device listens to notices leaves at once', async () => {
    const { json } = await ask(anne, 'GET', '/api/espaces');
    const [{ id }] = json as unknown as [{ id: string }];
    await anne.evaluate(
      (espace) =>
        new Promise((resolve) => {
          new EventSource(`/api/avis?espace=${espace}`).onopen = resolve;
        }),
      id,
    );
    const began = Date.now();
    await server.stop();
    // After ten seconds it would cut whoever still listens.
    expect(Date.now() - began).toBeLessThan(9_000);
  });
});
