import type { Refus } from '../../domain/refus.ts';
import { wordRefus } from '../i18n/refus.ts';
import { Notice } from '../kit/Notice.tsx';

/** Why the last gesture was refused, where the hand is. */
export function RefusIci({ refus }: { refus: Refus | undefined }) {
  if (refus === undefined) return null;
  return (
    <Notice kind="refus" live>
      {wordRefus(refus)}
    </Notice>
  );
}
