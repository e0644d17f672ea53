import type { Comptes } from '../comptes/contexte.ts';
import type { Courrier } from '../courrier/courrier.ts';
import type { Tracer } from '../journal/traces.ts';

/** What the routes of accounts work with. */
export type Services = {
  readonly comptes: Comptes;
  /** Public address, when it was set; else the one the browser asked. */
  readonly origine: string | undefined;
  /** Undefined: no mail leaves, links are shown. */
  readonly courrier: Courrier | undefined;
  readonly tracer: Tracer;
};
