import { isTheirs, onCall } from '#desk/calls/on-call.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { savePhoneCall } from '#store/calls/phone-calls.ts';

/**
 * Ends a call by the agent's click, where no telephone system reports it. The window stays until the agent is done with the call.
 */
export function endCall(world: World, actor: Actor, callId: string): Promise<Outcome<{ ended: true }>> {
  return onCall(world, actor, callId, async (inHand) => {
    const { tx, call, at } = inHand;
    if (!isTheirs(inHand)) return { refused: 'missing' as const };
    if (call.endedAt === null) await savePhoneCall(tx.trx, call.id, { endedAt: at });
    return { ended: true as const };
  });
}
