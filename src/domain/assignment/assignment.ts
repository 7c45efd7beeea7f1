/** How a desk gives new tickets to its people by itself. */
export interface Assignment {
  mode: AssignmentMode;
  /** By site: who gets the tickets of which. */
  sites: SiteRule[];
  /** In turn: those who take part, and how many tickets that are not closed each has at most; null is no limit. */
  personIds: string[];
  openMax: number | null;
  /** Whether those whom nobody knows as editors are assigned as well (R8). */
  strangers: boolean;
}

/** Nobody; by site; in turn; by site, and in turn what no site's rule says. */
export const assignmentModes = ['off', 'site', 'turn', 'siteThenTurn'] as const;
export type AssignmentMode = (typeof assignmentModes)[number];

export interface SiteRule {
  siteId: string;
  to: { personId: string } | { teamId: string };
}

export const noAssignment: Assignment = { mode: 'off', sites: [], personIds: [], openMax: null, strangers: false };

/** A list that one looks through; more sites are a matter of teams. */
export const siteRulesMax = 500;

/** A hundred tickets at once in one person's hands are nobody's work. */
export const openMaxLimits = { min: 1, max: 500 } as const;

/** What is asked of a new ticket. */
export interface NewTicket {
  siteId: string | null;
  kind: string;
  suspectedSpam: boolean;
  knownEditor: boolean;
}

/** Whether a new ticket is given to anybody: no complaint (R10), nothing like a robot's (R1), no stranger's unless the desk says so. */
export function isAssigned({ mode, strangers }: Assignment, ticket: NewTicket): boolean {
  if (mode === 'off' || ticket.kind === 'complaint' || ticket.suspectedSpam) return false;
  return ticket.knownEditor || strangers;
}

/** Who gets it by its site; null where no rule says so, or where the desk does not go by sites. */
export function byItsSite({ mode, sites }: Assignment, { siteId }: NewTicket): SiteRule | null {
  if (siteId === null || (mode !== 'site' && mode !== 'siteThenTurn')) return null;
  return sites.find((rule) => rule.siteId === siteId) ?? null;
}

export function goesInTurn({ mode }: Assignment): boolean {
  return mode === 'turn' || mode === 'siteThenTurn';
}

/**
 * Whose turn it is after the one who got the last: the next of those who take part, past whoever may not get it now. `inHand` is
 * what each has that is not closed. Null is nobody: the ticket waits for someone to take it.
 */
export function nextInTurn(
  { personIds, openMax }: Pick<Assignment, 'personIds' | 'openMax'>,
  { last, able, inHand }: { last: string | null; able: ReadonlySet<string>; inHand: ReadonlyMap<string, number> },
): string | null {
  const place = last === null ? -1 : personIds.indexOf(last);
  const ordered = [...personIds.slice(place + 1), ...personIds.slice(0, place + 1)];
  const hasRoom = (id: string) => openMax === null || (inHand.get(id) ?? 0) < openMax;
  return ordered.find((id) => able.has(id) && hasRoom(id)) ?? null;
}
