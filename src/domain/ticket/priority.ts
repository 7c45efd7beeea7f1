import { type Impact, type Priority, priorities, type UrgencyLevel } from '#domain/ticket/vocabulary.ts';

/**
 * The priority that follows from whom something touches and how much it hinders them, the same at every desk:
 *
 * |            | can wait | hampers | blocks   |
 * | ---------- | -------- | ------- | -------- |
 * | one person | low      | normal  | normal   |
 * | a site     | low      | normal  | high     |
 * | many       | normal   | high    | critical |
 *
 * `urgent` of R12 is another thing: the requester says so and phones, and no priority follows from it.
 */
export const priorityMatrix: Record<Impact, Record<UrgencyLevel, Priority>> = {
  person: { canWait: 'low', hampers: 'normal', blocks: 'normal' },
  site: { canWait: 'low', hampers: 'normal', blocks: 'high' },
  many: { canWait: 'normal', hampers: 'high', blocks: 'critical' },
};

/** Where the matrix leads. */
export function priorityOf(impact: Impact, urgencyLevel: UrgencyLevel): Priority {
  return priorityMatrix[impact][urgencyLevel];
}

/** One step up; null above the highest. */
export function raised(priority: Priority): Priority | null {
  return priorities[priorities.indexOf(priority) + 1] ?? null;
}
