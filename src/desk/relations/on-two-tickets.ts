import { byOf, settle, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { openSession, type Session } from '#desk/spine/session.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { decide } from '#domain/ticket/decide/decide.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import { may } from '#domain/ticket/rights.ts';
import { readStandingEntries } from '#store/relations/moved-entries.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { lockTickets, readHistory } from '#store/ticket/tickets.ts';

/** Two locked tickets of one desk. */
export interface Two {
  one: Session;
  other: Session;
}

/**
 * Runs a change on two tickets in one transaction: checks that the actor may relate both (attack 37) and locks both in a fixed
 * order. Clock steps that are due are committed before, so that they stay if the change is refused.
 */
export async function onTwoTickets<T>(
  world: Spine,
  actor: Actor,
  find: (tx: Tx) => Promise<{ one: TicketRow | undefined; other: TicketRow | undefined }>,
  work: (two: Two) => Promise<TicketOutcome<T>>,
): Promise<TicketOutcome<T>> {
  const outcome = await world.transact(async (tx): Promise<TicketOutcome<T> | 'settled'> => {
    const { one, other } = await find(tx);
    if (!one || !may(actor, 'relate', one)) return { refused: 'missing' };
    if (!other || other.id === one.id || other.deskId !== one.deskId || !may(actor, 'relate', other))
      return { refused: 'otherTicketUnknown' };
    await lockTickets(tx.trx, [one.id, other.id]);
    const two = {
      one: await openSession(world, tx, one.id, byOf(actor, one)),
      other: await openSession(world, tx, other.id, byOf(actor, other)),
    };
    const settled = [await settle(two.one), await settle(two.other)];
    return settled.includes(true) ? 'settled' : work(two);
  });
  return outcome === 'settled' ? onTwoTickets(world, actor, find, work) : outcome;
}

/** The refusal of a command, checked for both before either runs, so that nothing is half done. */
export function refusalOf(session: Session, command: Command): Refusal | null {
  const decision = decide(session.ticket, command, session);
  return 'refused' in decision ? decision.refused : 'followUp' in decision ? 'ticketClosed' : null;
}

/**
 * The entries with facts from their events: a bare thank-you does not count as a message, and not every call is a reaction (R19).
 */
export async function readStanding({ tx, ticket }: Session) {
  const history = await readHistory(tx.trx, ticket.id);
  const events = new Map(history.flatMap((event) => ('entry' in event.data ? [[event.data.entry?.id, event]] : [])));
  const entries = await readStandingEntries(tx.trx, ticket.id);
  return {
    history,
    entries: entries.map((entry) => {
      const event = events.get(entry.id);
      const reacts = event?.type === 'called' && event.data.reaction;
      return { ...entry, reacts, automatic: entry.automatic || event?.type === 'automaticRecorded' };
    }),
  };
}

/** A ticket's record with the facts that splitting needs. */
export type StandingRecord = Awaited<ReturnType<typeof readStanding>>;
