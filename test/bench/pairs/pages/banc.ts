/** What each page of the bench can be asked; durations in ms by the page's own clock. */
export type Banc = {
  /** Everything from the server into an empty store. */
  readonly premier: () => Promise<{ readonly ms: number }>;
  /** So many changes of different points, each its own write, with no network. */
  readonly modifier: (n: number) => Promise<{ readonly ms: number }>;
  /** Until the server has them and nothing waits. */
  readonly envoyer: () => Promise<{ readonly ms: number }>;
  /** Stays in touch with the server. */
  readonly suivre: () => Promise<void>;
  /** Changes one point; the epoch time (ms) just before. */
  readonly changer: (mot: string) => Promise<number>;
  /** The epoch time (ms) at which this store holds that change. */
  readonly attendre: (mot: string) => Promise<number>;
};

declare global {
  interface Window {
    banc?: Banc;
  }
}

export const chrono = async (travail: () => Promise<unknown>): Promise<{ ms: number }> => {
  const debut = performance.now();
  await travail();
  return { ms: performance.now() - debut };
};

export const maintenant = (): number => performance.timeOrigin + performance.now();

/** Where the servers of the run listen, and how many points they hold: `?n=10000`. */
export const nombre = Number(new URLSearchParams(location.search).get('n') ?? '1000');
