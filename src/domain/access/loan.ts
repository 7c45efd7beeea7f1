import type { AccessRole } from '#domain/access/request.ts';
import { dayOf, endOfDay, readDate, startOfDay } from '#domain/calendar/day.ts';
import type { Instant } from '#domain/instant.ts';

/** `ended` covers loans that ended early. `cancelled` loans never began. */
const loanStates = ['planned', 'running', 'ended', 'cancelled'] as const;
export type LoanState = (typeof loanStates)[number];

/** A role lent to a colleague, from the start of a day to the end of another (R8, R9). */
export interface LoanSpan {
  fromAt: Instant;
  untilAt: Instant;
}

export interface LoanPlan {
  lenderId: string;
  borrowerId: string;
  role: AccessRole;
  /** Null for a service manager's role, which covers the whole organisation. */
  siteId: string | null;
}

/** Why a loan cannot be made. */
const loanRefusals = [
  'date',
  'past',
  'backwards',
  'tooLong',
  'toSelf',
  'notHeld',
  'heldAlready',
  'overlaps',
  'lent',
] as const;
export type LoanRefusal = (typeof loanRefusals)[number];

/** A loan covers an absence. For a longer one, withdraw the role and grant it to somebody else. */
const loanDaysMax = 366;

/** Returns the loan's dates as instants in the zone, or why they are refused. All dates are `YYYY-MM-DD`. */
export function readLoanDays(
  zone: string,
  today: string,
  { from, until }: { from: string; until: string },
): LoanSpan | { refused: 'date' | 'past' | 'backwards' | 'tooLong' } {
  const [first, last] = [readDate(from), readDate(until)];
  if (first === null || last === null) return { refused: 'date' };
  if (last < first) return { refused: 'backwards' };
  if (first < dayOf(today)) return { refused: 'past' };
  if (last - first + 1 > loanDaysMax) return { refused: 'tooLong' };
  return { fromAt: startOfDay(zone, first), untilAt: endOfDay(zone, last) };
}

/** Whether two spans overlap. A span that ends when the other begins does not. */
export function overlap(one: LoanSpan, other: LoanSpan): boolean {
  return Date.parse(one.fromAt) < Date.parse(other.untilAt) && Date.parse(other.fromAt) < Date.parse(one.untilAt);
}

/** Whether two loans conflict: both concern the same role or site and have a person in common. */
export function contend(one: LoanPlan, other: LoanPlan): boolean {
  if (one.role === 'serviceManager' || other.role === 'serviceManager') {
    if (one.role !== other.role) return false;
  } else if (one.siteId !== other.siteId) return false;
  const [mine, theirs] = [
    [one.lenderId, one.borrowerId],
    [other.lenderId, other.borrowerId],
  ];
  return mine.some((personId) => theirs.includes(personId));
}
