import type { Language } from '#domain/language.ts';

export const roles = ['requester', 'serviceManager', 'agent', 'complaintCoordinator', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Roles of those who work at a desk. */
export const staffRoles: readonly Role[] = ['agent', 'complaintCoordinator', 'administrator'];

/** Who asks: what a session or a token makes of a person, and what every query and verb takes first. */
export interface Actor {
  personId: string;
  name: string;
  email: string | null;
  language: Language;
  roles: Role[];
  /** Desks at which this person is an agent, a coordinator or an administrator. */
  deskIds: string[];
  /** Organisations whose service manager this person is. */
  organisationIds: string[];
  /** Who came by a mail's link and is not signed in: all of their rights are on this one ticket. */
  onlyTicketId?: string;
}

/** Who did it, as an event keeps it (R25): the role in which they acted, and never a name. */
export interface By {
  role: Role | 'clock' | 'relay' | 'desk';
  personId: string | null;
}

export const theClock: By = { role: 'clock', personId: null };
export const theRelay: By = { role: 'relay', personId: null };
export const theDesk: By = { role: 'desk', personId: null };

export function hasRole(actor: Pick<Actor, 'roles'>, role: Role): boolean {
  return actor.roles.includes(role);
}
