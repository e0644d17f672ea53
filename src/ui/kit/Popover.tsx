import type { ReactNode, RefObject } from 'react';
import { Dialog, Popover as AriaPopover } from 'react-aria-components';
import './overlay.css';

interface PopoverProps {
  label: string;
  open: boolean;
  onClose: () => void;
  /** The element beside which it opens. */
  anchor: RefObject<Element | null>;
  placement?: 'right top' | 'left top' | 'bottom start' | 'bottom end' | 'top start';
  children: ReactNode;
}

/** A small sheet beside what was touched; Escape or a touch outside closes it and the focus returns. */
export function Popover({ label, open, onClose, anchor, placement = 'right top', children }: PopoverProps) {
  return (
    <AriaPopover
      className="pop"
      triggerRef={anchor}
      isOpen={open}
      placement={placement}
      offset={6}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Dialog aria-label={label} className="pop-body">
        {children}
      </Dialog>
    </AriaPopover>
  );
}
