import { recordComplaintReading } from '#desk/history/record-audit.ts';
import type { ExampleOrder, ShownTicket } from '#desk/letters/example-ticket.ts';
import { letterRegistry } from '#desk/letters/registry.ts';
import type { Store, World } from '#desk/spine/world.ts';
import { findNumber } from '#desk/ticket/find-number.ts';
import type { Actor } from '#domain/actor.ts';
import { textRules } from '#domain/letters/texts.ts';
import type { Letter, WrittenLetter } from '#mail/letters/letter.ts';
import { writeLetter } from '#mail/letters/write.ts';
import { readTicketWords } from '#store/letters/letters.ts';
import { findTicket } from '#store/ticket/tickets.ts';

/**
 * A letter about an example or an existing ticket, written by the same code as real letters: subject, text and HTML. Its links
 * are signed for a mail that does not exist. Null if this desk never sends this letter, such as an unplanned reminder.
 */
export function previewLetter(world: World, order: ExampleOrder): WrittenLetter | null {
  const { situation } = order;
  const name = situation === 'stranger' ? 'acknowledgement' : textRules(situation).letter;
  const entry = letterRegistry[name];
  // TypeScript cannot relate a situation to the letter that has it.
  const examples: Partial<Record<string, (world: World, order: ExampleOrder) => Letter | null>> =
    'examples' in entry ? entry.examples : {};
  const letter = examples[situation]?.(world, order) ?? null;
  return letter && writeLetter(letter);
}

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
  const ticket = found.ticket ? await findTicket(world.db, actor, found.ticket.number) : undefined;
  if (!ticket || ticket.deskId !== desk.id) return null;
  await recordComplaintReading(world, actor, ticket);
  const { number, kind, urgent, channel } = ticket;
  return { number, kind, urgent, channel, ...(await readTicketWords(world.db, ticket.id)) };
}
