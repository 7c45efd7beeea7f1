import type { Words } from '#desk/answer-ticket.ts';
import { type Outcome, onTicket } from '#desk/on-ticket.ts';
import { reachRequester } from '#desk/reach.ts';
import { performed } from '#desk/session.ts';
import type { World } from '#desk/world.ts';
import { writeMessage } from '#desk/write-message.ts';
import type { Actor } from '#domain/actor.ts';

/** Marks a ticket handled and sends the closing notice: what was done, and the date on which it closes (R16). */
export function markHandled(
  world: World,
  actor: Actor,
  number: string,
  words: Words,
): Promise<Outcome<{ entryId: string }>> {
  return onTicket(world, actor, 'markHandled', number, async (session) => {
    const entry = await writeMessage(session, { kind: 'message', direction: 'out', ...words });
    if ('refusal' in entry) return entry;
    const done = await performed(session, { type: 'markHandled', entry, reach: await reachRequester(session) });
    return 'refusal' in done ? done : { ...done, entryId: entry.id };
  });
}
