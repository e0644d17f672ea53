import { deferred } from '../kit/deferred.tsx';

/** Words are read with their editor: too heavy for a first screen, which draws without them. */
export const RefusLaisses = deferred(
  () => import('./AvisDeRefus.tsx'),
  () => null,
);
