import { type Actor, hasRole, type Role } from '#domain/actor.ts';

/**
 * The roles that manage data besides tickets. The directory serves all desks, and the operation is for administrators of all
 * desks; the rest belongs to one desk.
 */
export const duties = {
  articles: ['agent', 'complaintCoordinator', 'administrator'],
  announcements: ['agent', 'complaintCoordinator', 'administrator'],
  referrals: ['agent', 'complaintCoordinator', 'administrator'],
  forms: ['administrator'],
  directory: ['administrator'],
  people: ['administrator'],
  look: ['administrator'],
  desks: ['administrator'],
  audit: ['administrator'],
  tokens: ['administrator'],
  'sign-in': ['administrator'],
  operation: ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Duty = keyof typeof duties;

/** Whether an actor has a duty at any desk. Desks can be managed before any exists: an administrator creates the first. */
export function hasDuty(actor: Actor, duty: Duty): boolean {
  return (actor.deskIds.length > 0 || duty === 'desks') && duties[duty].some((role) => hasRole(actor, role));
}

/** Whether an actor has a duty at one desk. */
export function hasDutyAt(actor: Actor, duty: Duty, deskId: string): boolean {
  return hasDuty(actor, duty) && actor.deskIds.includes(deskId);
}

/** Returns an actor's duties at their desks. */
export function dutiesOf(actor: Actor): Duty[] {
  return (Object.keys(duties) as Duty[]).filter((duty) => hasDuty(actor, duty));
}
