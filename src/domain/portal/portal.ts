import type { Status } from '#domain/ticket/vocabulary.ts';

/** A requester's lists: tickets in which they take part, and tickets of the organisations that they manage. */
export const portalViews = ['mine', 'organisation'] as const;
export type PortalView = (typeof portalViews)[number];

/** Sort order: tickets waiting for the requester, then with the desk, then closed. */
export const standings = { waits: 2, atWork: 1, closed: 0 } as const;
export type Standing = keyof typeof standings;

/** Returns how a status looks to the requester. */
export function standingOf(status: Status): Standing {
  if (status === 'waiting' || status === 'handled') return 'waits';
  return status === 'closed' ? 'closed' : 'atWork';
}
