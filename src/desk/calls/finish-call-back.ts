import { onCall } from '#desk/calls/on-call.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { savePhoneCall } from '#store/calls/phone-calls.ts';

/** Removes a call back from the list: the caller was reached in another way, or no longer needs it. */
export function finishCallBack(world: World, actor: Actor, callId: string): Promise<Outcome<{ done: true }>> {
  return onCall(world, actor, callId, async ({ tx, call, at }) => {
    if (call.callBackDueAt === null) return { refused: 'missing' as const };
    if (call.callBackDoneAt === null)
      await savePhoneCall(tx.trx, call.id, { callBackDoneAt: at, callBackDoneBy: actor.personId, notes: '' });
    return { done: true as const };
  });
}
