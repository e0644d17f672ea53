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

/** How long a browser that has just opened is left to finish what it does by itself, ms. */
const REPOS_MS = 3000;

/**
 * What a page of the bench can do. With `?seul=1` nobody drives it: it makes its first load by itself and tells the
 * server how long that took, since a driver that watches the network reads every body a second time in the page.
 */
export function offrir(banc: Banc): void {
  window.banc = banc;
  if (!new URLSearchParams(location.search).has('seul')) return;
  setTimeout(() => {
    const dire = (body: string) => fetch('/mesure', { method: 'POST', body });
    void banc.premier().then(
      ({ ms }) => dire(String(ms)),
      (error: unknown) => dire(String(error)),
    );
  }, REPOS_MS);
}
