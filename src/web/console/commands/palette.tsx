import { useId, useState } from 'react';
import { KeyDrawn } from '#web/console/commands/key-words.tsx';
import { type PaletteItem, type Possible, paletteItems } from '#web/console/commands/palette-items.ts';
import { type Finding, useHits } from '#web/console/find/use-hits.ts';
import { useMacroWords, useWords } from '#web/console/use-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Listbox } from '#web/ui/listbox/listbox.tsx';
import { useListbox } from '#web/ui/listbox/use-listbox.ts';
import { Status } from '#web/ui/status.tsx';
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
  const id = useId();
  const finding = useHits(text);
  const items = paletteItems(text, possible, finding.found, ({ id }) => words.names[id]);
  const listbox = useListbox(items, { onChoose });

  return (
    <TopDialog label={words.palette.title} onClose={onClose} atTop>
      <label htmlFor={`${id}field`} className="flex flex-none items-center gap-3 border-b border-line px-4">
        <Icon name="search" className="text-ink-2" />
        <span className="sr-only">{words.palette.label}</span>
        <input
          id={`${id}field`}
          {...listbox.field}
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to type into it.
          autoFocus
          placeholder={words.palette.label}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            listbox.restart();
          }}
          className="h-12 min-w-0 flex-1 bg-transparent text-body outline-none placeholder:text-ink-2"
        />
      </label>
      <Listbox
        listbox={listbox}
        label={words.palette.title}
        keyOf={({ recent, id }) => `${recent ? 'recent ' : ''}${id}`}
        followsPointer
        className="relative min-h-0 overflow-y-auto py-1"
        optionClassName="flex min-h-11 items-center gap-3 px-4 py-1 text-row sm:min-h-8"
      >
        {(item) => <Line item={item} />}
      </Listbox>
      <SearchState text={text} finding={finding} count={items.length} />
      <p className="flex-none border-t border-line px-4 py-2 text-small text-ink-2 max-sm:hidden">
        {words.palette.hint}
      </p>
    </TopDialog>
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
function SearchState({ text, finding, count }: { text: string; finding: Finding; count: number }) {
  const { state, found } = finding;
  const { palette } = useWords().commands;
  const isLate = useLate(state === 'loading' && !found?.hits.length);
  const typed = text.trim();
  const nothing = typed !== '' && count === 0 && state !== 'loading';
  return (
    <div className="flex-none px-4 empty:hidden">
      <p role="status" className={nothing ? 'py-3 text-body text-ink-2' : 'sr-only'}>
        {nothing ? palette.nothing({ text: typed }) : typed !== '' && palette.count({ count })}
      </p>
      {isLate && <Skeleton label={palette.loading} rows={2} />}
      {state === 'failed' && <p className="py-2 text-secondary text-ink-2">{palette.failed}</p>}
    </div>
  );
}

/** Static bars in place of rows, for a list that loads for more than 300 ms. Nothing moves. */
function Skeleton({ label, rows = 3 }: { label: string; rows?: number }) {
  return (
    <div role="status" className="flex flex-col gap-3.5 py-2">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike and never move.
        <span key={row} className={`h-2.5 rounded-tag bg-selected ${widths[row % widths.length]}`} />
      ))}
    </div>
  );
}

const widths = ['w-3/4', 'w-1/2', 'w-2/3'];
