import type { StaffNews } from '#domain/notifications/notifications.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';

/** What happens that whoever watches a ticket wants to know: a word, a closing, a way back. No step of the clock before it. */
const watchedEvents = [
  ...(['reacted', 'held', 'answered', 'informationRequested', 'handled', 'noted', 'called'] as const),
  ...(['closed', 'reopened', 'linked'] as const),
];
export type WatchedEvent = (typeof watchedEvents)[number];

/** One of the staff who is told something of a ticket, and which event that was. */
export interface Told {
  personId: string;
  news: StaffNews;
  event: TicketEvent;
  /** What happened, of a ticket that they watch. */
  what: WatchedEvent | null;
}

/** Whether those who watch the ticket are to be looked up at all. */
export function isWatched(events: readonly TicketEvent[]): boolean {
  return events.some(isNews);
}

/**
 * Who of the staff is told of what was done in one act, each once and of what concerns them most: that a ticket was given to
 * them, that a note names them, that something happened on one that they watch. Nobody is told what they did themselves.
 */
export function staffNewsOf(events: readonly TicketEvent[], watchers: readonly string[]): Told[] {
  const told = new Map<string, Told>();
  const tell = (event: TicketEvent, news: StaffNews, personIds: readonly string[], what: Told['what'] = null) => {
    for (const personId of personIds)
      if (personId !== event.by.personId && !told.has(personId)) told.set(personId, { personId, news, event, what });
  };
  for (const event of events)
    if (event.type === 'assigned' && event.data.assigneeId !== null) tell(event, 'given', [event.data.assigneeId]);
  for (const event of events) if (event.type === 'noted') tell(event, 'mentioned', event.data.mentioned ?? []);
  const last = events.findLast(isNews);
  if (last) tell(last, 'watched', watchers, last.type);
  return [...told.values()];
}

/** Those of the watchers for whom something happened that they did not do themselves. */
export function newsForWatchers(events: readonly TicketEvent[], watchers: readonly string[]): string[] {
  const doers = events.filter(isNews).map(({ by }) => by.personId);
  return doers.length === 0 ? [] : watchers.filter((id) => doers.some((doer) => doer !== id));
}

function isNews(event: TicketEvent): event is TicketEvent & { type: WatchedEvent } {
  return (watchedEvents as string[]).includes(event.type);
}
