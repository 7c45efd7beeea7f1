import { isReachable } from '#desk/spine/address-letters.ts';
import type { Session } from '#desk/spine/session.ts';
import { type Reach, reachOf } from '#domain/clock/clock.ts';
import { findPerson, type Person } from '#store/people/people.ts';

/** How the ticket's requester can be reached (R16). */
export async function reachRequester({ tx, ticket }: Session): Promise<Reach> {
  return reachPerson(await findPerson(tx.trx, ticket.requesterId));
}

/** How a person can be reached (R16). If the person is not found, an agent has to reach them. */
export function reachPerson(person: Person | undefined): Reach {
  const { phone = null, anonymous = false } = person ?? {};
  return reachOf({ byMail: isReachable(person), phone, anonymous });
}

/** Whether a person can be reached by mail or phone: `unreachable` then needs unsuccessful attempts first (R16). */
export function hasMailOrPhone(person: Person | undefined): boolean {
  return isReachable(person) || (person !== undefined && person.phone !== null);
}
