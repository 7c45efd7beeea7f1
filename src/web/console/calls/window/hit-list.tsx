import { urls } from '#web/app/urls.ts';
import type { Hit } from '#web/console/calls/find-hits.ts';
import { useCallWords } from '#web/console/calls/use-call-words.ts';
import type { FindInHand } from '#web/console/calls/window/use-find.ts';
import { Icon, WarningIcon } from '#web/ui/icons/icon.tsx';
import { Key } from '#web/ui/key.tsx';

interface HitListProps {
  callId: string;
  find: FindInHand;
  /** Called after a ticket was chosen by mouse or Enter. */
  onTicket(): void;
}

export const hitListId = 'call-hits';
export const hitId = (place: number) => `call-hit-${place}`;

/** Search results as a list below the field, which keeps the focus. */
export function HitList({ find, onTicket }: HitListProps) {
  const { window } = useCallWords();
  const { hits } = find.found;
  return (
    <div id={hitListId} role="listbox" aria-label={window.hits} className="-mx-5 border-y border-line empty:hidden">
      {hits.map((hit, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field that owns the list takes the keys.
        <div
          key={`${hit.kind} ${hit.value}`}
          id={hitId(place)}
          role="option"
          tabIndex={-1}
          aria-selected={place === find.place}
          onClick={() => {
            find.choose(hit);
            if (hit.kind === 'ticket') onTicket();
          }}
          className={`${row} ${place === find.place ? 'bg-selected shadow-[inset_3px_0_0_var(--accent-line)]' : 'hover:bg-hover'}`}
        >
          <HitWords hit={hit} />
          {place === find.place && <Key>↵</Key>}
        </div>
      ))}
    </div>
  );
}

/** The results without scripts: radio buttons for tickets, links for people and sites. */
export function HitChoices({ callId, find }: Pick<HitListProps, 'callId' | 'find'>) {
  const { window } = useCallWords();
  const { hits } = find.found;
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
