import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { KeyDrawn } from '#web/console/commands/key-words.tsx';
import { type PaletteItem, type Possible, paletteItems } from '#web/console/commands/palette-items.ts';
import { type Finding, useFoundTickets } from '#web/console/commands/use-found-tickets.ts';
import { useMacroWords } from '#web/console/ticket/macros/use-macro-words.ts';
import { useWords } from '#web/console/use-words.ts';
import { Icon } from '#web/ui/icons/icon.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Status } from '#web/ui/ticket/status.tsx';
import { TopDialog } from '#web/ui/top-dialog.tsx';
import { useLate } from '#web/ui/use-late.ts';

interface PaletteProps {
  /** Commands and macros available on this page now. */
  possible: Possible;
  onChoose: (item: PaletteItem) => void;
  onClose: () => void;
}

/** One field for all commands and tickets: the arrow keys move through the list while the field keeps the focus. */
export default function Palette({ possible, onChoose, onClose }: PaletteProps) {
  const { commands: words } = useWords();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const found = useFoundTickets(text);
  const items = paletteItems(text, possible, found, ({ id }) => words.names[id]);
  const at = Math.min(active, items.length - 1);

  function onKeyDown(event: KeyboardEvent): void {
    const to = next(event.key, at, items.length);
    if (to !== null) setActive(to);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && items[at]) onChoose(items[at]);
    else return;
    event.preventDefault();
  }

  return (
    <TopDialog label={words.palette.title} onClose={onClose} atTop>
      <label htmlFor={`${id}field`} className="flex flex-none items-center gap-3 border-b border-line px-4">
        <Icon name="search" className="text-ink-2" />
        <span className="sr-only">{words.palette.label}</span>
        <input
          id={`${id}field`}
          role="combobox"
          aria-expanded={items.length > 0}
          aria-controls={`${id}list`}
          aria-activedescendant={items[at] && optionId(id, at)}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to type into it.
          autoFocus
          placeholder={words.palette.label}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          className="h-12 min-w-0 flex-1 bg-transparent text-body outline-none placeholder:text-ink-2"
        />
      </label>
      <Options id={id} items={items} at={at} text={text} onChoose={onChoose} onPoint={setActive} />
      <Told text={text} found={found} count={items.length} />
      <p className="flex-none border-t border-line px-4 py-2 text-small text-ink-2 max-sm:hidden">
        {words.palette.hint}
      </p>
    </TopDialog>
  );
}

interface OptionsProps {
  id: string;
  items: readonly PaletteItem[];
  at: number;
  text: string;
  onChoose: (item: PaletteItem) => void;
  onPoint: (place: number) => void;
}

function Options({ id, items, at, onChoose, onPoint }: OptionsProps) {
  const { commands: words } = useWords();
  useEffect(() => {
    document.getElementById(optionId(id, at))?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  return (
    <div
      id={`${id}list`}
      role="listbox"
      aria-label={words.palette.title}
      className="relative min-h-0 overflow-y-auto py-1"
    >
      {items.map((item, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are those of the field, which keeps the focus.
        // biome-ignore lint/a11y/useFocusableInteractive: likewise; the field names the active one.
        <div
          key={`${item.recent ? 'recent ' : ''}${item.id}`}
          id={optionId(id, place)}
          role="option"
          aria-selected={place === at}
          onClick={() => onChoose(item)}
          onPointerMove={() => onPoint(place)}
          className={`flex min-h-11 cursor-pointer items-center gap-3 px-4 py-1 text-row sm:min-h-8 ${place === at ? 'bg-selected forced-colors:outline-2 forced-colors:outline-[Highlight]' : ''}`}
        >
          <Line item={item} />
        </div>
      ))}
    </div>
  );
}

function Line({ item }: { item: PaletteItem }) {
  const { commands: words } = useWords();
  const kind = item.recent && <span className="flex-none text-small text-ink-2">{words.palette.recent}</span>;
  if (item.kind === 'command')
    return (
      <>
        <span className="min-w-0 flex-1 text-pretty">{words.names[item.id]}</span>
        {kind}
        {item.command.keys[0] && <KeyDrawn keys={item.command.keys[0]} words={words} />}
      </>
    );
  if (item.kind === 'macro') return <MacroLine name={item.macro.name} />;
  return (
    <>
      <span className="flex-none font-mono font-medium">{item.number}</span>
      <span className="min-w-0 flex-1 truncate">{item.summary}</span>
      {item.ticket && <span className="flex-none text-ink-2 max-sm:hidden">{item.ticket.who}</span>}
      {item.ticket && (
        <span className="flex-none max-sm:hidden">
          <Status status={item.ticket.status} word={item.ticket.statusWord} />
        </span>
      )}
      {kind}
    </>
  );
}

function MacroLine({ name }: { name: string }) {
  const { picker } = useMacroWords();
  return (
    <>
      <span className="min-w-0 flex-1 text-pretty">{name}</span>
      <span className="flex-none text-small text-ink-2">{picker.open}</span>
    </>
  );
}

/** Announces the number of results, the search in progress, or why it failed. */
function Told({ text, found, count }: { text: string; found: Finding; count: number }) {
  const { palette } = useWords().commands;
  const isLate = useLate(found.state === 'loading' && found.tickets.length === 0);
  const typed = text.trim();
  const nothing = typed !== '' && count === 0 && found.state !== 'loading';
  return (
    <div className="flex-none px-4 empty:hidden">
      <p role="status" className={nothing ? 'py-3 text-body text-ink-2' : 'sr-only'}>
        {nothing ? palette.nothing({ text: typed }) : typed !== '' && palette.count({ count })}
      </p>
      {isLate && <Skeleton label={palette.loading} rows={2} />}
      {found.state === 'failed' && <p className="py-2 text-secondary text-ink-2">{palette.failed}</p>}
      {found.likely && <p className="py-2 text-secondary text-ink-2">{palette.likely({ number: found.likely })}</p>}
    </div>
  );
}

function next(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  return null;
}

function optionId(id: string, place: number): string {
  return `${id}option-${place}`;
}
