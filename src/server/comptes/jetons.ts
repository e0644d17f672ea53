import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, base64url: nobody guesses it. */
export const nouveauJeton = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: reading the database opens no session and no link. */
export const empreinteJeton = (jeton: string): string => createHash('sha256').update(jeton).digest('hex');
