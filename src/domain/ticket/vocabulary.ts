/** The fixed terms of a ticket, as in product.md and the API contract. */
export const statuses = ['new', 'open', 'waiting', 'handled', 'closed'] as const;
export type Status = (typeof statuses)[number];

export const kinds = ['incident', 'request', 'question', 'complaint'] as const;
export type Kind = (typeof kinds)[number];

export const channels = ['mail', 'form', 'portal', 'phone', 'letter', 'counter', 'api'] as const;
export type Channel = (typeof channels)[number];

export const priorities = ['low', 'normal', 'high', 'critical'] as const;
export type Priority = (typeof priorities)[number];

/** Impact and urgency, which determine the priority (`priorityMatrix`). */
export const impacts = ['person', 'site', 'many'] as const;
export type Impact = (typeof impacts)[number];

export const urgencyLevels = ['canWait', 'hampers', 'blocks'] as const;
export type UrgencyLevel = (typeof urgencyLevels)[number];

/** Why an agent closes (R22). The last two need the requester's own word. */
export const closingReasons = ['spam', 'duplicate', 'redirected', 'unreachable', 'solved', 'withdrawn'] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** How the requester's own word reached an agent (R22). */
export const sayings = ['phone', 'counter', 'mail'] as const;
export type Saying = (typeof sayings)[number];

/**
 * The priority by impact and urgency, the same at every desk:
 *
 * |            | can wait | hampers | blocks   |
 * | ---------- | -------- | ------- | -------- |
 * | one person | low      | normal  | normal   |
 * | a site     | low      | normal  | high     |
 * | many       | normal   | high    | critical |
 *
 * `urgent` of R12 is separate: the requester marks it and phones, and it changes no priority.
 */
export const priorityMatrix: Record<Impact, Record<UrgencyLevel, Priority>> = {
  person: { canWait: 'low', hampers: 'normal', blocks: 'normal' },
  site: { canWait: 'low', hampers: 'normal', blocks: 'high' },
  many: { canWait: 'normal', hampers: 'high', blocks: 'critical' },
};

/** Returns the priority by the matrix. */
export function priorityOf(impact: Impact, urgencyLevel: UrgencyLevel): Priority {
  return priorityMatrix[impact][urgencyLevel];
}

/** Returns the next higher priority; null above the highest. */
export function raised(priority: Priority): Priority | null {
  return priorities[priorities.indexOf(priority) + 1] ?? null;
}
