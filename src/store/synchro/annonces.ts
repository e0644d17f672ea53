import type { Annonces } from './boucle.ts';

/** Longer than the server's silence between two signs of life. */
const REPRISE_MS = 60_000;

/** Server-sent events of a server, for one espace; the browser reconnects by itself, and this one when it gives up. */
export const annoncesHttp = (espace: string, origine = ''): Annonces => ({
  ecouter: (quand) => {
    let source: EventSource | undefined;
    let reprise: ReturnType<typeof setTimeout> | undefined;
    const ouvrir = () => {
      source = new EventSource(`${origine}/api/avis`, { withCredentials: true });
      source.addEventListener('avis', ({ data }: MessageEvent<string>) => {
        const dit = JSON.parse(data) as { espace?: string };
        if (dit.espace === espace) quand();
      });
      source.onerror = () => {
        if (source?.readyState !== EventSource.CLOSED) return;
        clearTimeout(reprise);
        reprise = setTimeout(ouvrir, REPRISE_MS);
      };
    };
    ouvrir();
    return () => {
      clearTimeout(reprise);
      source?.close();
    };
  },
});
