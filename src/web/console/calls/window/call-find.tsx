import type { KeyboardEvent, RefObject } from 'react';
import type { CallView } from '#web/console/calls/call-view.ts';
import { useCallWords } from '#web/console/calls/use-call-words.ts';
import { HitChoices, HitList } from '#web/console/calls/window/hit-list.tsx';
import type { FindInHand } from '#web/console/calls/window/use-find.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Icon } from '#web/ui/icons/icon.tsx';

interface CallFindProps {
  call: CallView;
  find: FindInHand;
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
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onNothing();
    else if (event.key === 'Escape' && find.q !== '') find.type('');
    else return;
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
      {find.q !== '' && find.found.q === find.q.trim() && find.found.hits.length === 0 && (
        <p className="text-secondary text-ink-2">{window.nothing}</p>
      )}
    </div>
  );
}

/** "The check of 104217 38 is wrong. Did you mean DTO-104217-39?" It is also first in the list. */
function Wrong({ find }: { find: FindInHand }) {
  const { window } = useCallWords();
  const { wrong, hits } = find.found;
  return (
    <p role="status" className="flex gap-2.5 text-body empty:hidden sm:text-row">
      {wrong !== null && (
        <>
          <Icon name="info" className="mt-1" />
          <span>
            {window.wrongCheck({ number: wrong.typed })}{' '}
            <button
              type="button"
              className="link font-mono font-strong whitespace-nowrap"
              onClick={() => find.listbox.choose(hits[0]!)}
            >
              {wrong.likely}
            </button>
            {window.wrongCheckEnd}
          </span>
        </>
      )}
    </p>
  );
}
