/** Newest first; due first; last changed first. */
export const ticketSorts = ['-openedAt', 'due', '-changedAt'] as const;
export type TicketSort = (typeof ticketSorts)[number];

/** The default order: due first. */
export const usualSort: TicketSort = 'due';

/** Returns the order in an address or form; the default if it is unknown. */
export function readSort(text: string | null): TicketSort {
  return ticketSorts.find((sort) => sort === text) ?? usualSort;
}
