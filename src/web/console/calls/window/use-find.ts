import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { urls } from '#web/app/urls.ts';
import type { CallView } from '#web/console/calls/call-view.ts';
import type { Found, Hit } from '#web/console/calls/find-hits.ts';
import { type ListboxState, useListbox } from '#web/ui/listbox/use-listbox.ts';

/** Debounce between key presses; too short to be noticed. */
const pauseMilliseconds = 120;

/** State of the call's search field: results while typing, and the selection. */
export interface FindState {
  q: string;
  found: Found;
  listbox: ListboxState<Hit>;
  /** The ticket that the call would join. */
  ticket: Hit | null;
  /** The requester of a new ticket. */
  person: { id: string; title: string } | null;
  site: string | null;
  type(q: string): void;
}

/** `onTicket` is called after a ticket was chosen by mouse or Enter. */
export function useFind(call: CallView, { onTicket }: { onTicket: () => void }): FindState {
  const fetcher = useFetcher<{ call: CallView }>({ key: `find ${call.id}` });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [q, setQ] = useState(call.found.q);
  const [person, setPerson] = useState(() => callerOf(call));
  const [site, setSite] = useState(call.site);
  const found = fetcher.data?.call.found ?? call.found;
  // A ticket at the top is chosen at once; a person or site only by Enter or the mouse.
  const listbox = useListbox(found.hits, { onChoose: choose, first: found.hits[0]?.kind === 'ticket' ? 0 : -1 });

  useEffect(() => () => clearTimeout(timer.current), []);
  const load = (to: Parameters<typeof urls.call>[1]) => {
    listbox.restart();
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void fetcher.load(urls.call(call.id, to)), 'q' in to! ? pauseMilliseconds : 0);
  };
  return {
    q,
    found,
    listbox,
    person,
    site,
    ticket: listbox.active?.kind === 'ticket' ? listbox.active : null,
    type(text) {
      setQ(text);
      load({ q: text });
    },
  };

  function choose(hit: Hit): void {
    if (hit.kind === 'ticket') {
      listbox.highlight(found.hits.indexOf(hit));
      onTicket();
    } else if (hit.kind === 'person') {
      setPerson({ id: hit.value, title: hit.title });
      load({ person: hit.value });
    } else {
      setSite(hit.value);
      load({ site: hit.value });
    }
  }
}

function callerOf({ person, who }: CallView): FindState['person'] {
  return person && { id: person.id, title: person.name ?? who };
}
