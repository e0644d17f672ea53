import { createContext } from 'react';

export type Ecriture = {
  readonly seanceId: string;
  /** The text being written; one editor at a time keeps sixty points fluid. */
  readonly actif: string | undefined;
  readonly setActif: (texteId: string | undefined) => void;
  /** A settled procès-verbal is read, not written. */
  readonly lectureSeule: boolean;
  readonly numeroDuPoint: (pointId: string) => string;
};

/** What the free texts of a document need, wherever they stand in it. */
export const EcritureContext = createContext<Ecriture | undefined>(undefined);
