import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lireConfig } from './config.ts';

describe('the environment', () => {
  test('may say nothing: a file beside the program, this machine alone', () => {
    expect(lireConfig({})).toEqual({
      port: 4173,
      hote: '127.0.0.1',
      donnees: join(process.cwd(), 'donnees'),
      base: { fichier: join(process.cwd(), 'donnees', 'carnet.sqlite') },
      origine: undefined,
      smtp: undefined,
    });
    expect(lireConfig({ PORT: '', DATABASE_URL: ' ' })).toEqual(lireConfig({}));
  });

  test('says where everything is', () => {
    const config = lireConfig({
      PORT: '0',
      HOST: '0.0.0.0',
      DONNEES: '/var/lib/carnet',
      DATABASE_URL: 'postgres://carnet@db/carnet',
      ORIGINE: 'https://carnet.example.fr/',
      SMTP_URL: 'smtps://u:p@mail.example.fr',
      EXPEDITEUR: 'Carnet <carnet@example.fr>',
    });
    expect(config).toEqual({
      port: 0,
      hote: '0.0.0.0',
      donnees: '/var/lib/carnet',
      base: { url: 'postgres://carnet@db/carnet' },
      origine: 'https://carnet.example.fr',
      smtp: { url: 'smtps://u:p@mail.example.fr', expediteur: 'Carnet <carnet@example.fr>' },
    });
  });

  test.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://secret@db' }, 'DATABASE_URL'],
    [{ ORIGINE: 'carnet.example.fr' }, 'ORIGINE'],
    [{ ORIGINE: 'http://carnet.example.fr' }, 'ORIGINE'],
    [{ ORIGINE: 'https://carnet.example.fr/app' }, 'ORIGINE'],
    [{ SMTP_URL: 'https://secret@mail', EXPEDITEUR: 'x' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtp://secret@mail' }, 'EXPEDITEUR'],
  ])('that cannot be meant is named, and its value is not repeated: %j', (env, nom) => {
    expect(() => lireConfig(env)).toThrow(new RegExp(`^${nom} `));
    expect(() => lireConfig(env)).not.toThrow(/secret/);
  });
});
