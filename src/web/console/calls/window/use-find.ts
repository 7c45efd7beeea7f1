import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { urls } from '#web/app/urls.ts';
import type { CallView } from '#web/console/calls/call-view.ts';
import type { Found, Hit } from '#web/console/calls/find-hits.ts';

/** Debounce between key presses; too short to be noticed. */
const pauseMilliseconds = 120;

/** State of the call's search field: results while typing, and the selection. */
export interface FindInHand {
  q: string;
  found: Found;
  /** The highlighted index in the list; −1 for none. */
  place: number;
  /** The ticket that the call would join. */
  ticket: Hit | null;
  /** The requester of a new ticket. */
  person: { id: string; title: string } | null;
  site: string | null;
  type(q: string): void;
  move(step: 1 | -1): void;
  choose(hit: Hit): void;
}

export function useFind(call: CallView): FindInHand {
  const fetcher = useFetcher<{ call: CallView }>({ key: `find ${call.id}` });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [q, setQ] = useState(call.found.q);
  const [moved, setMoved] = useState<number | null>(null);
  const [person, setPerson] = useState(() => callerOf(call));
  const [site, setSite] = useState(call.site);
  const found = fetcher.data?.call.found ?? call.found;
  const place = moved ?? (found.hits[0]?.kind === 'ticket' ? 0 : -1);
  const standing = found.hits[place];

  useEffect(() => () => clearTimeout(timer.current), []);
  const load = (to: Parameters<typeof urls.call>[1]) => {
    setMoved(null);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void fetcher.load(urls.call(call.id, to)), 'q' in to! ? pauseMilliseconds : 0);
  };
  return {
    q,
    found,
    place,
    person,
    site,
    ticket: standing?.kind === 'ticket' ? standing : null,
    type(text) {
      setQ(text);
      load({ q: text });
    },
    move(step) {
      setMoved(Math.min(found.hits.length - 1, Math.max(0, place + step)));
    },
    choose(hit) {
      if (hit.kind === 'ticket') return setMoved(found.hits.indexOf(hit));
      if (hit.kind === 'person') {
        setPerson({ id: hit.value, title: hit.title });
        load({ person: hit.value });
      } else {
        setSite(hit.value);
        load({ site: hit.value });
      }
    },
  };
}

function callerOf({ person, who }: CallView): FindInHand['person'] {
  return person && { id: person.id, title: person.name ?? who };
}
