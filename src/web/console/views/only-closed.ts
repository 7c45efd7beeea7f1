import type { TicketFilter } from '#store/views/ticket-lists.ts';

/** Returns true if a filter matches only closed tickets, which are not counted. */
export function isOnlyClosed({ conditions = [] }: TicketFilter): boolean {
  return conditions.some(
    ({ operator, negated, values }) => operator === 'status' && !negated && values.every((value) => value === 'closed'),
  );
}
