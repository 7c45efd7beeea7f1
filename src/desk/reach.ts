import { isReachable } from '#desk/address-letters.ts';
import type { Session } from '#desk/session.ts';
import { type Person, readPeople } from '#store/people.ts';

/** Whether mail reaches the requester: who has no address, or one that bounces, is told by phone or letter (R16). */
export async function canBeTold({ tx, ticket }: Session): Promise<boolean> {
  const people = await readPeople(tx.trx, [ticket.requesterId]);
  return needsNoCall(people.get(ticket.requesterId));
}

/**
 * False where somebody has to phone or write: mail does not reach the requester, and they are known. An anonymous requester
 * is on no list, since nobody can tell them: their ticket closes as unreachable (R16).
 */
export function needsNoCall(requester: Person | undefined): boolean {
  return isReachable(requester) || requester?.anonymous === true;
}
