import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { lockPhoneCall, savePhoneCall } from '#store/calls/phone-calls.ts';

/** Longest notes that are kept while one talks: forty pages, as of any text. */
export const notesCharactersMax = 100_000;

/** Keeps what an agent notes while talking, so that it survives the closing of the browser. Nobody is told. */
export function keepCallNotes(
  world: World,
  actor: Actor,
  callId: string,
  notes: string,
): Promise<{ kept: true } | { missing: true }> {
  return world.transact(async ({ trx }) => {
    const call = await lockPhoneCall(trx, actor, callId);
    // After the call is done with, late typing of another window changes nothing.
    if (!call || call.answeredBy !== actor.personId || call.settledAt !== null) return { missing: true };
    await savePhoneCall(trx, callId, { notes: notes.slice(0, notesCharactersMax) });
    return { kept: true };
  });
}
