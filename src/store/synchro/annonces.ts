import type { Annonces } from './boucle.ts';

/** Longer than the server's silence between two signs of life. */
const REPRISE_MS = 60_000;

/** Server-sent events of a server, for one espace and not of what `device` writes itself; the browser reconnects by itself, and this one when it gives up. */
export const annoncesHttp = (espace: string, origine = '', device?: string): Annonces => ({
  ecouter: (quand) => {
    let source: EventSource | undefined;
    let reprise: ReturnType<typeof setTimeout> | undefined;
    const demande = new URLSearchParams({ espace, ...(device === undefined ? {} : { device }) });
    const ouvrir = () => {
      source = new EventSource(`${origine}/api/avis?${demande.toString()}`, { withCredentials: true });
      source.addEventListener('avis', ({ data }: MessageEvent<string>) => {
        const dit = JSON.parse(data) as { espace?: string };
        if (dit.espace === espace) quand();
      });
      // What was announced while nobody listened is not said again; a server that was gone is back.
      source.onopen = quand;
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
