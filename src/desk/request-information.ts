import type { Words } from '#desk/answer-ticket.ts';
import { type Outcome, onTicket } from '#desk/on-ticket.ts';
import { canBeTold } from '#desk/reach.ts';
import { performed } from '#desk/session.ts';
import type { World } from '#desk/world.ts';
import { writeMessage } from '#desk/write-message.ts';
import type { Actor } from '#domain/actor.ts';

/** Asks the requester for information: the ticket waits, and the clock asks again (R15). */
export function requestInformation(
  world: World,
  actor: Actor,
  number: string,
  { items = [], ...words }: Words & { items?: string[] },
): Promise<Outcome<{ entryId: string }>> {
  return onTicket(world, actor, 'requestInformation', number, async (session) => {
    const entry = await writeMessage(session, { kind: 'message', direction: 'out', items, ...words });
    if ('refusal' in entry) return entry;
    const command = {
      type: 'requestInformation',
      entry,
      items: items.length,
      canBeTold: await canBeTold(session),
    } as const;
    const done = await performed(session, command);
    return 'refusal' in done ? done : { ...done, entryId: entry.id };
  });
}
