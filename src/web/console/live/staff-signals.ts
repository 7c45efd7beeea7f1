import { useEffect, useEffectEvent } from 'react';
import { type StaffSignalKind, staffSignalKinds } from '#domain/notifications/staff-news.ts';

/** A signal of the stream: the ticket number, if any. */
interface HeardSignal {
  ticket?: string;
}

/** Passes events of the page's only stream to all listeners on the page. */
export function spreadSignals(source: EventSource): void {
  for (const kind of staffSignalKinds)
    source.addEventListener(kind, ({ data }) =>
      window.dispatchEvent(new CustomEvent(nameOf(kind), { detail: JSON.parse(data) as HeardSignal })),
    );
}

/** Calls the listener on a staff signal, for example that somebody opened a ticket or a phone rings. The details are fetched. */
export function useStaffSignal(kind: StaffSignalKind, listener: (signal: HeardSignal) => void): void {
  const hear = useEffectEvent((event: Event) => listener((event as CustomEvent<HeardSignal>).detail));
  useEffect(() => {
    const onSignal = (event: Event) => hear(event);
    window.addEventListener(nameOf(kind), onSignal);
    return () => window.removeEventListener(nameOf(kind), onSignal);
  }, [kind]);
}

const nameOf = (kind: StaffSignalKind) => `belfry:${kind}`;
