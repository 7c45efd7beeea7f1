/** What a list can show of a ticket, in the order in which it shows it. */
export const columns = [
  ...(['status', 'number', 'summary', 'requester', 'site', 'organisation', 'assignee', 'team'] as const),
  ...(['priority', 'kind', 'language', 'channel', 'opened', 'changed', 'due'] as const),
] as const;
export type Column = (typeof columns)[number];

/** Without these nobody could say or open a ticket. */
export const fixedColumns: readonly Column[] = ['number', 'summary'];

/** As long as nobody chooses others. The requester's column names the site too, where no column of its own does. */
export const usualColumns: readonly Column[] = ['status', 'number', 'summary', 'requester', 'assignee', 'due'];

/** Columns that were chosen, in their one order and with those that no list can do without. */
export function readColumns(chosen: readonly string[]): Column[] {
  return columns.filter((column) => fixedColumns.includes(column) || chosen.includes(column));
}

/** Whether these are the ones of a list for which nobody chose any. */
export function areUsual(chosen: readonly Column[]): boolean {
  return chosen.length === usualColumns.length && chosen.every((column) => usualColumns.includes(column));
}
