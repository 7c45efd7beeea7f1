import { authorityOf } from '#desk/sign-in/authority.ts';
import { hashToken } from '#desk/spine/secret-token.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Handle } from '#store/database/database.ts';
import { findSignInPerson, type SignInPerson } from '#store/sign-in/accounts.ts';
import { type FoundSession, findSession } from '#store/sign-in/sessions.ts';
import { stageOf } from './sessions.ts';

/** An incomplete session and its person. */
interface Unfinished {
  session: FoundSession;
  person: SignInPerson;
  missing: 'secondFactor' | 'setUp';
}

/** What an incomplete session lacks; null if it is complete or does not exist. */
export function findUnfinished(
  { db }: Store,
  token: string | null,
  demonstration: boolean,
): Promise<Unfinished | null> {
  return unfinishedOf(db, token, demonstration);
}

/** Reads within a transaction what an incomplete session lacks. */
async function unfinishedOf(handle: Handle, token: string | null, demonstration: boolean): Promise<Unfinished | null> {
  const session = token === null ? undefined : await findSession(handle, hashToken(token), new Date().toISOString());
  if (!session || session.complete || session.authority !== authorityOf(session)) return null;
  const person = await findSignInPerson(handle, session.personId);
  const missing = person && stageOf(person, session.proved, { demonstration });
  return missing === 'secondFactor' || missing === 'setUp' ? { session, person: person!, missing } : null;
}
