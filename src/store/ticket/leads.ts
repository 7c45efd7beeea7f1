import { type RawBuilder, sql } from 'kysely';

/**
 * Condition on `tickets`: the ticket that `isNamed` matches, and the ticket that it was merged into (R5). Returns both, since not
 * everyone may see the second.
 */
export function ledTo(isNamed: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`tickets.id in (select id from tickets where ${isNamed}
    union all select live_ticket(id) from tickets where ${isNamed} and leads_to is not null)`;
}

export const leadingNowhereFirst = sql`tickets.leads_to is not null`;
