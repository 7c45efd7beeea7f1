import { authorityOf } from '#desk/sign-in/authority.ts';
import { type Arrival, stageOf } from '#desk/sign-in/begin-session.ts';
import { isAfter, plusSeconds } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';
import { findSignInPerson } from '#store/sign-in/accounts.ts';
import type { FoundSession } from '#store/sign-in/sessions.ts';

/** For so long after something was proved a person may change how they sign in, without being asked anew. */
export const recentSeconds = 10 * 60;

/** Whether a complete session proved something a short while ago. */
export function isRecent({ complete, provedAt, authority, ...holder }: FoundSession): boolean {
  if (!complete || authority !== authorityOf(holder)) return false;
  return isAfter(plusSeconds(provedAt, recentSeconds), new Date().toISOString());
}

/** Whether a factor may be set up in a session: it waits for one, or is complete and recent. Never where one is asked for. */
export async function canSetUp(handle: Handle, session: FoundSession, arrival: Arrival): Promise<boolean> {
  if (session.complete) return isRecent(session);
  const person = await findSignInPerson(handle, session.personId);
  return (
    person !== undefined &&
    session.authority === authorityOf(person) &&
    stageOf(person, session.proved, arrival) === 'setUp'
  );
}
