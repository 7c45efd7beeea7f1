import { recordComplaintReading } from '#desk/history/record-audit.ts';
import type { ShownTicket } from '#desk/letters/example-ticket.ts';
import type { Store } from '#desk/spine/world.ts';
import { findNumber } from '#desk/ticket/find-number.ts';
import type { Actor } from '#domain/actor.ts';
import { readTicketWords } from '#store/letters/letters.ts';
import { findTicket } from '#store/ticket/tickets.ts';

/**
 * The ticket to show in a letter, by its typed number, parsed leniently (R2). Null if it is not at this desk or the actor may not
 * read it. Reading a complaint is logged (R25).
 */
export async function findShownTicket(
  world: Store,
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
