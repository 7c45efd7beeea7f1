import type { Outcome } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { lockPhoneCall, savePhoneCall } from '#store/calls/phone-calls.ts';

/** Longest notes that are saved during a call: forty pages, as for any text. */
export const notesCharactersMax = 100_000;

/** Saves an agent's notes during a call, so that they survive a closed browser. Nobody is notified. */
export function saveCallNotes(
  world: World,
  actor: Actor,
  callId: string,
  notes: string,
): Promise<Outcome<{ kept: true }>> {
  return world.transact(async ({ trx }) => {
    const call = await lockPhoneCall(trx, actor, callId);
    // Late typing in another window changes nothing once the call is settled.
    if (!call || call.answeredBy !== actor.personId || call.settledAt !== null) return { refused: 'missing' };
    await savePhoneCall(trx, callId, { notes: notes.slice(0, notesCharactersMax) });
    return { kept: true };
  });
}
