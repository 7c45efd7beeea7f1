import type { By } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Command, CommandType } from '#domain/ticket/events/commands.ts';
import type { EventData, EventType, NewEvent } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';

/** The time, the author and the desk as plain values. `decide` reads nothing else. */
export interface Circumstances {
  at: Instant;
  by: By;
  desk: Desk;
}

/** Events to append, or a refusal. */
export type Decision = { events: NewEvent[] } | TicketRefused;

/** Returns what a command of one type does to a ticket. */
export type Rule<T extends CommandType, Result = Decision> = (
  ticket: Ticket,
  command: Extract<Command, { type: T }>,
  now: Circumstances,
) => Result;

export type Rules<T extends CommandType> = { [C in T]: Rule<C> };

/** A decision for one event. */
export function said<T extends EventType>(type: T, data: EventData[T], version = 1): Decision {
  return { events: [event(type, data, version)] };
}

/** An event to append, in the first version of its type unless told otherwise. */
export function event<T extends EventType>(type: T, data: EventData[T], version = 1): NewEvent {
  return { type, version, data } as NewEvent;
}

/** Refuses to change a closed ticket. */
export function whileOpen(ticket: Ticket, decide: () => Decision): Decision {
  return ticket.status === 'closed' ? { refused: 'ticketClosed' } : decide();
}
