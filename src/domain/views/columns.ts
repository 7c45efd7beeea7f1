/** The columns of a list, in display order. */
export const columns = [
  ...(['status', 'number', 'summary', 'requester', 'site', 'organisation', 'assignee', 'team', 'tags'] as const),
  ...(['priority', 'kind', 'language', 'channel', 'opened', 'changed', 'due'] as const),
] as const;
export type Column = (typeof columns)[number];

/** Columns that every list needs to identify and open a ticket. */
export const fixedColumns: readonly Column[] = ['number', 'summary'];

/** The default columns. The requester's column names the site too if the site has no column. */
export const usualColumns: readonly Column[] = ['status', 'number', 'summary', 'requester', 'assignee', 'due'];

/** Returns the chosen columns in display order, with the fixed ones. */
export function readColumns(chosen: readonly string[]): Column[] {
  return columns.filter((column) => fixedColumns.includes(column) || chosen.includes(column));
}

/** Whether the columns are the default ones. */
export function areUsual(chosen: readonly Column[]): boolean {
  return chosen.length === usualColumns.length && chosen.every((column) => usualColumns.includes(column));
}

/** Newest first; due first; last changed first. */
export const ticketSorts = ['-openedAt', 'due', '-changedAt'] as const;
export type TicketSort = (typeof ticketSorts)[number];

/** The default order: due first. */
export const usualSort: TicketSort = 'due';

/** Returns the order in an address or form; the default if it is unknown. */
export function readSort(text: string | null): TicketSort {
  return ticketSorts.find((sort) => sort === text) ?? usualSort;
}
