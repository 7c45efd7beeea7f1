import type { Act } from '#desk/spine/act.ts';
import { addressed, isReachable } from '#desk/spine/address-letters.ts';
import { queuePushes } from '#desk/spine/queue-pushes.ts';
import { staffNews } from '#domain/notifications/notifications.ts';
import {
  type AddressedNews,
  isUrgentNews,
  isWatched,
  newsForWatchers,
  staffNewsOf,
} from '#domain/notifications/staff-news.ts';
import type { DueLetter } from '#domain/ticket/decide/due-letters.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { isForAgent, type Ticket } from '#domain/ticket/events/ticket.ts';
import { listNewsSubscribers } from '#store/notifications/notification-choices.ts';
import { readPeople } from '#store/people/people.ts';
import { listAgents } from '#store/staff/agents.ts';
import { listWatchSubscribers } from '#store/staff/staff-settings.ts';
import { listWatchers } from '#store/staff/watches.ts';
import type { NewMail } from '#store/ticket/record/ticket-changes.ts';

/**
 * The mails to staff about other people's acts on a ticket, except to staff who turned them off or may not read it (R10).
 * Watchers' browsers are notified separately.
 */
export async function addressStaffNews(act: Act, events: TicketEvent[], ticket: Ticket): Promise<NewMail[]> {
  if (act.silent) return [];
  const { trx } = act.tx;
  const watchers = isWatched(events) ? await listWatchers(trx, ticket.id) : [];
  await signalWatchers(act, events, { ticket, watchers });
  const told = staffNewsOf(events, watchers);
  const urgent = events.find(isUrgentNews);
  if (told.length === 0 && !urgent) return [];
  const readers = await readersOf(act, ticket);
  const may = told.filter(({ personId }) => readers.includes(personId));
  await pushNews(act, ticket, may, urgent ? readers.filter((id) => id !== urgent.by.personId) : []);
  if (may.length === 0) return [];
  const wanted = await wantedBy(act, may);
  const people = await readPeople(
    trx,
    wanted.map(({ personId }) => personId),
  );
  return wanted.flatMap(({ personId, news, event, what }) => {
    const person = people.get(personId);
    if (!isReachable(person)) return [];
    const due: DueLetter = {
      letter: 'staffNews',
      to: { staffIds: [personId] },
      entryId: null,
      startsClock: false,
      news: { news, event: what },
    };
    return [addressed(act, ticket, event, due, person)];
  });
}

/**
 * Notifies the browsers of subscribed watchers that others changed a ticket. The right to read it is checked when the signal is
 * sent, and its content when they fetch it (R10).
 */
async function signalWatchers(
  { tx }: Act,
  events: readonly TicketEvent[],
  { ticket, watchers }: { ticket: Ticket; watchers: readonly string[] },
): Promise<void> {
  const personIds = await listWatchSubscribers(tx.trx, newsForWatchers(events, watchers));
  if (personIds.length === 0) return;
  tx.signals.push({ kind: 'watched', deskId: ticket.deskId, ticketId: ticket.id, personIds });
}

/** The desk's agents who may read the ticket and did not send it. */
async function readersOf({ tx }: Act, ticket: Ticket): Promise<string[]> {
  const agents = await listAgents(tx.trx, ticket.deskId);
  const readers = agents.filter((agent) => agent.personId !== ticket.requesterId && isForAgent(ticket, agent));
  return readers.map(({ personId }) => personId);
}

/** Notifies browsers of urgent incidents, assignments and mentions; watched tickets have their own signal. */
function pushNews({ tx }: Act, { id }: Ticket, may: readonly AddressedNews[], urgentFor: readonly string[]) {
  const urgent = urgentFor.map((personId) => ({ personId, kind: 'urgent' as const }));
  const news = may.flatMap(({ personId, news: kind }) => (kind === 'watched' ? [] : [{ personId, kind }]));
  return queuePushes(tx, id, [...urgent, ...news]);
}

/** The mails that staff did not turn off. */
async function wantedBy({ tx }: Act, may: AddressedNews[]): Promise<AddressedNews[]> {
  const wishes = staffNews.map(async (news) => {
    const of = may.filter((each) => each.news === news);
    const ids = await listNewsSubscribers(
      tx.trx,
      news,
      of.map(({ personId }) => personId),
    );
    return of.filter(({ personId }) => ids.includes(personId));
  });
  return (await Promise.all(wishes)).flat();
}
