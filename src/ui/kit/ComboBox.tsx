import {
  Button,
  ComboBox as AriaComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { t } from '../i18n/i18n.ts';
import { classes } from './classes.ts';
import { FieldError } from './Field.tsx';
import type { FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import './overlay.css';

export interface ComboOption {
  id: string;
  label: string;
  note?: string;
  disabled?: boolean;
}

interface ComboBoxProps extends FieldProps {
  /** What is typed. */
  input: string;
  onInput: (input: string) => void;
  /** What answers the input now, already filtered by the caller, at most some tens. */
  options: readonly ComboOption[];
  selected: string | null;
  onSelect: (id: string | null) => void;
  loading?: boolean;
  placeholder?: string;
  /** Accepts words that are in no option: the input itself is the value. */
  free?: boolean;
  autoFocus?: boolean;
}

/** A field that searches as one types; arrows choose, Enter takes. The caller searches, so the list may be asynchronous. */
export function ComboBox({
  label,
  labelHidden,
  help,
  error,
  optional,
  className,
  input,
  onInput,
  options,
  selected,
  onSelect,
  loading = false,
  placeholder,
  free = false,
  autoFocus = false,
}: ComboBoxProps) {
  return (
    <AriaComboBox
      className={classes('field', className)}
      items={options}
      inputValue={input}
      onInputChange={onInput}
      value={selected}
      onChange={(key) => {
        onSelect(key === null ? null : String(key));
      }}
      allowsCustomValue={free}
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={Boolean(error)}
      autoFocus={autoFocus}
      validationBehavior="aria"
    >
      <Label className={labelHidden ? 'vh' : 'field-label'}>
        {label}
        {optional && <small> ({t('kit.facultatif')})</small>}
      </Label>
      <div className="combo">
        <Input className="input" placeholder={placeholder ?? ''} autoComplete="off" />
        <Button className="combo-button" aria-label={t('kit.liste.ouvrir')}>
          <Icon name="down" size="s" />
        </Button>
      </div>
      {Boolean(help) && (
        <Text slot="description" className="field-help" elementType="div">
          {help}
        </Text>
      )}
      <FieldError>{error}</FieldError>
      <Popover className="pop pop-list" offset={2}>
        <ListBox<ComboOption>
          className="menu"
          renderEmptyState={() => <p className="menu-empty">{t(loading ? 'kit.chargement' : 'kit.liste.vide')}</p>}
        >
          {(option) => (
            <ListBoxItem
              id={option.id}
              className="menu-item"
              textValue={option.label}
              isDisabled={option.disabled ?? false}
            >
              <span>
                <Text slot="label">{option.label}</Text>
                {option.note && <Text slot="description">{option.note}</Text>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
