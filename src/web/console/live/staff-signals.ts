import { type StaffSignalKind, staffSignalKinds } from '#domain/notifications/staff-news.ts';
import { useListener } from '#web/ui/use-listener.ts';

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
  useListener('window', nameOf(kind), ({ detail }: CustomEvent<HeardSignal>) => listener(detail));
}

const nameOf = (kind: StaffSignalKind) => `belfry:${kind}`;
