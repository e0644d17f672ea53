import { useState } from 'react';
import type { ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { TextField } from './TextField.tsx';

interface ConfirmDialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  onConfirm: () => void;
  /** What will happen, in words. */
  children: ReactNode;
  /** The word of the act: « Effacer ce carnet ». */
  confirmLabel: string;
  danger?: boolean;
  /** A word the person has to type before the button answers. */
  typed?: string;
  /** The act is under way. */
  busy?: boolean;
}

/** Asks before an act that cannot be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Dialog title={props.title} open={props.open} onClose={props.onClose} role="alertdialog">
      <Question {...props} />
    </Dialog>
  );
}

/** Mounted with the dialog, so that the typed word is forgotten when it closes. */
function Question({
  children,
  typed,
  confirmLabel,
  danger = false,
  busy = false,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const [word, setWord] = useState('');
  const ready = typed === undefined || word.trim().toLocaleLowerCase('fr') === typed.toLocaleLowerCase('fr');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) onConfirm();
      }}
    >
      <div className="stack">{children}</div>
      {typed !== undefined && (
        <TextField
          label={t('kit.confirmation.taper', { mot: typed })}
          value={word}
          onChange={setWord}
          spellCheck={false}
          autoFocus
          autoCapitalize="off"
        />
      )}
      <div className="actions">
        <Button type="submit" variant={danger ? 'danger' : 'primary'} disabled={!ready || busy}>
          {confirmLabel}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('kit.annuler')}
        </Button>
      </div>
    </form>
  );
}
