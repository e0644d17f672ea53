import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fichierDe = (donnees: string): string => join(donnees, 'adresse');

/** Notes beside the data where the server answers: on the next free port when its own was taken. */
export const tenirAdresse = (donnees: string, adresse: string): void => writeFileSync(fichierDe(donnees), adresse);

/** Where the server that keeps these data last answered; undefined before its first start. */
export function adresseTenue(donnees: string): string | undefined {
  try {
    return readFileSync(fichierDe(donnees), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
