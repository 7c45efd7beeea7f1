import type { Act } from '#desk/spine/act.ts';
import { type Applied, apply } from '#desk/spine/apply.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import { startWriting, type Writing } from '#desk/spine/writing.ts';
import { type By, theClock } from '#domain/actor.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import { hasUnreadMail } from '#store/intake/incoming-mails.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { lockTicket } from '#store/ticket/tickets.ts';

/** One locked ticket, and the texts to save with the next command. */
export interface Session extends Act {
  ticket: TicketRow;
  writing: Writing;
}

/** Locks a ticket for the desk itself: the clock, the relay or incoming mail. */
export async function openSession(world: Spine, tx: Tx, ticketId: string, by: By): Promise<Session> {
  const ticket = await lockTicket(tx.trx, ticketId);
  if (!ticket) throw new Error(`There is no ticket ${ticketId}.`);
  const desk = await world.readDesk(tx.trx, ticket.deskId);
  return { world, tx, desk, by, at: world.clock.now(), ticket, writing: startWriting() };
}

/** Locks the ticket that a merged one leads to: anything for the merged ticket continues there (R5). */
export async function openLiveSession(world: Spine, tx: Tx, ticketId: string, by: By): Promise<Session> {
  const session = await openSession(world, tx, ticketId, by);
  const { leadsTo } = session.ticket;
  return leadsTo === null ? session : openLiveSession(world, tx, leadsTo, by);
}

/** Applies a command with the texts written for it, and updates the session with the result. */
export async function applyCommand(session: Session, command: Command): Promise<Applied> {
  const applied = await apply(session, session.ticket, command, session.writing);
  if ('ticket' in applied) session.ticket = applied.ticket;
  session.writing = startWriting();
  return applied;
}

/** Applies a command that opens no follow-up; returns the ticket or the refusal. */
export async function applyWithoutFollowUp(
  session: Session,
  command: Command,
): Promise<Outcome<{ ticket: TicketRow }, TicketRefused>> {
  const applied = await applyCommand(session, command);
  if ('followUp' in applied) return { refused: 'ticketClosed' };
  return 'refused' in applied ? applied : { ticket: session.ticket };
}

/** Closes a ticket past its deadline, unless a timely mail may still be unread or is held (R19, R22). */
export async function settleClosing(session: Session): Promise<boolean> {
  const { tx, ticket } = session;
  const closesAt = ticket.clock?.closesAt;
  if (closesAt === undefined) return false;
  const mailUnread = await hasUnreadMail(tx.trx, ticket.deskId, closesAt);
  const act = { ...session, by: theClock };
  const applied = await apply(act, ticket, { type: 'closeByClock', mailUnread }, startWriting());
  if (!('ticket' in applied)) return false;
  session.ticket = applied.ticket;
  return true;
}
