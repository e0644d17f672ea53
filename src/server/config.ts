import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { OuSe } from './journal/base.ts';

const texte = v.optional(v.string());
const port = v.pipe(
  v.string(),
  v.regex(/^\d+$/, 'must be a number between 0 and 65535'),
  v.transform(Number),
  v.maxValue(65_535, 'must be a number between 0 and 65535'),
);
const postgres = v.pipe(v.string(), v.regex(/^postgres(?:ql)?:\/\//, 'must begin with postgres://'));
const smtp = v.pipe(v.string(), v.regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://'));

const LOCAUX: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
const origine = v.pipe(
  v.string(),
  v.check((value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || url.pathname !== '/' || url.search !== '' || url.hash !== '') return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && LOCAUX.has(url.hostname));
  }, 'must be the public address alone, such as https://carnet.example.fr'),
  v.transform((value) => new URL(value).origin),
);

const schema = v.pipe(
  v.object({
    PORT: v.optional(port, '4173'),
    HOST: v.optional(v.string(), '127.0.0.1'),
    DONNEES: v.optional(v.string(), 'donnees'),
    DATABASE_URL: v.optional(postgres),
    ORIGINE: v.optional(origine),
    SMTP_URL: v.optional(smtp),
    EXPEDITEUR: texte,
  }),
  v.forward(
    v.check(
      ({ SMTP_URL, EXPEDITEUR }) => SMTP_URL === undefined || EXPEDITEUR !== undefined,
      'is needed with SMTP_URL',
    ),
    ['EXPEDITEUR'],
  ),
);

export type Config = {
  readonly port: number;
  readonly hote: string;
  /** Folder of what this server keeps. */
  readonly donnees: string;
  readonly base: OuSe;
  readonly origine: string | undefined;
  readonly smtp: { readonly url: string; readonly expediteur: string } | undefined;
};

/** A variable that cannot be meant: which, and what it should be. Its value is not repeated: it may hold a password. */
export class ConfigInvalide extends Error {}

/** What the environment says of this server; an empty variable is one that is not set. Throws `ConfigInvalide`. */
export function lireConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const dites = Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== '');
  const lu = v.safeParse(schema, Object.fromEntries(dites));
  if (!lu.success) throw new ConfigInvalide(lu.issues.map((i) => `${v.getDotPath(i) ?? ''} ${i.message}.`).join('\n'));
  const { PORT, HOST, DONNEES, DATABASE_URL, ORIGINE, SMTP_URL, EXPEDITEUR } = lu.output;
  const donnees = resolve(DONNEES);
  return {
    port: PORT,
    hote: HOST,
    donnees,
    base: DATABASE_URL === undefined ? { fichier: join(donnees, 'carnet.sqlite') } : { url: DATABASE_URL },
    origine: ORIGINE,
    smtp: SMTP_URL === undefined ? undefined : { url: SMTP_URL, expediteur: EXPEDITEUR ?? '' },
  };
}

/** The environment of this process, by the names that the README lists. */
export const environnement = (): Record<string, string | undefined> => ({
  PORT: process.env['PORT'],
  HOST: process.env['HOST'],
  DONNEES: process.env['DONNEES'],
  DATABASE_URL: process.env['DATABASE_URL'],
  ORIGINE: process.env['ORIGINE'],
  SMTP_URL: process.env['SMTP_URL'],
  EXPEDITEUR: process.env['EXPEDITEUR'],
});
