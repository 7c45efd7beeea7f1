import { authorityOf } from '#desk/sign-in/authority.ts';
import { isAfter, plusSeconds } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';
import { findSignInPerson } from '#store/sign-in/accounts.ts';
import type { FoundSession } from '#store/sign-in/sessions.ts';
import { type Arrival, stageOf } from './sessions.ts';

/** Seconds after a proof in which a person may change how they sign in without proving again. */
const recentSeconds = 10 * 60;

/** Whether a complete session proved something recently. */
export function isRecent({ complete, provedAt, authority, ...holder }: FoundSession): boolean {
  if (!complete || authority !== authorityOf(holder)) return false;
  return isAfter(plusSeconds(provedAt, recentSeconds), new Date().toISOString());
}

/**
 * Whether a session may set up a factor: it waits for a new one, or is complete and recent. Never if it waits for an existing
 * one.
 */
export async function canSetUp(handle: Handle, session: FoundSession, arrival: Arrival): Promise<boolean> {
  if (session.complete) return isRecent(session);
  const person = await findSignInPerson(handle, session.personId);
  return (
    person !== undefined &&
    session.authority === authorityOf(person) &&
    stageOf(person, session.proved, arrival) === 'setUp'
  );
}
