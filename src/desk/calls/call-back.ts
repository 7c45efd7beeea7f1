import { isTheirs, onCall } from '#desk/calls/on-call.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type CallBackTime, callBackDueAt } from '#domain/calls/phone-call.ts';
import { openingOf } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import { savePhoneCall } from '#store/calls/phone-calls.ts';

type CallBackPromised = Outcome<{ dueAt: Instant }, Refused<'noNumber' | 'missing'>>;

/** Promises a call back: the call goes on the list with the agent's name and keeps its notes. */
export function promiseCallBack(
  world: Spine,
  actor: Actor,
  callId: string,
  time: CallBackTime,
): Promise<CallBackPromised> {
  return onCall(world, actor, callId, async (locked): Promise<CallBackPromised> => {
    const { tx, call, at, desk } = locked;
    if (!isTheirs(locked)) return { refused: 'missing' };
    if (call.number === null) return { refused: 'noNumber' };
    const line = desk.lines.find(({ number }) => number === call.line) ?? desk.lines[0];
    const dueAt = line ? callBackDueAt(openingOf(desk, line), at, time) : at;
    await savePhoneCall(tx.trx, call.id, {
      callBackDueAt: dueAt,
      callBackBy: actor.personId,
      callBackDoneAt: null,
      callBackDoneBy: null,
      settledAt: at,
      endedAt: call.endedAt ?? at,
    });
    return { dueAt };
  });
}

/** Removes a call back from the list: the caller was reached in another way, or no longer needs it. */
export function finishCallBack(world: Spine, actor: Actor, callId: string): Promise<Outcome<{ done: true }>> {
  return onCall(world, actor, callId, async ({ tx, call, at }) => {
    if (call.callBackDueAt === null) return { refused: 'missing' as const };
    if (call.callBackDoneAt === null)
      await savePhoneCall(tx.trx, call.id, { callBackDoneAt: at, callBackDoneBy: actor.personId, notes: '' });
    return { done: true as const };
  });
}
