import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button as AriaButton, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { t } from '../i18n/i18n.ts';
import { IconButton } from './Button.tsx';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import './overlay.css';

interface SortableListProps<Item> {
  label: string;
  items: readonly Item[];
  idOf: (item: Item) => string;
  /** The words of a row, spoken when it moves. */
  nameOf: (item: Item) => string;
  /** Called with the new place, counted from 0 in the list without the moved item. */
  onMove: (id: string, to: number) => void;
  /** In the margin, after the handle: the number. */
  renderMargin?: (item: Item, index: number) => ReactNode;
  renderItem: (item: Item, index: number) => ReactNode;
  /** After the words, before the up and down buttons. */
  renderActions?: (item: Item, index: number) => ReactNode;
  /** The row at work. */
  current?: string | undefined;
  disabled?: boolean;
  empty?: ReactNode;
}

/** Rows put in order by dragging, by the two buttons, or by Alt with the arrows. Place and focus stay with the row. */
export function SortableList<Item>({
  label,
  items,
  idOf,
  nameOf,
  onMove,
  renderMargin,
  renderItem,
  renderActions,
  current,
  disabled = false,
  empty,
}: SortableListProps<Item>) {
  const [said, setSaid] = useState('');
  const indexOf = (id: string) => items.findIndex((item) => idOf(item) === id);

  const move = (id: string, to: number) => {
    const from = indexOf(id);
    const item = items[from];
    if (!item || to < 0 || to >= items.length || to === from) return;
    onMove(id, to);
    setSaid(t('kit.deplaceEn', { quoi: nameOf(item), place: to + 1, total: items.length }));
  };

  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: disabled,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      if (key === undefined) return;
      const from = indexOf(String(key));
      const gap = indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0);
      move(String(key), gap > from ? gap - 1 : gap);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className="sort-drop" />,
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (disabled || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const id = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(id, indexOf(id) + (event.key === 'ArrowUp' ? -1 : 1));
  };

  return (
    <div onKeyDownCapture={onKeyDown}>
      <GridList
        aria-label={label}
        className="sort"
        items={items.map((item, index) => ({ id: idOf(item), item, index }))}
        dependencies={[items, current, disabled, renderItem]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        renderEmptyState={() => empty}
      >
        {({ id, item, index }) => {
          const name = nameOf(item);
          return (
            <GridListItem
              id={id}
              textValue={name}
              className={classes('sort-row', id === current && 'sort-current')}
              data-row={id}
            >
              <span className="sort-margin">
                {!disabled && (
                  <AriaButton slot="drag" className="sort-grip" aria-label={t('kit.deplacer', { quoi: name })}>
                    <Icon name="grip" />
                  </AriaButton>
                )}
                <span className="sort-number">{renderMargin?.(item, index) ?? index + 1}</span>
              </span>
              <div className="sort-words">{renderItem(item, index)}</div>
              <div className="sort-actions">
                {renderActions?.(item, index)}
                {!disabled && (
                  <>
                    <IconButton
                      icon="up"
                      label={t('kit.monter', { quoi: name })}
                      aria-disabled={index === 0}
                      onClick={() => {
                        move(id, index - 1);
                      }}
                    />
                    <IconButton
                      icon="down"
                      label={t('kit.descendre', { quoi: name })}
                      aria-disabled={index === items.length - 1}
                      onClick={() => {
                        move(id, index + 1);
                      }}
                    />
                  </>
                )}
              </div>
            </GridListItem>
          );
        }}
      </GridList>
      <p className="vh" role="status">
        {said}
      </p>
    </div>
  );
}
