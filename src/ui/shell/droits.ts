import type { AnyRecord, NomActe } from '../../domain/apply.ts';
import type { AccesConnu } from '../../store/synchro/acces.ts';

/** What the person at this device may do; what she may not is hidden, the server refuses it anyway. */
export type Droits = {
  /** `null`: a carnet without a server, whose owner may do everything. */
  readonly acces: AccesConnu | null;
  /** Whether an act of that scope may be done: `payload` and `record` when the act depends on whom it is about. */
  readonly peut: (acte: NomActe, scope: string, payload?: unknown, record?: AnyRecord) => boolean;
  /** Whether some act of that name could pass in that instance: asked before anything is typed. */
  readonly pourrait: (acte: NomActe, instanceId: string) => boolean;
  /** Prepares, holds and writes for that instance. */
  readonly tient: (instanceId: string) => boolean;
  /** Prepares and writes for some instance of the carnet. */
  readonly secretariat: boolean;
};

/** A carnet without a server: nothing is hidden. */
export const SANS_SERVEUR: Droits = {
  acces: null,
  peut: () => true,
  pourrait: () => true,
  tient: () => true,
  secretariat: true,
};
