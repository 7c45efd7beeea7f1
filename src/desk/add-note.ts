import type { Words } from '#desk/answer-ticket.ts';
import { type Outcome, onTicket } from '#desk/on-ticket.ts';
import { performed } from '#desk/session.ts';
import type { World } from '#desk/world.ts';
import { writeMessage } from '#desk/write-message.ts';
import type { Actor } from '#domain/actor.ts';

/** Adds an internal note: for the desk alone, in no mail and on no requester's page (attack 38). */
export function addNote(
  world: World,
  actor: Actor,
  number: string,
  words: Words,
): Promise<Outcome<{ entryId: string }>> {
  return onTicket(world, actor, 'note', number, async (session) => {
    const entry = await writeMessage(session, { kind: 'note', direction: null, ...words });
    if ('refusal' in entry) return entry;
    const done = await performed(session, { type: 'note', entry });
    return 'refusal' in done ? done : { ...done, entryId: entry.id };
  });
}
