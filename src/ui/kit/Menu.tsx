import type { ComponentProps } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Pressable } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';
import './overlay.css';

export interface MenuEntry {
  id: string;
  label: string;
  /** The consequence, smaller, under the label. */
  note?: string;
  icon?: IconName;
  disabled?: boolean;
  onSelect: () => void;
}

interface MenuProps {
  /** What the menu is about, for the ear. */
  label: string;
  /** A kit Button or IconButton. */
  trigger: ComponentProps<typeof Pressable>['children'];
  entries: readonly MenuEntry[];
}

/** A list of acts that opens beside its button. */
export function Menu({ label, trigger, entries }: MenuProps) {
  return (
    <MenuTrigger>
      <Pressable>{trigger}</Pressable>
      <Popover className="pop" placement="bottom end" offset={4}>
        <AriaMenu aria-label={label} className="menu">
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              className="menu-item"
              textValue={entry.label}
              isDisabled={entry.disabled ?? false}
              onAction={entry.onSelect}
            >
              {entry.icon && <Icon name={entry.icon} />}
              {/* Named by all that is read on it: its act, then its consequence. */}
              <span>
                {entry.label}
                {entry.note && <small className="menu-note"> {entry.note}</small>}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
