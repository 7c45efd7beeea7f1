import { type By, theClock, theRelay } from '#domain/actor.ts';
import type { ClockStep, Reach } from '#domain/clock/clock.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter } from '#domain/instant.ts';
import { decide } from '#domain/ticket/decide/decide.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import type { NewEvent } from '#domain/ticket/events/events.ts';
import { evolve } from '#domain/ticket/events/evolve.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';

/** A predicted step without a reply. `nth` of `of` counts reminders; `closesAt` is the closing date after the step. */
export interface ForecastStep {
  step: ClockStep['step'];
  at: Instant;
  nth: number;
  of: number;
  closesAt: Instant;
  /** "More time" is still possible before the step (R20). */
  canExtend: boolean;
}

/** Why the clock cannot take a step until somebody acts. */
const obstacles = ['expected', 'toBeTold', 'heldReply', 'requesterSpokeLast'] as const;
export type Obstacle = (typeof obstacles)[number];

/** The predicted steps in order, and the step that is blocked; null if none is before `until`. */
interface Forecast {
  steps: ForecastStep[];
  stopped: (ForecastStep & { by: Obstacle }) | null;
}

export interface ForecastOptions {
  now: Instant;
  /** Inclusive, because a closing is at 24:00. */
  until: Instant;
  /** How the requester is notified: by mail, by an agent before the notice counts, or not at all (R16). */
  reach: Reach;
}

/**
 * Returns what the clock will do to a ticket if nobody writes. It runs `decide` and `evolve` at each step like the clock itself,
 * and assumes that the relay accepts each notice at once. Late steps run now.
 */
export function forecast(ticket: Ticket, desk: Desk, { now, until, reach }: ForecastOptions): Forecast {
  const steps: ForecastStep[] = [];
  let state = ticket;
  for (;;) {
    const planned = nextStep(state, now);
    if (planned === null || isAfter(planned.at, until)) return { steps, stopped: null };
    const { at } = planned;
    const command = commandOf(planned.step, reach);
    const decision = decide(state, command, { at, by: theClock, desk });
    if (!('events' in decision)) return { steps, stopped: { ...planned, by: obstacleOf(state, decision) } };
    state = decision.events.reduce((before, event) => after(before, event, at, theClock), state);
    steps.push({ ...planned, closesAt: state.clock?.closesAt ?? at });
    if (!state.toBeTold) state = sent(state, desk, at);
  }
}

function nextStep({ clock }: Ticket, now: Instant): ForecastStep | null {
  const next = clock?.steps[0];
  if (!clock || !next) return null;
  const at = isAfter(now, next.at) ? now : next.at;
  const nth = next.step === 'remind' ? clock.asked + 1 : clock.asked;
  return { step: next.step, at, nth, of: clock.of, closesAt: clock.closesAt, canExtend: !clock.extended };
}

function commandOf(step: ClockStep['step'], reach: Reach): Command {
  if (step === 'close') return { type: 'closeByClock', mailUnread: false };
  return { type: step === 'remind' ? 'remind' : 'giveNotice', reach };
}

/** Why the step was refused, as the person who can act on it needs it. */
function obstacleOf(ticket: Ticket, decision: TicketRefused | { followUp: true }): Obstacle {
  if (ticket.clock?.expected) return ticket.toBeTold ? 'toBeTold' : 'expected';
  if (ticket.heldIds.length > 0) return 'heldReply';
  if (ticket.lastWord === 'requester') return 'requesterSpokeLast';
  throw new Error(`The clock cannot act on ${ticket.number}: ${JSON.stringify(decision)}`);
}

/** Assume that the relay accepted the letter: a notice's day 0 is fixed. */
function sent(ticket: Ticket, desk: Desk, at: Instant): Ticket {
  const started = decide(ticket, { type: 'startClock', mailId: '', told: null }, { at, by: theRelay, desk });
  if (ticket.clock === null || !('events' in started)) return ticket;
  return started.events.reduce((before, event) => after(before, event, at, theRelay), ticket);
}

function after(ticket: Ticket, event: NewEvent, at: Instant, by: By): Ticket {
  return evolve(ticket, { ...event, id: '', ticketId: ticket.id, seq: ticket.version + 1, at, by });
}
