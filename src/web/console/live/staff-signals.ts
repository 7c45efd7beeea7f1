import { useEffect, useEffectEvent } from 'react';
import { type StaffSignalKind, staffSignalKinds } from '#domain/notifications/staff-signal.ts';

/** What the stream says of a signal: the number of the ticket that it is about, if any. */
export interface HeardSignal {
  ticket?: string;
}

/** Hands on what a page's one stream of events says to whichever parts of the page listen. */
export function spreadSignals(source: EventSource): void {
  for (const kind of staffSignalKinds)
    source.addEventListener(kind, ({ data }) =>
      window.dispatchEvent(new CustomEvent(nameOf(kind), { detail: JSON.parse(data) as HeardSignal })),
    );
}

/** Calls the listener whenever staff are told: somebody looks at a ticket, a telephone rings. What there is to see is fetched. */
export function useStaffSignal(kind: StaffSignalKind, listener: (signal: HeardSignal) => void): void {
  const hear = useEffectEvent((event: Event) => listener((event as CustomEvent<HeardSignal>).detail));
  useEffect(() => {
    const onSignal = (event: Event) => hear(event);
    window.addEventListener(nameOf(kind), onSignal);
    return () => window.removeEventListener(nameOf(kind), onSignal);
  }, [kind]);
}

const nameOf = (kind: StaffSignalKind) => `belfry:${kind}`;
