import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { readScope } from '#domain/ticket/rights.ts';

/**
 * Condition on `tickets` that the actor may read: the table of rights as SQL. A test compares both for every role and relation.
 */
export function visibleTo(actor: Actor): RawBuilder<boolean> {
  const { personId, organisationIds, deskIds, complaintDeskIds, onlyTicketId } = readScope(actor);
  const me = sql`array[${personId}::uuid]`;
  const ways = [sql`tickets.participant_ids @> ${me}`];
  if (deskIds.length > 0) ways.push(sql`(tickets.desk_id = any(${deskIds}::uuid[]) and tickets.kind <> 'complaint')`);
  if (complaintDeskIds.length > 0)
    ways.push(sql`(tickets.desk_id = any(${complaintDeskIds}::uuid[]) and tickets.kind = 'complaint')`);
  if (deskIds.length > 0) ways.push(sql`(tickets.desk_id = any(${deskIds}::uuid[]) and tickets.reader_ids @> ${me})`);
  if (organisationIds.length > 0)
    ways.push(sql`(tickets.organisation_id = any(${organisationIds}::uuid[])
      and (tickets.kind <> 'complaint' or tickets.open_to_organisation))`);
  const limit = onlyTicketId === null ? sql`` : sql`tickets.id = ${onlyTicketId} and `;
  return sql<boolean>`(${limit}(tickets.requester_id = ${personId}
    or not tickets.complained_about_ids @> ${me} and (${sql.join(ways, sql` or `)})))`;
}
