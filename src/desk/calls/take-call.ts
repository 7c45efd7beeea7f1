import { type CallInHand, onCall } from '#desk/calls/on-call.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { savePhoneCall, settleMissed } from '#store/calls/phone-calls.ts';

/** Why a call cannot be taken: somebody else has it, or it is over. */
export type CallTaken = Outcome<{ taken: true }, Refused<'takenByOther' | 'callOver' | 'missing'>>;

/** Takes a call, or marks it as the agent's current one where the telephone system does not say who answered. */
export function takeCall(world: World, actor: Actor, callId: string): Promise<CallTaken> {
  return onCall(world, actor, callId, take);
}

async function take({ tx, call, actor, at }: CallInHand): Promise<Exclude<CallTaken, Refused<'missing'>>> {
  const { id, answeredBy, answeredAt, endedAt, number, deskId, rangAt } = call;
  if (answeredBy === actor.personId) return { taken: true };
  if (answeredBy !== null) return { refused: 'takenByOther' };
  if (answeredAt === null && endedAt !== null) return { refused: 'callOver' };
  const taken = { answeredBy: actor.personId, answeredAt: answeredAt ?? at, callBackDueAt: null };
  await savePhoneCall(tx.trx, id, taken);
  if (number !== null) await settleMissed(tx.trx, { deskId, number, at: rangAt, by: actor.personId });
  return { taken: true };
}
