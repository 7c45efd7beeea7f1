import { type StaffNews, staffNews } from '#domain/notifications/notifications.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

/** Events that interest watchers: a message, an answer of somebody who was asked, a closing, a reopening. Clock steps are not included. */
const watchedEvents = [
  ...(['reacted', 'held', 'answered', 'informationRequested', 'handled', 'noted', 'called'] as const),
  ...(['closed', 'reopened', 'linked', 'conversationAnswered', 'approvalGiven', 'approvalRefused'] as const),
];
export type WatchedEvent = (typeof watchedEvents)[number];

/** What concerns a staff member: also a new task, a reply on a ticket of theirs, an answer of a third party, and one that they set aside and that is back. */
const inboxNews = [...staffNews, 'task', 'replied', 'answer', 'undelivered', 'approval', 'back'] as const;
export type InboxNews = (typeof inboxNews)[number];

/** Whether this news is mailed too, unless the person opted out. */
export function isMailed(news: InboxNews): news is StaffNews {
  return (staffNews as readonly InboxNews[]).includes(news);
}

/** A staff member to notify about a ticket, and the event. */
export interface AddressedNews {
  personId: string;
  news: InboxNews;
  event: TicketEvent;
  /** For a watched ticket: what happened. */
  what: WatchedEvent | null;
}

/** Whether the watchers of the ticket need to be loaded. */
export function isWatched(events: readonly TicketEvent[]): boolean {
  return events.some(isNews);
}

/**
 * Returns the staff to notify about the events of one action. Each is notified once, of the most relevant: assignment, mention, a
 * task, one that is overdue or due, a reply on their own ticket, an answer of a third party there, then a watched ticket. Nobody is notified of their own actions.
 */
export function staffNewsOf(
  events: readonly TicketEvent[],
  watchers: readonly string[],
  { assigneeId, conversations }: Pick<Ticket, 'assigneeId' | 'conversations'>,
): AddressedNews[] {
  const told = new Map<string, AddressedNews>();
  const tell = (
    event: TicketEvent,
    news: InboxNews,
    personIds: readonly (string | null)[],
    what: AddressedNews['what'] = null,
  ) => {
    for (const personId of personIds)
      if (personId !== null && personId !== event.by.personId && !told.has(personId))
        told.set(personId, { personId, news, event, what });
  };
  for (const event of events) if (event.type === 'assigned') tell(event, 'given', [event.data.assigneeId]);
  for (const event of events) if (event.type === 'noted') tell(event, 'mentioned', event.data.mentioned ?? []);
  for (const event of events) tell(event, 'task', newTaskOwners(event));
  for (const event of events)
    for (const news of ['overdue', 'due'] as const) tell(event, news, ownersOfDue(event, news === 'overdue'));
  for (const event of events) if (isReply(event)) tell(event, 'replied', [assigneeId]);
  for (const event of events) {
    const news = event.type === 'conversationFailed' ? 'undelivered' : 'answer';
    tell(event, news, askersOf(event, { assigneeId, conversations }));
  }
  for (const event of events)
    if (event.type === 'approvalGiven' || event.type === 'approvalRefused') tell(event, 'approval', [assigneeId]);
  for (const event of events)
    if (event.type === 'woken' && event.data.why === 'time') tell(event, 'back', [event.data.personId]);
  const last = events.findLast(isNews);
  if (last) tell(last, 'watched', watchers, last.type);
  return [...told.values()];
}

/** Whether an event makes a ticket urgent. Suspected spam waits until an agent frees it. */
export function isUrgentNews(event: TicketEvent): boolean {
  if (event.type === 'opened') return event.data.urgent && !event.data.suspectedSpam;
  return event.type === 'changed' && event.data.urgent === true;
}

/** The people who just got a task. */
function newTaskOwners({ type, data }: TicketEvent): (string | null)[] {
  if (type === 'tasksAdded') return data.tasks.map(({ assigneeId }) => assigneeId);
  return type === 'taskChanged' ? [data.assigneeId ?? null] : [];
}

/** The people to tell that tasks are due, or overdue. */
function ownersOfDue({ type, data }: TicketEvent, overdue: boolean): string[] {
  if (type !== 'tasksDue') return [];
  return data.tasks.filter((task) => task.overdue === overdue).flatMap(({ personIds }) => personIds);
}

/** Returns the tasks that a person is told about. */
export function tasksToldOf({ personId, news, event }: AddressedNews): string[] {
  if (event.type !== 'tasksDue') return [];
  const isMine = (task: (typeof event.data.tasks)[number]) =>
    task.overdue === (news === 'overdue') && task.personIds.includes(personId);
  return event.data.tasks.filter(isMine).map(({ taskId }) => taskId);
}

/** The agent of the ticket, else the one who asked, for a mail in a conversation that a person wrote or that came back. */
function askersOf(
  { type, data }: TicketEvent,
  { assigneeId, conversations }: Pick<Ticket, 'assigneeId' | 'conversations'>,
): (string | null)[] {
  if (type !== 'conversationAnswered' && type !== 'conversationFailed') return [];
  if (type === 'conversationAnswered' && data.automatic !== undefined) return [];
  return [assigneeId ?? conversations.find(({ id }) => id === data.conversationId)?.byId ?? null];
}

function isReply({ type, data }: TicketEvent): boolean {
  return type === 'reacted' || type === 'held' || (type === 'called' && data.reaction);
}

function isNews(event: TicketEvent): event is TicketEvent & { type: WatchedEvent } {
  if (event.type === 'conversationAnswered' && event.data.automatic !== undefined) return false;
  return (watchedEvents as string[]).includes(event.type);
}

/**
 * A live hint to staff: somebody views a ticket, a phone rings, or something concerns a person. It carries no content; the
 * client then fetches with its own rights.
 */
export interface StaffSignal {
  kind: StaffSignalKind;
  deskId: string;
  /** The ticket, whose readers alone get the hint; null if it concerns none. */
  ticketId: string | null;
  /** The staff who get the hint; all of the desk if absent. */
  personIds?: string[];
}

export const staffSignalKinds = ['presence', 'call', 'news'] as const;
export type StaffSignalKind = (typeof staffSignalKinds)[number];
