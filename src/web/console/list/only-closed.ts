import type { TicketFilter } from '#store/views/ticket-lists.ts';

/** Whether a filter holds closed tickets and no others: nobody counts how many. */
export function isOnlyClosed({ conditions = [] }: TicketFilter): boolean {
  return conditions.some(
    ({ operator, negated, values }) => operator === 'status' && !negated && values.every((value) => value === 'closed'),
  );
}
