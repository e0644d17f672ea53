import type { Refus } from '../../domain/refus.ts';
import { wordRefus } from '../i18n/refus.ts';
import { Notice } from './Notice.tsx';

/** Why the last gesture was not written, where the hand is. */
export function RefusNotice({ refus }: { refus: Refus | undefined }) {
  return refus === undefined ? null : (
    <Notice kind="refus" live>
      {wordRefus(refus)}
    </Notice>
  );
}
