import type { KeyboardEvent, RefObject } from 'react';
import { urls } from '#web/app/urls.ts';
import type { CallView } from '#web/console/calls/call-view.ts';
import type { Hit } from '#web/console/calls/find-hits.ts';
import type { FindState } from '#web/console/calls/window/use-find.ts';
import { useCallWords, useWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Icon, WarningIcon } from '#web/ui/icon.tsx';
import { Key } from '#web/ui/key.tsx';
import { Listbox } from '#web/ui/listbox/listbox.tsx';
import type { ListboxState } from '#web/ui/listbox/use-listbox.ts';

interface CallFindProps {
  call: CallView;
  find: FindState;
  field: RefObject<HTMLInputElement | null>;
  /** Called on Enter without results. */
  onNothing(): void;
}

/** One field searches by number, name, phone, site or address; a wrong check is pointed out (R2, R12). */
export function CallFind({ call, find, field, onNothing }: CallFindProps) {
  const { window } = useCallWords();
  const awake = useHydrated();
  const onKeyDown = (event: KeyboardEvent) => {
    if (find.listbox.press(event.nativeEvent)) return;
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    onNothing();
    event.preventDefault();
  };
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor="call-find" className="text-label">
        {window.find}
      </label>
      <div className="relative">
        <Icon name="search" className="pointer-events-none absolute inset-y-0 left-3 my-auto" />
        {/* Outside the action form: without scripts, Enter reloads this page with the query. */}
        <input
          ref={field}
          id="call-find"
          name="q"
          form="call-find-form"
          type="text"
          {...(awake && find.listbox.field)}
          autoComplete="off"
          spellCheck={false}
          value={awake ? find.q : undefined}
          defaultValue={awake ? undefined : find.q}
          onChange={({ target }) => find.type(target.value)}
          onKeyDown={onKeyDown}
          className="control min-h-11 pl-9 font-mono text-[1.1875rem]"
        />
      </div>
      <Wrong find={find} />
      {awake ? <HitList listbox={find.listbox} /> : <HitChoices callId={call.id} hits={find.found.hits} />}
      {find.q !== '' && find.found.q === find.q.trim() && find.found.hits.length === 0 && !find.found.isWrong && (
        <p className="text-secondary text-ink-2">{window.nothing}</p>
      )}
    </div>
  );
}

/** Search results as a list below the field, which keeps the focus. */
function HitList({ listbox }: { listbox: ListboxState<Hit> }) {
  const { window } = useCallWords();
  return (
    <Listbox
      listbox={listbox}
      label={window.hits}
      keyOf={({ kind, value }) => `${kind} ${value}`}
      className="-mx-5 border-y border-line empty:hidden"
      optionClassName={`${row} group hover:not-aria-selected:bg-hover aria-selected:shadow-[inset_3px_0_0_var(--accent-line)]`}
    >
      {(hit) => (
        <>
          <HitWords hit={hit} />
          <span className="hidden group-aria-selected:contents">
            <Key>↵</Key>
          </span>
        </>
      )}
    </Listbox>
  );
}

/** The results without scripts: radio buttons for tickets, links for people and sites. */
function HitChoices({ callId, hits }: { callId: string; hits: Hit[] }) {
  const { window } = useCallWords();
  if (hits.length === 0) return null;
  return (
    <fieldset className="-mx-5 border-y border-line">
      <legend className="sr-only">{window.hits}</legend>
      {hits.map((hit, place) =>
        hit.kind === 'ticket' ? (
          <label key={hit.value} className={`${row} hover:bg-hover`}>
            <input type="radio" name="call-ticket" value={hit.value} defaultChecked={place === 0} className="choice" />
            <HitWords hit={hit} />
          </label>
        ) : (
          <a
            key={`${hit.kind} ${hit.value}`}
            href={urls.call(callId, hit.kind === 'person' ? { person: hit.value } : { site: hit.value })}
            className={`${row} no-underline hover:bg-hover`}
          >
            <HitWords hit={hit} />
          </a>
        ),
      )}
    </fieldset>
  );
}

function HitWords({ hit }: { hit: Hit }) {
  return (
    <>
      <span className="mt-0.5">
        {hit.urgent ? <WarningIcon className="text-urgent" /> : <Icon name={icons[hit.kind]} className="text-ink-2" />}
      </span>
      <span className="min-w-0 flex-1">
        <b className="block truncate">{hit.title}</b>
        <span className="block truncate text-ink-2">{hit.about}</span>
      </span>
    </>
  );
}

const icons = { ticket: 'inbox', person: 'person', site: 'globe' } as const;
const row =
  'flex min-h-11 cursor-pointer items-start gap-3 border-b border-line px-5 py-2 text-body last:border-b-0 sm:text-row';

/** "The check digits of 104217 38 are wrong. Did you mean:" The tickets follow. */
function Wrong({ find: { found } }: { find: FindState }) {
  const { list } = useWords();
  const number = found.q;
  return (
    <p role="status" className="flex gap-2.5 text-body empty:hidden sm:text-row">
      {found.isWrong && (
        <>
          <Icon name="info" className="mt-1" />
          <span>{found.hits.length > 0 ? list.wrongCheck({ number }) : list.wrongCheckAlone({ number })}</span>
        </>
      )}
    </p>
  );
}
