import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';

/** Whether a person with an account has ever signed in, or has a credential to do so. */
export async function hasSignedIn(handle: Handle, personId: string): Promise<boolean> {
  const [person] = await listSignInStates(handle, [personId]);
  return person?.signedIn ?? false;
}

interface SignInState {
  personId: string;
  signedIn: boolean;
  /** Expiry of the newest unused sign-in link; null if there are no unused links. Real time. */
  invitedUntil: Instant | null;
}

/** For each of these people, whether they have signed in, and until when they are invited. */
export function listSignInStates(handle: Handle, personIds: readonly string[]): Promise<SignInState[]> {
  return rowsOf<SignInState>(handle)`
    select person_id,
      password_hash is not null
        or exists (select from passkeys where passkeys.person_id = accounts.person_id)
        or exists (select from sessions where sessions.person_id = accounts.person_id and complete)
        or exists (select from audit_entries
             where audit_entries.by_person = accounts.person_id and act = 'signedIn') as signed_in,
      (select max(expires_at) from sign_in_links
        where sign_in_links.person_id = accounts.person_id and used_at is null) as invited_until
    from accounts where person_id = any(${[...personIds]}::uuid[])`;
}

/** Deletes a person's unused sign-in links. */
export async function deleteOpenLinks(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom('signInLinks').where('personId', '=', personId).where('usedAt', 'is', null).execute();
}
