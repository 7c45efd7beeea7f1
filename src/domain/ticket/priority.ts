import { type Impact, type Priority, priorities, type UrgencyLevel } from '#domain/ticket/vocabulary.ts';

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
