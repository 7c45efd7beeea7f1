import { urls } from '#web/app/urls.ts';
import type { Hit } from '#web/console/calls/find-hits.ts';
import { useCallWords } from '#web/console/calls/use-call-words.ts';
import { Icon, WarningIcon } from '#web/ui/icons/icon.tsx';
import { Key } from '#web/ui/key.tsx';
import { Listbox } from '#web/ui/listbox/listbox.tsx';
import type { ListboxState } from '#web/ui/listbox/use-listbox.ts';

/** Search results as a list below the field, which keeps the focus. */
export function HitList({ listbox }: { listbox: ListboxState<Hit> }) {
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
export function HitChoices({ callId, hits }: { callId: string; hits: Hit[] }) {
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
