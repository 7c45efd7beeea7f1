import type { Refusal } from '#domain/ticket/refusals.ts';
import { type Status, statuses } from '#domain/ticket/vocabulary.ts';

/** The result of a command: a status, a follow-up ticket (R21), or a refusal. */
type Transition = Status | 'followUp' | Refusal;

type Row = Record<Status, Transition>;

const unchanged: Row = { new: 'new', open: 'open', waiting: 'waiting', handled: 'handled', closed: 'closed' };

/** The lifecycle of a ticket, R14 of product.md: command × status. `decide` handles the clock. */
export const lifecycle = {
  assign: { new: 'open', open: 'open', waiting: 'waiting', handled: 'handled', closed: 'ticketClosed' },
  moveToTeam: { new: 'new', open: 'open', waiting: 'waiting', handled: 'handled', closed: 'ticketClosed' },
  answer: { new: 'open', open: 'open', waiting: 'open', handled: 'open', closed: 'ticketClosed' },
  requestInformation: {
    new: 'waiting',
    open: 'waiting',
    waiting: 'waiting',
    handled: 'waiting',
    closed: 'ticketClosed',
  },
  markHandled: { new: 'handled', open: 'handled', waiting: 'handled', handled: 'handled', closed: 'ticketClosed' },
  refer: { new: 'closed', open: 'closed', waiting: 'closed', handled: 'closed', closed: 'ticketClosed' },
  free: { new: 'new', open: 'open', waiting: 'waiting', handled: 'handled', closed: 'ticketClosed' },
  close: { new: 'closed', open: 'closed', waiting: 'closed', handled: 'closed', closed: 'ticketClosed' },
  react: { new: 'new', open: 'open', waiting: 'open', handled: 'open', closed: 'followUp' },
  confirm: { new: 'closed', open: 'closed', waiting: 'closed', handled: 'closed', closed: 'ticketClosed' },
  extend: { new: 'noClock', open: 'noClock', waiting: 'waiting', handled: 'handled', closed: 'ticketClosed' },
  remind: { new: 'noClock', open: 'noClock', waiting: 'waiting', handled: 'noClock', closed: 'ticketClosed' },
  giveNotice: { new: 'noClock', open: 'noClock', waiting: 'waiting', handled: 'noClock', closed: 'ticketClosed' },
  closeByClock: { new: 'noClock', open: 'noClock', waiting: 'closed', handled: 'closed', closed: 'ticketClosed' },
  reopen: { new: 'notClosed', open: 'notClosed', waiting: 'notClosed', handled: 'open', closed: 'open' },
  bounceNotice: { new: 'noClock', open: 'noClock', waiting: 'open', handled: 'open', closed: 'open' },
  reactLate: { new: 'new', open: 'open', waiting: 'open', handled: 'open', closed: 'open' },
  splitOff: { new: 'new', open: 'open', waiting: 'waiting', handled: 'handled', closed: 'ticketClosed' },
  rejoin: { new: 'new', open: 'open', waiting: 'waiting', handled: 'handled', closed: 'ticketClosed' },
  merge: { new: 'closed', open: 'closed', waiting: 'closed', handled: 'closed', closed: 'ticketClosed' },
  takeIn: { new: 'new', open: 'open', waiting: 'waiting', handled: 'handled', closed: 'ticketClosed' },
  record: unchanged,
} as const satisfies Record<string, Row>;

export type LifecycleCommand = keyof typeof lifecycle;

/** Returns the result of `command` in `status`. */
export function transition(command: LifecycleCommand, status: Status): Transition {
  return lifecycle[command][status];
}

/** Whether a command is possible in a status. Pages use it to choose their buttons. */
export function isPossible(command: LifecycleCommand, status: Status): boolean {
  return isStatus(transition(command, status));
}

export function isStatus(word: string): word is Status {
  return (statuses as readonly string[]).includes(word);
}
