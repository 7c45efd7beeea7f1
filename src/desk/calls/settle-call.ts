import { type CallInHand, isTheirs, onCall } from '#desk/calls/on-call.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { savePhoneCall, settleMissed } from '#store/calls/phone-calls.ts';

/** Settles a call that has no ticket. `reached` applies to outgoing calls. */
export function settleCall(
  world: World,
  actor: Actor,
  callId: string,
  { reached }: { reached: boolean },
): Promise<Outcome<{ settled: true }>> {
  return onCall(world, actor, callId, async (inHand) => {
    if (!isTheirs(inHand)) return { refused: 'missing' as const };
    await settle(inHand, { reached });
    return { settled: true as const };
  });
}

/** Settles a call: its notes are on the ticket or not needed. A call back that reached the person is done. */
export async function settle(
  { tx, call, at, actor }: CallInHand,
  { reached, ticketId = call.ticketId }: { reached: boolean; ticketId?: string | null },
): Promise<void> {
  const over = { settledAt: call.settledAt ?? at, endedAt: call.endedAt ?? at, notes: '', ticketId };
  await savePhoneCall(tx.trx, call.id, over);
  if (call.direction !== 'out' || !reached) return;
  const by = actor.personId;
  const done = { callBackDoneAt: at, callBackDoneBy: by };
  if (call.answersId !== null) await savePhoneCall(tx.trx, call.answersId, done);
  if (call.number !== null) await settleMissed(tx.trx, { deskId: call.deskId, number: call.number, at, by });
}
