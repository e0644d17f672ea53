import gras from '@fontsource/literata/files/literata-latin-700-normal.woff?url';
import grasItalique from '@fontsource/literata/files/literata-latin-700-italic.woff?url';
import italique from '@fontsource/literata/files/literata-latin-400-italic.woff?url';
import romain from '@fontsource/literata/files/literata-latin-400-normal.woff?url';
import grasEtendu from '@fontsource/literata/files/literata-latin-ext-700-normal.woff?url';
import grasItaliqueEtendu from '@fontsource/literata/files/literata-latin-ext-700-italic.woff?url';
import italiqueEtendu from '@fontsource/literata/files/literata-latin-ext-400-italic.woff?url';
import romainEtendu from '@fontsource/literata/files/literata-latin-ext-400-normal.woff?url';
import { fondrePolices } from './fondrePolices.ts';

/** The four faces of a printed document, as bytes: a PDF cannot embed the variable fonts of the screen. */
export interface Polices {
  readonly romain: Uint8Array<ArrayBuffer>;
  readonly gras: Uint8Array<ArrayBuffer>;
  readonly italique: Uint8Array<ArrayBuffer>;
  readonly grasItalique: Uint8Array<ArrayBuffer>;
}

const lire = async (url: string): Promise<Uint8Array<ArrayBuffer>> => {
  const reponse = await fetch(url);
  if (!reponse.ok) throw new Error(`${url} answered ${reponse.status}`);
  return new Uint8Array(await reponse.arrayBuffer());
};

/** Extended Latin comes with the Latin: a member may be called Wałęsa or Şahin. */
const fondre = async (base: string, etendu: string): Promise<Uint8Array<ArrayBuffer>> =>
  fondrePolices(...(await Promise.all([lire(base), lire(etendu)])));

let lues: Promise<Polices> | undefined;

/** Read once per page; the service worker keeps them, so they come without a network. */
export function lirePolices(): Promise<Polices> {
  lues ??= Promise.all([
    fondre(romain, romainEtendu),
    fondre(gras, grasEtendu),
    fondre(italique, italiqueEtendu),
    fondre(grasItalique, grasItaliqueEtendu),
  ])
    .then(([r, g, i, gi]) => ({ romain: r, gras: g, italique: i, grasItalique: gi }))
    .catch((error: unknown) => {
      lues = undefined;
      throw error;
    });
  return lues;
}
