import { isReachable } from '#desk/address-letters.ts';
import type { Session } from '#desk/session.ts';
import { readPeople } from '#store/people.ts';

/** Whether mail reaches the requester: who has no address, or one that bounces, is told by phone or letter (R16). */
export async function canBeTold({ tx, ticket }: Session): Promise<boolean> {
  const people = await readPeople(tx.trx, [ticket.requesterId]);
  return isReachable(people.get(ticket.requesterId));
}
