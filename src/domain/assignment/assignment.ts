/** How a desk assigns new tickets automatically. */
export interface Assignment {
  mode: AssignmentMode;
  /** Assignment by site. */
  sites: SiteRule[];
  /** Assignment in turn: the participants, and the maximum number of open tickets per person. Null means no maximum. */
  personIds: string[];
  openMax: number | null;
  /** Whether tickets from unknown requesters are assigned too (R8). */
  strangers: boolean;
}

/** No assignment; by site; in turn; by site, then in turn for sites without a rule. */
export const assignmentModes = ['off', 'site', 'turn', 'siteThenTurn'] as const;
export type AssignmentMode = (typeof assignmentModes)[number];

export interface SiteRule {
  siteId: string;
  to: { personId: string } | { teamId: string };
}

export const noAssignment: Assignment = { mode: 'off', sites: [], personIds: [], openMax: null, strangers: false };

/** Maximum number of site rules. Use teams for more sites. */
export const siteRulesMax = 500;

/** Limits for the maximum number of open tickets per person. */
export const openMaxLimits = { min: 1, max: 500 } as const;

/** The facts about a new ticket that decide its assignment. */
interface NewTicket {
  siteId: string | null;
  kind: string;
  suspectedSpam: boolean;
  knownEditor: boolean;
}

/**
 * Whether a new ticket is assigned automatically. Complaints (R10) and suspected spam (R1) are not; unknown requesters only if
 * the desk allows it.
 */
export function isAssigned({ mode, strangers }: Assignment, ticket: NewTicket): boolean {
  if (mode === 'off' || ticket.kind === 'complaint' || ticket.suspectedSpam) return false;
  return ticket.knownEditor || strangers;
}

/** Returns the rule for the ticket's site. Null if missing, or if the desk does not assign by site. */
export function byItsSite({ mode, sites }: Assignment, { siteId }: NewTicket): SiteRule | null {
  if (siteId === null || (mode !== 'site' && mode !== 'siteThenTurn')) return null;
  return sites.find((rule) => rule.siteId === siteId) ?? null;
}

/** Whether the desk assigns tickets without a matching site rule in turn. */
export function goesInTurn({ mode }: Assignment): boolean {
  return mode === 'turn' || mode === 'siteThenTurn';
}

/**
 * Returns the next participant after `last` who is available and below the maximum, or null: the ticket then stays unassigned.
 * `assigned` counts open tickets per person.
 */
export function nextInTurn(
  { personIds, openMax }: Pick<Assignment, 'personIds' | 'openMax'>,
  { last, able, assigned }: { last: string | null; able: ReadonlySet<string>; assigned: ReadonlyMap<string, number> },
): string | null {
  const place = last === null ? -1 : personIds.indexOf(last);
  const ordered = [...personIds.slice(place + 1), ...personIds.slice(0, place + 1)];
  const hasRoom = (id: string) => openMax === null || (assigned.get(id) ?? 0) < openMax;
  return ordered.find((id) => able.has(id) && hasRoom(id)) ?? null;
}
