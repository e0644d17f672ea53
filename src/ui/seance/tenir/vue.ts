import type { Fait } from '../../../domain/seance/fait.ts';
import type { PointNumerote } from '../../../domain/seance/ordre.ts';
import type { Participation } from '../../../domain/seance/participation.ts';

/** The point on the screen and who takes part in it. */
export type Vue = {
  readonly vu: PointNumerote | undefined;
  /** It was taken up, and it is the one in hand. */
  readonly enMain: boolean;
  /** Who could vote on it now. */
  readonly maintenant: Participation;
  /** Its quorum: when it was taken up, or as things stand. */
  readonly quorum: Participation;
  /** It cannot be opened with the members present: the four lawful ways out are shown. */
  readonly bloque: boolean;
  readonly scrutins: readonly Fait<'scrutin'>[];
};
