import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyWithoutFollowUp } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { type Words, writeMessage } from '#desk/ticket/answer-ticket.ts';
import { reachRequester } from '#desk/ticket/reach.ts';
import type { Actor } from '#domain/actor.ts';

/** Marks a ticket handled and sends the closing notice with what was done and the closing date (R16). */
export function markHandled(
  world: Spine,
  actor: Actor,
  number: string,
  words: Words,
): Promise<TicketOutcome<{ entryId: string }>> {
  return onTicket(world, actor, 'markHandled', number, async (session) => {
    const entry = await writeMessage(session, { kind: 'message', direction: 'out', ...words });
    if ('refused' in entry) return entry;
    const done = await applyWithoutFollowUp(session, {
      type: 'markHandled',
      entry,
      reach: await reachRequester(session),
    });
    return 'refused' in done ? done : { ...done, entryId: entry.id };
  });
}
