import { useId, useState } from 'react';
import { t } from '../i18n/i18n.ts';
import { Button } from './Button.tsx';
import { FieldError } from './Field.tsx';

interface FileDropProps {
  label: string;
  /** As the `accept` of an input: '.csv,text/csv'. Dropped files are handed on whatever their type. */
  accept?: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
  error?: string | undefined;
  disabled?: boolean;
}

/** A button that opens the file picker, inside a zone where files may be dropped. */
export function FileDrop({ label, accept, multiple = false, onFiles, error, disabled = false }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const give = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  return (
    <div className="field">
      <div
        className="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(!disabled);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!disabled) give(event.dataTransfer.files);
        }}
      >
        <input
          id={id}
          type="file"
          hidden
          accept={accept}
          multiple={multiple}
          aria-label={label}
          onChange={(event) => {
            give(event.currentTarget.files);
            // The same file may be chosen again after its error was read.
            event.currentTarget.value = '';
          }}
        />
        <Button icon="import" disabled={disabled} onClick={() => document.getElementById(id)?.click()}>
          {label}
        </Button>
        <span className="t-small">{t('kit.fichier.deposer', { plusieurs: multiple ? 'oui' : 'non' })}</span>
      </div>
      <FieldError>{error}</FieldError>
    </div>
  );
}
