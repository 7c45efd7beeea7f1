import { type ComponentProps, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '#web/console/use-words.ts';
import { Listbox } from '#web/ui/listbox/listbox.tsx';
import { OptionsPanel, optionLook } from '#web/ui/listbox/options-panel.tsx';
import { useListbox } from '#web/ui/listbox/use-listbox.ts';

export interface Option {
  value: string;
  label: string;
  detail?: string | null;
}

interface ComboboxProps extends Omit<ComponentProps<'input'>, 'className' | 'value' | 'type' | 'list'> {
  text: string;
  options: readonly Option[];
  /** The name of the list. */
  listLabel: string;
  /** The option that is highlighted before a key is pressed; −1 for none. */
  first?: number;
  /** The options are still loading, or there is nothing to search for yet. */
  isPending?: boolean;
  /** A panel around it opens with the focus in this field. */
  isFirst?: boolean;
  onType: (text: string) => void;
  onChoose: (option: Option) => void;
}

/**
 * A field with a list of options below it, above everything else. Typing, an arrow key or a press opens the list; Enter, Tab or a
 * press chooses.
 */
export function Combobox(props: ComboboxProps) {
  const {
    text,
    options,
    listLabel,
    first = 0,
    isPending = false,
    isFirst = false,
    onType,
    onChoose,
    onKeyDown,
    onBlur,
    ...control
  } = props;
  const { pick } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [isTyped, setIsTyped] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isShown = isOpen && !isPending;
  const listbox = useListbox(options, { onChoose: choose, onClose: close, isOpen: isShown, first });

  useLayoutEffect(() => {
    field.current?.toggleAttribute('autofocus', isFirst);
  }, [isFirst]);

  function choose(option: Option): void {
    close();
    listbox.restart();
    onChoose(option);
  }

  function close(): void {
    setIsOpen(false);
    setIsTyped(false);
  }

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    if (listbox.press(event.nativeEvent)) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      setIsOpen(true);
    } else if (key === 'Tab' && isShown && isTyped && text.trim() !== '' && listbox.active) choose(listbox.active);
    else onKeyDown?.(event);
  }

  return (
    <>
      <input
        {...control}
        {...listbox.field}
        ref={field}
        type="text"
        spellCheck={false}
        value={text}
        onKeyDown={press}
        onClick={() => setIsOpen(true)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={(event) => {
          close();
          onBlur?.(event);
        }}
        onChange={({ currentTarget }) => {
          setIsOpen(true);
          setIsTyped(true);
          listbox.restart();
          onType(currentTarget.value);
        }}
        className="control truncate pr-10"
      />
      <span aria-live="polite" className="sr-only">
        {isShown && (options.length === 0 ? pick.none : pick.count({ count: options.length }))}
      </span>
      <OptionsPanel field={field} isShown={isShown}>
        <Listbox
          listbox={listbox}
          label={listLabel}
          keyOf={({ value }) => value}
          followsPointer
          className="empty:hidden"
          optionClassName={optionLook}
        >
          {({ label, detail }) => (
            <>
              <span className="wrap-anywhere">{label}</span>
              {detail && <span className="wrap-anywhere text-secondary text-ink-2">{detail}</span>}
            </>
          )}
        </Listbox>
        {options.length === 0 && (
          <p aria-hidden="true" className="px-3 py-1.5 text-row text-ink-2">
            {pick.none}
          </p>
        )}
      </OptionsPanel>
    </>
  );
}
