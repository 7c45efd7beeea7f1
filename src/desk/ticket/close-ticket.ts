import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyWithoutFollowUp, type Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { writeText } from '#desk/spine/writing.ts';
import { hasMailOrPhone } from '#desk/ticket/reach.ts';
import { referTo } from '#desk/ticket/refer-stranger.ts';
import type { Actor } from '#domain/actor.ts';
import { vainDaysOf } from '#domain/ticket/decide/unreachable.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import type { ClosingReason, Saying, Status } from '#domain/ticket/vocabulary.ts';
import { findPerson } from '#store/people/people.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';

export interface Closure {
  reason: ClosingReason;
  /** With `duplicate`: the number of the remaining ticket. */
  of?: string | null;
  /** With `redirected`: the id of the organisation that answers instead (R8). */
  contact?: string | null;
  /** With `solved` and `withdrawn`: how the requester said it, and their words. */
  said?: { how: Saying; text: string } | null;
}

/** Closes a ticket with a reason and a letter to the requester, except for spam (R22). `redirected` sends the referral (R8). */
export function closeTicket(world: Spine, actor: Actor, number: string, closure: Closure): Promise<TicketOutcome> {
  return onTicket(world, actor, 'close', number, async (session) => {
    const { reason } = closure;
    if (reason === 'redirected') return referTo(session, closure.contact ?? null);
    const duplicateOf = await remainingTicket(session, actor, closure.of ?? null);
    if (duplicateOf === 'unknown') return { refused: 'duplicateOfUnknown' satisfies Refusal };
    const reachable =
      reason !== 'unreachable' || hasMailOrPhone(await findPerson(session.tx.trx, session.ticket.requesterId));
    const vainDays = reason === 'unreachable' ? await readVainDays(session) : [];
    const said = closure.said
      ? { how: closure.said.how, text: writeText(world, session.writing, closure.said.text, actor.personId, true) }
      : null;
    return applyWithoutFollowUp(session, { type: 'close', reason, said, duplicateOf, reachable, vainDays });
  });
}

async function readVainDays({ tx, ticket }: Session): Promise<string[]> {
  return vainDaysOf(ticket, await readHistory(tx.trx, ticket.id));
}

async function remainingTicket({ tx }: Session, actor: Actor, of: string | null) {
  if (of === null) return null;
  const ticket = await findTicket(tx.trx, actor, of);
  return ticket ? { ticketId: ticket.id, number: ticket.number } : 'unknown';
}

/** Reopens a handled or closed ticket: withdraws the notice or undoes the closing (R14). `from` is the expected status. */
export function reopenTicket(world: Spine, actor: Actor, number: string, from?: Status): Promise<TicketOutcome> {
  return onTicket(world, actor, 'reopen', number, async (session) => {
    if (from !== undefined && session.ticket.status !== from) return { refused: 'notClosed' satisfies Refusal };
    return applyWithoutFollowUp(session, { type: 'reopen' });
  });
}
