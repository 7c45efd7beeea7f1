import { type Actor, hasRole, type Role } from '#domain/actor.ts';

/** Whose factors are to be ended: their roles and desks. */
interface Holder {
  personId: string;
  roles: readonly Role[] | null;
  deskIds: readonly string[] | null;
}

/**
 * Whether an administrator may end somebody's factors: an administrator of one of their desks, any administrator where they
 * have none, and for another administrator one of all of that one's desks. Nobody does so for themselves.
 */
export function mayEndFactors(actor: Actor, { personId, roles, deskIds }: Holder): boolean {
  if (!hasRole(actor, 'administrator') || actor.personId === personId) return false;
  const desks = deskIds ?? [];
  const shares = (id: string) => actor.deskIds.includes(id);
  if (roles?.includes('administrator')) return desks.every(shares);
  return desks.length === 0 || desks.some(shares);
}
