import { useId, useState } from 'react';
import { writeCondition } from '#domain/views/filter.ts';
import { urls } from '#web/app/urls.ts';
import { KeyDrawn } from '#web/console/commands/key-words.tsx';
import {
  isLocal,
  type LocalItem,
  linkItem,
  type PaletteItem,
  paletteItems,
} from '#web/console/commands/palette-items.ts';
import { type Finding, useHits } from '#web/console/find/use-hits.ts';
import { useMacroWords, useViewWords, useWords } from '#web/console/use-words.ts';
import { useAnswer } from '#web/shared/find/use-answer.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Listbox } from '#web/ui/listbox/listbox.tsx';
import { useListbox } from '#web/ui/listbox/use-listbox.ts';
import { Status } from '#web/ui/status.tsx';
import { TopDialog } from '#web/ui/top-dialog.tsx';
import { useLate } from '#web/ui/use-late.ts';

interface PaletteProps {
  /** Rows that are possible on this page now. */
  local: readonly LocalItem[];
  /** The text typed before the palette was loaded. */
  begins: string;
  personId: string;
  onChoose: (item: PaletteItem) => void;
  onClose: () => void;
}

/**
 * One field for tickets, people, sites, lists and actions: the arrow keys move through the list while the field keeps the focus.
 */
export default function Palette({ local, begins, personId, onChoose, onClose }: PaletteProps) {
  const { commands: words } = useWords();
  const [text, setText] = useState(begins);
  const id = useId();
  const finding = useHits(text);
  const finds = {
    tickets: finding.found,
    people: useFound('people', text),
    sites: useFound('sites', text),
  };
  const found = paletteItems(text, local, finds, personId);
  const all = linkItem('tickets', { href: urls.console({ q: text.trim() }), label: useViewWords().allResults });
  const isLoading = finding.state === 'loading';
  const items = isLoading && found.length === 0 ? [all] : found;
  // With wrong check digits, no ticket opens until the reader chooses one.
  const first = finding.found?.by === 'wrongNumber' ? -1 : 0;
  const listbox = useListbox(items, { onChoose: choose, first });

  /** Enter before the results of this text leads to their list, which opens the ticket of a number. */
  function choose(item: PaletteItem): void {
    onChoose(isLoading && item === items[0] && !isLocal(item) ? all : item);
  }

  return (
    <TopDialog label={words.palette.title} onClose={onClose} look="top">
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
        keyOf={({ group, id }) => `${group} ${id}`}
        groupOf={({ group }) => words.palette.groups[group]}
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

/** A person or a site, as the fields that search for them get it. */
interface Option {
  value: string;
  label: string;
  detail?: string | null;
}

const operators = { people: 'from', sites: 'site' } as const;

/** Returns the people or sites that match, as links to their tickets. */
function useFound(group: 'people' | 'sites', text: string): PaletteItem[] {
  const what = group === 'people' ? 'person' : 'site';
  const { found } = useAnswer<{ items: Option[] }>(text, (q) => urls.pick({ what, q }));
  return (found?.items ?? []).map(({ value, label, detail }) => {
    const values = [group === 'people' ? label : value];
    const q = writeCondition({ operator: operators[group], values, negated: false });
    return linkItem(group, { href: urls.console({ q }), label, detail });
  });
}

function Line({ item }: { item: PaletteItem }) {
  const { commands: words } = useWords();
  const { picker } = useMacroWords();
  if (item.kind === 'ticket')
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
      </>
    );
  if (item.kind === 'command')
    return (
      <>
        <span className="min-w-0 flex-1 text-pretty">{item.names}</span>
        {item.command.keys[0] && <KeyDrawn keys={item.command.keys[0]} words={words} />}
      </>
    );
  const aside = item.kind === 'macro' ? picker.open : item.kind === 'link' && item.detail;
  return (
    <>
      <span className="min-w-0 flex-1 truncate">{item.label}</span>
      {aside && <span className="min-w-0 truncate text-small text-ink-2">{aside}</span>}
    </>
  );
}

/** Announces the number of results, the search in progress, or why it failed. */
function SearchState({ text, finding, count }: { text: string; finding: Finding; count: number }) {
  const { state, found } = finding;
  const { commands, list } = useWords();
  const { palette } = commands;
  const isLate = useLate(state === 'loading' && !found?.hits.length);
  const typed = text.trim();
  const nothing = typed !== '' && count === 0 && state !== 'loading' && found?.by !== 'wrongNumber';
  return (
    <div className="flex-none px-4 empty:hidden">
      <p role="status" className={nothing ? 'py-3 text-body text-ink-2' : 'sr-only'}>
        {nothing ? palette.nothing({ text: typed }) : typed !== '' && palette.count({ count })}
      </p>
      {isLate && <Skeleton label={palette.loading} rows={2} />}
      {found?.by === 'wrongNumber' && (
        <p className="py-2 text-secondary text-pretty">
          {count > 0 ? list.wrongCheck({ number: typed }) : list.wrongCheckAlone({ number: typed })}
        </p>
      )}
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
