import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { languages } from '#domain/language.ts';
import { ActList } from '#web/console/ticket/macros/act-list.tsx';
import type { MacroView } from '#web/console/ticket/macros/macro-view.ts';
import { useMacroWords } from '#web/console/ticket/macros/use-macro-words.ts';
import { mostUsedFirst, readUses } from '#web/console/ticket/macros/uses.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icons/icon.tsx';
import { Key } from '#web/ui/key.tsx';

interface MacroPickerProps {
  /** Id of the panel, which a shortcut also opens. */
  id: string;
  page: TicketPage;
  choose: (macro: MacroView) => void;
}

/** The desk's macros: searched while typing, with a preview of text and actions on this ticket. */
export function MacroPicker({ id, page, choose }: MacroPickerProps) {
  const { picker: words } = useMacroWords();
  const [isOpen, setIsOpen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  if (!useHydrated()) return null;
  const { macros } = page.composer;
  return (
    <>
      <button type="button" popoverTarget={id} data-act="macro" className={buttonLook('plain')}>
        <Icon name="note" />
        {words.open} <Key>/</Key>
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.title}
        className={box}
        // Synchronous: the browser focuses the field when the panel opens, and the next key belongs to it.
        onBeforeToggle={({ newState }) => flushSync(() => setIsOpen(newState === 'open'))}
        onKeyDown={(event) => event.stopPropagation()}
      >
        {macros.length === 0 && <p className="text-body">{words.nothing}</p>}
        {macros.length > 0 && isOpen && (
          <Choices
            page={page}
            choose={(macro) => {
              panel.current?.hidePopover();
              choose(macro);
            }}
          />
        )}
      </div>
    </>
  );
}

/** The field keeps the focus; the arrow keys move through the list, and the highlighted macro is previewed beside it. */
function Choices({ page, choose }: Pick<MacroPickerProps, 'page' | 'choose'>) {
  const { picker: words } = useMacroWords();
  const id = useId();
  const [sought, setSought] = useState('');
  const [marked, setMarked] = useState(0);
  const [uses] = useState(() => readUses(page.composer.acting.me));
  const found = mostUsedFirst(page.composer.macros, uses).filter((macro) => matches(macro, sought));
  const at = Math.min(marked, found.length - 1);
  const macro = found[at];
  useEffect(() => {
    document.getElementById(optionId(id, at))?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') setMarked((at + 1) % Math.max(1, found.length));
    else if (event.key === 'ArrowUp') setMarked((at + found.length - 1) % Math.max(1, found.length));
    else if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    else if (macro) choose(macro);
    event.preventDefault();
  }

  return (
    <>
      <label className="flex flex-col gap-1 text-secondary">
        {words.find}
        <input
          type="text"
          role="combobox"
          form=""
          value={sought}
          ref={(field) => field?.setAttribute('autofocus', '')}
          autoComplete="off"
          spellCheck={false}
          aria-expanded={found.length > 0}
          aria-autocomplete="list"
          aria-controls={`${id}list`}
          aria-activedescendant={macro && optionId(id, at)}
          onChange={({ currentTarget }) => {
            setSought(currentTarget.value);
            setMarked(0);
          }}
          onKeyDown={onKeyDown}
          className="control"
        />
      </label>
      <p role="status" className={found.length === 0 ? 'mt-2 text-body' : 'sr-only'}>
        {found.length === 0 ? words.none : words.count({ count: found.length })}
      </p>
      <div className="mt-2 grid gap-x-4 sm:grid-cols-[minmax(0,15rem)_minmax(0,1fr)]">
        <Options id={id} found={found} at={at} mark={setMarked} choose={choose} />
        {macro && <Preview id={`${id}preview`} macro={macro} page={page} />}
      </div>
    </>
  );
}

interface OptionsProps {
  id: string;
  found: MacroView[];
  at: number;
  mark: (place: number) => void;
  choose: (macro: MacroView) => void;
}

function Options({ id, found, at, mark, choose }: OptionsProps) {
  const { picker: words } = useMacroWords();
  return (
    <div
      id={`${id}list`}
      role="listbox"
      aria-label={words.list}
      className="relative max-h-72 overflow-y-auto max-sm:max-h-40"
    >
      {found.map((macro, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are those of the field, which keeps the focus.
        // biome-ignore lint/a11y/useFocusableInteractive: likewise; the field names the marked one.
        <div
          key={macro.id}
          id={optionId(id, place)}
          role="option"
          aria-selected={place === at}
          aria-describedby={place === at ? `${id}preview` : undefined}
          onClick={() => choose(macro)}
          onPointerMove={() => mark(place)}
          className={`flex min-h-11 cursor-pointer items-center rounded-field px-2 py-1 text-body sm:min-h-8 sm:text-row ${place === at ? 'bg-selected font-strong forced-colors:outline-2 forced-colors:outline-[Highlight]' : ''}`}
        >
          {macro.name}
        </div>
      ))}
    </div>
  );
}

/** The text filled in for this ticket, and the actions. */
function Preview({ id, macro, page }: { id: string; macro: MacroView; page: TicketPage }) {
  const { picker: words } = useMacroWords();
  const { composer } = useWords();
  return (
    <section
      id={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
      tabIndex={0}
      aria-label={words.preview}
      className="max-h-72 overflow-y-auto border-line max-sm:mt-2 max-sm:max-h-48 max-sm:border-t max-sm:pt-2 sm:border-l sm:pl-4"
    >
      {macro.text === '' ? (
        <p className="text-body text-ink-2">{words.noText}</p>
      ) : (
        <p lang={page.language} className="text-body whitespace-pre-wrap wrap-anywhere">
          {macro.text}
        </p>
      )}
      {macro.tab && <p className="mt-2 text-secondary text-ink-2">{words.opens({ tab: composer.tabs[macro.tab] })}</p>}
      {macro.acts && (
        <>
          <p className="mt-2 text-secondary text-ink-2">{words.does}</p>
          <ActList acts={macro.acts.acts} acting={page.composer.acting} />
        </>
      )}
    </section>
  );
}

function optionId(id: string, place: number): string {
  return `${id}option-${place}`;
}

/** Matches a name in any language or words of the text, ignoring case and accents. */
function matches({ names, text }: MacroView, sought: string): boolean {
  const words = plain(sought.trim());
  return [...languages.map((language) => names[language]), text].some((each) => plain(each).includes(words));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const box =
  'floating m-0 w-[46rem] max-w-[calc(100vw-1rem)] px-3 py-2 text-ink max-sm:fixed max-sm:inset-x-2 max-sm:top-auto max-sm:bottom-2 max-sm:w-auto ' +
  'sm:supports-[position-area:top]:inset-auto sm:supports-[position-area:top]:mb-1 sm:[position-area:top_span-right] sm:[position-try-fallbacks:flip-block,flip-inline]';
