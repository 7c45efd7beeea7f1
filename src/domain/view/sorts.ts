/** Newest first; what is due first; last changed first. */
export const ticketSorts = ['-openedAt', 'due', '-changedAt'] as const;
export type TicketSort = (typeof ticketSorts)[number];

/** What is due stands first, where nobody chose another order. */
export const usualSort: TicketSort = 'due';

export function readSort(text: string | null): TicketSort {
  return ticketSorts.find((sort) => sort === text) ?? usualSort;
}
