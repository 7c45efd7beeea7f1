import type { Status } from '#domain/ticket/vocabulary.ts';

/** The lists of a requester: the tickets in which they take part, and those of the organisations that they manage. */
export const portalViews = ['mine', 'organisation'] as const;
export type PortalView = (typeof portalViews)[number];

/** What waits for its requester stands first, then what the desk works on, then what is closed. */
export const standings = { waits: 2, atWork: 1, closed: 0 } as const;
export type Standing = keyof typeof standings;

/** How a ticket stands to its requester, by its status. */
export function standingOf(status: Status): Standing {
  if (status === 'waiting' || status === 'handled') return 'waits';
  return status === 'closed' ? 'closed' : 'atWork';
}
