/** The closed words of a ticket, as product.md and the outside contract name them. */
export const statuses = ['new', 'open', 'waiting', 'handled', 'closed'] as const;
export type Status = (typeof statuses)[number];

export const kinds = ['incident', 'request', 'question', 'complaint'] as const;
export type Kind = (typeof kinds)[number];

export const channels = ['mail', 'form', 'portal', 'phone', 'letter', 'counter', 'api'] as const;
export type Channel = (typeof channels)[number];

export const priorities = ['low', 'normal', 'high', 'critical'] as const;
export type Priority = (typeof priorities)[number];

/** Whom it touches, and how much it hinders them: what the priority follows from (priority.ts). */
export const impacts = ['person', 'site', 'many'] as const;
export type Impact = (typeof impacts)[number];

export const urgencyLevels = ['canWait', 'hampers', 'blocks'] as const;
export type UrgencyLevel = (typeof urgencyLevels)[number];

/** Why an agent closes (R22); the last two are the requester's own word. */
export const closingReasons = ['spam', 'duplicate', 'redirected', 'unreachable', 'solved', 'withdrawn'] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** How a requester's own word reached an agent (R22). */
export const sayings = ['phone', 'counter', 'mail'] as const;
export type Saying = (typeof sayings)[number];
