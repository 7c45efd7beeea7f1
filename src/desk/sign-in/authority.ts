import { type Role, staffRoles } from '#domain/actor.ts';
import { provesTwice } from '#domain/sign-in/decide-sign-in.ts';
import type { AccountHolder, SignInPerson } from '#store/sign-in/accounts.ts';
import type { FoundSession } from '#store/sign-in/sessions.ts';

/**
 * The roles of a signed-in person: their account's, plus service manager if they manage an organisation. Empty means no access.
 */
export function rolesOf({ roles, organisationIds }: Pick<AccountHolder, 'roles' | 'organisationIds'>): Role[] {
  const own = roles ?? [];
  return own.length > 0 && organisationIds.length > 0 && !own.includes('serviceManager')
    ? [...own, 'serviceManager']
    : own;
}

/** Whether a person may sign in: they have a role, or have requested one and want to see its status (R9). */
export function maySignIn(person: Pick<SignInPerson, 'roles' | 'organisationIds' | 'hasAsked'>): boolean {
  return rolesOf(person).length > 0 || person.hasAsked;
}

/**
 * The staff roles for which a session was opened. They are compared on every request, so that a changed staff role ends the
 * session at once, however it was changed. All other rights are read on every request.
 */
export function authorityOf({ roles }: Pick<AccountHolder, 'roles'>): string {
  return (roles ?? [])
    .filter((role) => staffRoles.includes(role))
    .sort()
    .join(',');
}

/**
 * The roles of a session. A service manager needs two proofs; after a weaker sign-in the person is a requester until they sign in
 * again (R9).
 */
export function rolesIn(session: Pick<FoundSession, 'roles' | 'organisationIds' | 'proved' | 'passwordAlone'>): Role[] {
  const roles = rolesOf(session);
  const isStrong = session.passwordAlone === true || provesTwice(session.proved);
  return isStrong ? roles : roles.filter((role) => role !== 'serviceManager');
}
