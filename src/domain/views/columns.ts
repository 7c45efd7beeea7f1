import { readSubject } from '#domain/views/filter.ts';

/** The columns of a list, in display order. */
export const columns = [
  ...(['status', 'number', 'summary', 'requester', 'site', 'organisation', 'assignee', 'team', 'tags'] as const),
  ...(['priority', 'kind', 'language', 'channel', 'approval-asked', 'approval-answered'] as const),
  ...(['opened', 'changed', 'due'] as const),
] as const;
export type Column = (typeof columns)[number];

/** A column with the values of a field, by its key: `field.budget`. Desks that share the key share the column. */
type FieldColumn = `field.${string}`;
export type ListColumn = Column | FieldColumn;

/** More do not fit beside the columns that every list has. */
export const fieldColumnsMax = 6;

/** Columns that every list needs to identify and open a ticket. */
export const fixedColumns: readonly Column[] = ['number', 'summary'];

/** The default columns. The requester's column names the site too if the site has no column. */
export const usualColumns: readonly Column[] = ['status', 'number', 'summary', 'requester', 'assignee', 'due'];

/** Returns the chosen columns in display order, with the fixed ones. Fields stand before what is due, in the given order. */
export function readColumns(chosen: readonly string[]): ListColumn[] {
  const shown = columns.filter((column) => fixedColumns.includes(column) || chosen.includes(column));
  const ofFields = [...new Set(chosen)].filter((column) => isFieldColumn(column));
  const [before, due] = [shown.filter((column) => column !== 'due'), shown.filter((column) => column === 'due')];
  return [...before, ...ofFields.slice(0, fieldColumnsMax), ...due];
}

/** Whether a column is that of a field. */
export function isFieldColumn(column: string): column is FieldColumn {
  return readSubject(column)?.field !== undefined;
}

/** Returns the column of a field. */
export function fieldColumn({ key }: { key: string }): FieldColumn {
  return `field.${key}`;
}

/** Whether the columns are the default ones. */
export function areUsual(chosen: readonly ListColumn[]): boolean {
  return chosen.length === usualColumns.length && chosen.every((column) => isUsual(column));
}

/** Whether a column is one of the default ones. */
export function isUsual(column: ListColumn): boolean {
  return (usualColumns as readonly ListColumn[]).includes(column);
}

/** How many columns a list has beyond the usual room: a usual column that is hidden makes room for another, the due time for two. */
export function extraColumns(shown: readonly ListColumn[]): number {
  const added = shown.filter((column) => !isUsual(column)).length;
  const hidden = usualColumns.filter((column) => !shown.includes(column));
  return Math.max(0, added - hidden.length - (hidden.includes('due') ? 1 : 0));
}

/** Due first; newest first; last changed first; latest approval first, asked or answered. */
export const ticketSorts = ['due', '-openedAt', '-changedAt', '-approvalAskedAt', '-approvalAnsweredAt'] as const;
export type TicketSort = (typeof ticketSorts)[number];

/** Columns that a list can be sorted by. */
export const sortOfColumn: Partial<Record<ListColumn, TicketSort>> = {
  ...({ due: 'due', opened: '-openedAt', changed: '-changedAt' } as const),
  ...({ 'approval-asked': '-approvalAskedAt', 'approval-answered': '-approvalAnsweredAt' } as const),
};

/** Whether an order is by the dates of approvals, which many tickets lack. */
export function isOfApprovals(sort: TicketSort): boolean {
  return sort === '-approvalAskedAt' || sort === '-approvalAnsweredAt';
}

/** The default order: due first. */
export const usualSort: TicketSort = 'due';

/** Returns the order in an address or form; the default if it is unknown. */
export function readSort(text: string | null): TicketSort {
  return ticketSorts.find((sort) => sort === text) ?? usualSort;
}
