/** Newest first; what is due first; last changed first. */
export const ticketSorts = ['-openedAt', 'due', '-changedAt'] as const;
export type TicketSort = (typeof ticketSorts)[number];

/** What is due stands first, where nobody chose another order. */
export const usualSort: TicketSort = 'due';

/** The order that an address or a form asks for; one that there is not is the usual one. */
export function readSort(text: string | null): TicketSort {
  return ticketSorts.find((sort) => sort === text) ?? usualSort;
}
