import { type By, theClock, theRelay } from '#domain/actor.ts';
import { federalCalendar } from '#domain/calendar/belgium.ts';
import type { Reach } from '#domain/clock/clock.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { withDefaults } from '#domain/desks/settings.ts';
import type { Instant } from '#domain/instant.ts';
import { type Decision, decide } from '#domain/ticket/decide/decide.ts';
import type { Command, CommandType } from '#domain/ticket/events/commands.ts';
import type { EntryRef, EventData, NewEvent, TicketEvent } from '#domain/ticket/events/events.ts';
import { evolve } from '#domain/ticket/events/evolve.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';

/** A ticket with its whole history for domain tests, without store, clock or randomness. */
export interface Story {
  ticket: Ticket;
  events: TicketEvent[];
}

/**
 * The demonstration's desk: 8:30–17:00 on the federal calendar, reminders on days 2 and 4, closing notice on day 6, closing after
 * 5 days.
 */
export const exampleDesk: Desk = {
  ...withDefaults({ acknowledgementsPerHourMax: 10 }),
  id: 'desk',
  prefix: 'DTO',
  names: { fr: 'Support WCMS', nl: 'WCMS-support', de: 'WCMS-Support', en: 'WCMS Support' },
  mailbox: 'wcms@desk.example',
  calendar: federalCalendar,
  hours: Object.fromEntries([1, 2, 3, 4, 5].map((weekday) => [weekday, [{ opens: '08:30', closes: '17:00' }]])),
  look: { accent: null, logo: null },
};

export const requester = 'claire';
export const agent: By = { role: 'agent', personId: 'nadia' };
export const asRequester: By = { role: 'requester', personId: requester };

/**
 * Tuesday 24 November 2026, 10:00 in Brussels. A closing notice sent that day closes the ticket at the end of Tuesday 1 December.
 */
export const morning: Instant = '2026-11-24T09:00:00Z';

/** The end of the fifth business day after `morning`. */
export const deadline: Instant = '2026-12-01T23:00:00Z';

/** A ticket opened by a form at `at`, without further events. */
export function openedTicket(at: Instant = '2026-11-23T09:00:00Z', facts: Partial<EventData['opened']> = {}): Story {
  const data: EventData['opened'] = {
    deskId: 'desk',
    number: 'DTO-104217-39',
    sequence: 104217,
    kind: 'incident',
    channel: 'form',
    language: 'fr',
    urgent: false,
    requesterId: requester,
    organisationId: null,
    siteId: null,
    summary: { id: 'summary', hash: 'hash' },
    entry: entry('first'),
    firstAnswerDueAt: '2026-11-23T13:00:00Z',
    complaintDueAt: null,
    suspectedSpam: false,
    knownEditor: true,
    followUpOf: null,
    proved: true,
    provedBy: 'signIn',
    ...facts,
  };
  return appended({ ticket: null, events: [] }, [{ type: 'opened', version: 1, data }], at, asRequester);
}

/** The desk's decision about a command. `by` defaults to the usual author of the command. */
export function decideOn(
  { ticket }: Story,
  command: Command,
  at: Instant,
  by: By = usualAuthor(command.type),
): Decision {
  return decide(ticket, command, { at, by, desk: exampleDesk });
}

/** The story after an accepted command. Throws if the command is refused. */
export function after(story: Story, command: Command, at: Instant, by: By = usualAuthor(command.type)): Story {
  const decision = decideOn(story, command, at, by);
  if (!('events' in decision)) throw new Error(`${command.type} led to ${JSON.stringify(decision)}`);
  return appended(story, decision.events, at, by);
}

/** The story after several commands in turn, all at the same moment. */
export function afterAll(story: Story, commands: Command[], at: Instant): Story {
  return commands.reduce((before, command) => after(before, command, at), story);
}

/** A ticket that reached a status in the simplest way, with its letters sent at `morning`. */
export function ticketThatIs(status: Status): Story {
  const opened = openedTicket();
  if (status === 'new') return opened;
  if (status === 'open') return after(opened, { type: 'answer', entry: entry('answer') }, morning);
  if (status === 'waiting') return afterAll(opened, [ask(), told], morning);
  const handled = afterAll(opened, [markHandled(), told], morning);
  return status === 'handled' ? handled : after(handled, closeByClock(), deadline);
}

/** A ticket with an information request, two reminders and a closing notice, which the relay accepted at `morning`. */
export function ticketWithNotice(): Story {
  return [remind(), remind(), giveNotice()].reduce((before, command) => {
    const at = before.ticket.clock!.next;
    const step = after(before, command, at);
    return command.type === 'giveNotice' ? after(step, told, at) : step;
  }, ticketThatIs('waiting'));
}

/** The relay accepted the letter that starts the clock. */
export const told: Command = { type: 'startClock', mailId: 'mail', told: null };

export function ask(reach: Reach = 'mail'): Command {
  return { type: 'requestInformation', entry: entry('question'), items: 1, reach };
}

export function markHandled(reach: Reach = 'mail'): Command {
  return { type: 'markHandled', entry: entry('handling'), reach };
}

export function remind(reach: Reach = 'mail'): Command {
  return { type: 'remind', reach };
}

export function giveNotice(reach: Reach = 'mail'): Command {
  return { type: 'giveNotice', reach };
}

export function closeByClock(mailUnread = false): Command {
  return { type: 'closeByClock', mailUnread };
}

export function react(receivedAt: Instant, personId = requester): Command & { type: 'react' } {
  return { type: 'react', entry: entry('reaction'), personId, receivedAt, provedBy: 'signIn' };
}

export function hold(receivedAt: Instant, id = 'held'): Command {
  return { type: 'hold', entry: entry(id), personId: null, receivedAt, dueAt: receivedAt, why: 'notTakingPart' };
}

export function entry(id: string): EntryRef {
  return { id, text: { id: `text of ${id}`, hash: 'hash' }, fileIds: [] };
}

/** The usual author of a command. */
export function usualAuthor(type: CommandType): By {
  if (['remind', 'giveNotice', 'closeByClock'].includes(type)) return theClock;
  if (['startClock', 'bounceNotice', 'failMail'].includes(type)) return theRelay;
  return ['react', 'confirm', 'extend', 'hold'].includes(type) ? asRequester : agent;
}

function appended(
  before: { ticket: Ticket | null; events: TicketEvent[] },
  added: NewEvent[],
  at: Instant,
  by: By,
): Story {
  return added.reduce<{ ticket: Ticket | null; events: TicketEvent[] }>(({ ticket, events }, event) => {
    const seq = events.length + 1;
    const numbered: TicketEvent = { ...event, id: `event ${seq}`, ticketId: 'ticket', seq, at, by };
    return { ticket: evolve(ticket, numbered), events: [...events, numbered] };
  }, before) as Story;
}
