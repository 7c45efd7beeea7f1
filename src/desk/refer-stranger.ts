import type { Words } from '#desk/answer-ticket.ts';
import { type Outcome, onTicket } from '#desk/on-ticket.ts';
import { performed } from '#desk/session.ts';
import type { World } from '#desk/world.ts';
import { writeMessage } from '#desk/write-message.ts';
import type { Actor } from '#domain/actor.ts';

/**
 * Points a stranger to the administration that answers them, in the agent's words: it is the first answer, and it closes
 * the ticket as `redirected` (R8, R22). A reply to it opens a follow-up.
 */
export function referStranger(
  world: World,
  actor: Actor,
  number: string,
  words: Words,
): Promise<Outcome<{ entryId: string }>> {
  return onTicket(world, actor, 'close', number, async (session) => {
    const entry = await writeMessage(session, { kind: 'message', direction: 'out', ...words });
    if ('refusal' in entry) return entry;
    const done = await performed(session, { type: 'refer', entry });
    return 'refusal' in done ? done : { ...done, entryId: entry.id };
  });
}
