import { onTicket, type Written } from '#desk/spine/on-ticket.ts';
import type { Spine } from '#desk/spine/world.ts';
import { type Words, writeAndApply } from '#desk/ticket/answer-ticket.ts';
import { reachRequester } from '#desk/ticket/reach.ts';
import type { Actor } from '#domain/actor.ts';

/** Marks a ticket handled and sends the closing notice with what was done and the closing date (R16). */
export function markHandled(world: Spine, actor: Actor, number: string, words: Words): Promise<Written> {
  return onTicket(world, actor, 'markHandled', number, async (session) => {
    const reach = await reachRequester(session);
    const written = { kind: 'message', direction: 'out', ...words } as const;
    return writeAndApply(session, written, (entry) => ({ type: 'markHandled', entry, reach }));
  });
}
