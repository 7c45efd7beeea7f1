import { recordComplaintReading } from '#desk/history/record-reading.ts';
import type { ShownTicket } from '#desk/letters/example-letter.ts';
import type { World } from '#desk/spine/world.ts';
import { findNumber } from '#desk/ticket/find-number.ts';
import type { Actor } from '#domain/actor.ts';
import { readTicketWords } from '#store/letters/shown-ticket.ts';
import { findTicket } from '#store/ticket/tickets.ts';

/**
 * A ticket that a letter is shown with, by the number that was typed, forgivingly (R2). Null is one that is not at this desk
 * or that this person may not read: for them it does not exist. The reading of a complaint is logged (R25).
 */
export async function findShownTicket(
  world: World,
  actor: Actor,
  desk: { id: string; prefix: string },
  typed: string,
): Promise<ShownTicket | null> {
  const found = await findNumber(world.db, actor, typed, { prefixes: [desk.prefix] });
  const ticket = found.number === null ? undefined : await findTicket(world.db, actor, found.number);
  if (!ticket || ticket.deskId !== desk.id) return null;
  await recordComplaintReading(world, actor, ticket);
  const { number, kind, urgent, channel } = ticket;
  return { number, kind, urgent, channel, ...(await readTicketWords(world.db, ticket.id)) };
}
