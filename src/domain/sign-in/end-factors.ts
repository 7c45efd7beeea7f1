import { type Actor, hasRole, type Role } from '#domain/actor.ts';

/** The person whose second factors are removed: roles and desks. */
interface Holder {
  personId: string;
  roles: readonly Role[] | null;
  deskIds: readonly string[] | null;
}

/**
 * Whether an actor may remove a person's second factors: an administrator of one of their desks, or any administrator if they
 * have no desk. For another administrator it must be an administrator of all their desks. Nobody can do it for themselves.
 */
export function mayEndFactors(actor: Actor, { personId, roles, deskIds }: Holder): boolean {
  if (!hasRole(actor, 'administrator') || actor.personId === personId) return false;
  const desks = deskIds ?? [];
  const shares = (id: string) => actor.deskIds.includes(id);
  if (roles?.includes('administrator')) return desks.every(shares);
  return desks.length === 0 || desks.some(shares);
}
