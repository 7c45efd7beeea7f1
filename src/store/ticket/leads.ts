import { type RawBuilder, sql } from 'kysely';

/**
 * A condition on `tickets`: the one that `isNamed` names, and the one to which it leads (R5). Both, since not everyone may
 * see the second.
 */
export function ledTo(isNamed: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`tickets.id in (select id from tickets where ${isNamed}
    union all select live_ticket(id) from tickets where ${isNamed} and leads_to is not null)`;
}

export const leadingNowhereFirst = sql`tickets.leads_to is not null`;
