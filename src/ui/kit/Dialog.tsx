import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../i18n/i18n.ts';
import { IconButton } from './Button.tsx';
import { classes } from './classes.ts';
import './overlay.css';

interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the bottom; the first one is the act, then the way out. */
  actions?: ReactNode;
  wide?: boolean;
  /** `alertdialog` when it asks to confirm; a click outside then does not close it. */
  role?: 'dialog' | 'alertdialog';
}

/** A sheet above the page. Opens only from a gesture, never by itself; Escape closes it and the focus returns. */
export function Dialog({ title, open, onClose, children, actions, wide = false, role = 'dialog' }: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={open}
      isDismissable={role === 'dialog'}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Modal className={classes('dialog', wide && 'dialog-wide')}>
        <AriaDialog role={role} className="dialog-body">
          <header className="dialog-head">
            <Heading slot="title" level={2} className="t-section">
              {title}
            </Heading>
            <IconButton icon="x" label={t('kit.fermer')} onClick={onClose} />
          </header>
          <div className="dialog-content stack">{children}</div>
          {Boolean(actions) && <footer className="dialog-actions actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
