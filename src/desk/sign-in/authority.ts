import type { Role } from '#domain/actor.ts';
import type { AccountHolder, SignInPerson } from '#store/accounts.ts';

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
 * What a session was opened for. It is compared at every request, so that a role that was given or taken ends the session
 * at once, whoever changed it and how.
 */
export function authorityOf(holder: Pick<AccountHolder, 'roles' | 'organisationIds'>): string {
  return [...rolesOf(holder)].sort().join(',') + ['', ...[...holder.organisationIds].sort()].join(' ');
}
