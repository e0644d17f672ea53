import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { lettreDEntree } from './lettreDEntree.ts';
import { courrierSmtp } from './smtp.ts';

let serveur: Server;
afterEach(() => new Promise((resolve) => serveur.close(resolve)));

/** The little of SMTP that a letter needs; keeps what it was told. */
function ecouter(refus: boolean): Promise<{ url: string; dit: string[] }> {
  const dit: string[] = [];
  serveur = createServer((prise) => {
    let lettre = false;
    prise.write('220 essai\r\n');
    prise.on('data', (morceau) => {
      for (const ligne of morceau
        .toString()
        .split('\r\n')
        .filter((l) => l !== '')) {
        dit.push(ligne);
        if (lettre) {
          if (ligne !== '.') continue;
          lettre = false;
          prise.write('250 ok\r\n');
        } else if (ligne === 'DATA') {
          lettre = true;
          prise.write('354 go\r\n');
        } else prise.write(refus && ligne.startsWith('RCPT') ? '550 no\r\n' : '250 ok\r\n');
      }
    });
  });
  return new Promise((resolve) =>
    serveur.listen(0, '127.0.0.1', () => {
      const adresse = serveur.address();
      const port = typeof adresse === 'object' && adresse ? adresse.port : 0;
      resolve({ url: `smtp://127.0.0.1:${port}`, dit });
    }),
  );
}

const lettre = { a: 'luc@example.fr', ...lettreDEntree('http://localhost/entrer#abc', '2026-09-24T19:30:00Z') };

test('a letter leaves for one address, in words, with the link and its end', async () => {
  const { url, dit } = await ecouter(false);
  await courrierSmtp(url, 'Carnet <carnet@example.fr>')(lettre);
  expect(dit.filter((l) => l.startsWith('RCPT'))).toEqual(['RCPT TO:<luc@example.fr>']);
  expect(dit).toContain('MAIL FROM:<carnet@example.fr>');
  expect(lettre.texte).toContain('http://localhost/entrer#abc');
  expect(lettre.texte).toContain('24 septembre 2026 à 21:30');
});

test('a letter that the mail server refuses throws', async () => {
  const { url } = await ecouter(true);
  await expect(courrierSmtp(url, 'carnet@example.fr')(lettre)).rejects.toThrow();
});
