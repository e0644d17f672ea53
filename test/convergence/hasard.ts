/** Chance that a seed makes again: the same number gives the same story. */
export type Hasard = {
  /** From 0 to n - 1. */
  readonly entier: (n: number) => number;
  readonly chance: (p: number) => boolean;
  readonly parmi: <T>(liste: readonly T[]) => T | undefined;
  readonly nombre: () => number;
};

/** mulberry32 */
export function hasardDe(graine: number): Hasard {
  let etat = graine >>> 0;
  const nombre = () => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = etat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const entier = (n: number) => Math.floor(nombre() * n);
  return { nombre, entier, chance: (p) => nombre() < p, parmi: (liste) => liste[entier(liste.length)] };
}

/** Time and chance of a whole process, in the hands of the simulation; `rendre` gives them back. */
export function tenirLeMonde(hasard: Hasard): {
  readonly horloge: { maintenant: number; decalage: number };
  readonly rendre: () => void;
} {
  const horloge = { maintenant: Date.UTC(2026, 8, 24, 18, 0, 0), decalage: 0 };
  const VraieDate = globalThis.Date;
  const lire = () => horloge.maintenant + horloge.decalage;
  class DateSimulee extends VraieDate {
    constructor(...args: [] | [string | number | Date]) {
      if (args.length === 0) super(lire());
      else super(args[0]);
    }
    static override now(): number {
      return lire();
    }
  }
  globalThis.Date = DateSimulee as unknown as DateConstructor;
  const vraies = crypto.getRandomValues.bind(crypto);
  Object.defineProperty(crypto, 'getRandomValues', {
    configurable: true,
    writable: true,
    value: <T extends ArrayBufferView>(vue: T): T => {
      const octets = new Uint8Array(vue.buffer, vue.byteOffset, vue.byteLength);
      for (let i = 0; i < octets.length; i++) octets[i] = hasard.entier(256);
      return vue;
    },
  });
  return {
    horloge,
    rendre: () => {
      globalThis.Date = VraieDate;
      Object.defineProperty(crypto, 'getRandomValues', { configurable: true, writable: true, value: vraies });
    },
  };
}
