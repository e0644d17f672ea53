import type { CSSProperties } from 'react';
import type { Refus } from '../../domain/refus.ts';

export interface RichTextProps {
  /** `${seanceId}/${pointId}/projet`, for instance. */
  texteId: string;
  seanceId: string;
  label: string;
  /** Hides the label from the eye, not from the ear. */
  labelHidden?: boolean;
  placeholder?: string;
  /** A line below the label that helps to write. */
  help?: string;
  /** Tools below, shown while one writes: for screens that hold many texts. */
  compact?: boolean;
  /** Read, never written: the text of a settled sitting. */
  readOnly?: boolean;
  /** Height of the empty text, in rem. */
  minHeight?: number;
  /** Told when the disk refuses the words, and with nothing when it has them at last. */
  onRefus?: (refus: Refus | undefined) => void;
}

export const emptyHeight = (rem: number): CSSProperties => ({ '--rich-min': `${String(rem)}rem` }) as CSSProperties;

/** Same place and size as the editor, while it comes. */
export function Waiting({ label, labelHidden = false, compact = false, minHeight = 7 }: RichTextProps) {
  return (
    <div className="field" aria-busy="true">
      <span className={labelHidden ? 'vh' : 'field-label'}>{label}</span>
      <div className="rich" style={emptyHeight(minHeight)}>
        {!compact && <div className="rich-tools" />}
        <div className="rich-words" />
        <div className="rich-foot" />
      </div>
    </div>
  );
}
