import { type Role, staffRoles } from '#domain/actor.ts';
import { provesTwice } from '#domain/sign-in/decide-sign-in.ts';
import type { AccountHolder, SignInPerson } from '#store/sign-in/accounts.ts';
import type { FoundSession } from '#store/sign-in/sessions.ts';

/** What a signed-in person is: their account's roles, and a service manager where they manage an organisation. None is nobody. */
export function rolesOf({ roles, organisationIds }: Pick<AccountHolder, 'roles' | 'organisationIds'>): Role[] {
  const own = roles ?? [];
  return own.length > 0 && organisationIds.length > 0 && !own.includes('serviceManager')
    ? [...own, 'serviceManager']
    : own;
}

/** Who may sign in: whoever has a role, and who asked for one, to see where that stands (R9). */
export function maySignIn(person: Pick<SignInPerson, 'roles' | 'organisationIds' | 'hasAsked'>): boolean {
  return rolesOf(person).length > 0 || person.hasAsked;
}

/**
 * The staff roles that a session was opened for. It is compared at every request, so that another role of the staff ends the
 * session at once, whoever changed it and how. All other rights are read at every request.
 */
export function authorityOf({ roles }: Pick<AccountHolder, 'roles'>): string {
  return (roles ?? [])
    .filter((role) => staffRoles.includes(role))
    .sort()
    .join(',');
}

/**
 * What a session may act as. A service manager has proved two things; where the role came after a weaker sign-in, the
 * person is a requester until they sign in again (R9).
 */
export function rolesIn(session: Pick<FoundSession, 'roles' | 'organisationIds' | 'proved' | 'passwordAlone'>): Role[] {
  const roles = rolesOf(session);
  const isStrong = session.passwordAlone === true || provesTwice(session.proved);
  return isStrong ? roles : roles.filter((role) => role !== 'serviceManager');
}
