import { onCall } from '#desk/calls/on-call.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { savePhoneCall } from '#store/calls/phone-calls.ts';

/** Somebody who waited to be called back waits no longer: they were reached in another way, or need it no more. */
export function finishCallBack(
  world: World,
  actor: Actor,
  callId: string,
): Promise<{ done: true } | { missing: true }> {
  return onCall(world, actor, callId, async ({ tx, call, at }) => {
    if (call.callBackDueAt === null) return { missing: true as const };
    if (call.callBackDoneAt === null)
      await savePhoneCall(tx.trx, call.id, { callBackDoneAt: at, callBackDoneBy: actor.personId, notes: '' });
    return { done: true as const };
  });
}
