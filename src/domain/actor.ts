import type { Language } from '#domain/language.ts';

export const roles = ['requester', 'serviceManager', 'agent', 'complaintCoordinator', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** The roles of desk staff. */
export const staffRoles: readonly Role[] = ['agent', 'complaintCoordinator', 'administrator'];

/** The person behind a session or token. Every verb takes it, and every query about tickets. */
export interface Actor {
  personId: string;
  name: string;
  email: string | null;
  language: Language;
  roles: Role[];
  /** Desks at which this person is an agent, a coordinator or an administrator. */
  deskIds: string[];
  /** Organisations that this person manages as a service manager. */
  organisationIds: string[];
  /** Set for a person who followed a link in a mail without signing in. Their rights are limited to this ticket. */
  onlyTicketId?: string;
  /** Set for a command of the operator: the record names no person. */
  by?: By;
}

/** The author of an event as stored (R25): the role in which they acted, never a name. */
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

/** The operator of the installation, who administers these desks from the command line. */
export function operatorOf(deskIds: string[]): Actor {
  const nobody = '00000000-0000-0000-0000-000000000000';
  const rights = { roles: ['administrator' as const], deskIds, organisationIds: [] };
  return { personId: nobody, name: '', email: null, language: 'en', by: theDesk, ...rights };
}
