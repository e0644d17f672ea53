import { useId } from 'react';
import type { ReactNode } from 'react';

interface CheckboxProps {
  label: ReactNode;
  /** A second line, smaller. */
  note?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

/** A box to tick; the whole line is its target. */
export function Checkbox({ label, note, checked, onChange, disabled }: CheckboxProps) {
  const noteId = useId();
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={note ? noteId : undefined}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <span>
        {label}
        {Boolean(note) && <small id={noteId}>{note}</small>}
      </span>
    </label>
  );
}
