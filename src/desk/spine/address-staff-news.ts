import type { Act } from '#desk/spine/act.ts';
import { addressed, isReachable } from '#desk/spine/address-letters.ts';
import { queuePushes } from '#desk/spine/queue-pushes.ts';
import { choiceFor, type StaffNews, staffChoices } from '#domain/notifications/notifications.ts';
import {
  type AddressedNews,
  isMailed,
  isUrgentNews,
  isWatched,
  staffNewsOf,
  tasksToldOf,
} from '#domain/notifications/staff-news.ts';
import type { DueLetter } from '#domain/ticket/decide/due-letters.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { isForAgent, type Ticket } from '#domain/ticket/events/ticket.ts';
import { listNewsSubscribers } from '#store/notifications/notification-choices.ts';
import { readPeople } from '#store/people/people.ts';
import type { PushWish } from '#store/push/push-subscriptions.ts';
import { listAgents } from '#store/staff/agents.ts';
import { addNews } from '#store/staff/news.ts';
import { listNewsBrowsers } from '#store/staff/staff-settings.ts';
import { listWatchers } from '#store/staff/watches.ts';
import type { NewMail } from '#store/ticket/record/ticket-changes.ts';

/**
 * Tells staff about other people's acts on a ticket, except those who may not read it (R10): in their inbox, in their browser if they
 * chose so, and by the returned mails unless they turned them off.
 */
export async function addressStaffNews(act: Act, events: TicketEvent[], ticket: Ticket): Promise<NewMail[]> {
  if (act.silent) return [];
  const { trx } = act.tx;
  const watchers = isWatched(events) ? await listWatchers(trx, ticket.id) : [];
  const told = staffNewsOf(events, watchers, ticket);
  const urgent = events.find(isUrgentNews);
  if (told.length === 0 && !urgent) return [];
  const readers = await readersOf(act, ticket);
  const may = told.filter(({ personId }) => readers.includes(personId));
  await pushNews(act, ticket, may, urgent ? readers.filter((id) => id !== urgent.by.personId) : []);
  if (may.length === 0) return [];
  await addNews(trx, may.map(inboxRow));
  await signalBrowsers(act, may, ticket);
  const wanted = await wantedByMail(act, may);
  const people = await readPeople(
    trx,
    wanted.map(({ personId }) => personId),
  );
  return wanted.flatMap((each) => {
    const { personId, news, event, what } = each;
    const person = people.get(personId);
    if (!isReachable(person)) return [];
    const taskIds = tasksToldOf(each);
    const due: DueLetter = {
      letter: 'staffNews',
      to: { staffIds: [personId] },
      entryId: null,
      startsClock: false,
      news: { news, event: what, ...(taskIds.length > 0 && { taskIds }) },
    };
    return [addressed(act, ticket, event, due, person)];
  });

  function inboxRow({ personId, news, event, what }: AddressedNews) {
    const entryId = event.type === 'noted' ? event.data.entry.id : null;
    const { id: ticketId, deskId } = ticket;
    const { seq, at, by } = event;
    return { personId, ticketId, deskId, seq, kind: news, event: what, entryId, byPerson: by.personId, at };
  }
}

/** Notifies subscribed browsers. The right to read is checked again when the signal is sent, and when they fetch its content. */
async function signalBrowsers({ tx }: Act, told: readonly AddressedNews[], ticket: Ticket): Promise<void> {
  const personIds = await listNewsBrowsers(
    tx.trx,
    told.map(({ personId }) => personId),
  );
  if (personIds.length === 0) return;
  tx.signals.push({ kind: 'news', deskId: ticket.deskId, ticketId: ticket.id, personIds });
}

/** The desk's agents who may read the ticket and did not send it. */
async function readersOf({ tx }: Act, ticket: Ticket): Promise<string[]> {
  const agents = await listAgents(tx.trx, ticket.deskId);
  const readers = agents.filter((agent) => agent.personId !== ticket.requesterId && isForAgent(ticket, agent));
  return readers.map(({ personId }) => personId);
}

/** Notifies browsers of urgent incidents, assignments, mentions and due tasks; the rest is in the inbox. */
function pushNews({ tx }: Act, { id }: Ticket, may: readonly AddressedNews[], urgentFor: readonly string[]) {
  const urgent = urgentFor.map((personId) => ({ personId, kind: 'urgent' as const }));
  const news = may.flatMap(({ personId, news: kind }): PushWish[] => {
    if (kind === 'due' || kind === 'overdue') return [{ personId, kind: 'due' }];
    return kind === 'given' || kind === 'mentioned' ? [{ personId, kind }] : [];
  });
  return queuePushes(tx, id, [...urgent, ...news]);
}

type MailedNews = AddressedNews & { news: StaffNews };

/** The mails that staff did not turn off. */
async function wantedByMail({ tx }: Act, may: AddressedNews[]): Promise<MailedNews[]> {
  const mailed = may.filter((each): each is MailedNews => isMailed(each.news));
  const wishes = staffChoices.map(async (choice) => {
    const of = mailed.filter((each) => choiceFor(each.news) === choice);
    const ids = await listNewsSubscribers(
      tx.trx,
      choice,
      of.map(({ personId }) => personId),
    );
    return of.filter(({ personId }) => ids.includes(personId));
  });
  return (await Promise.all(wishes)).flat();
}
