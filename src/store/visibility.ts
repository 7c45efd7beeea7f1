import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { readScope } from '#domain/ticket/rights.ts';

/**
 * The tickets that an actor may read, as a condition on `tickets`: the table of rights said once more, for a set.
 * A test asks both for every role and relation, and they agree.
 */
export function visibleTo(actor: Actor): RawBuilder<boolean> {
  const { personId, organisationIds, deskIds, complaintDeskIds } = readScope(actor);
  const ways = [sql`tickets.requester_id = ${personId}`, sql`tickets.participant_ids @> array[${personId}::uuid]`];
  if (deskIds.length > 0) ways.push(sql`(tickets.desk_id = any(${deskIds}::uuid[]) and tickets.kind <> 'complaint')`);
  if (complaintDeskIds.length > 0)
    ways.push(sql`(tickets.desk_id = any(${complaintDeskIds}::uuid[]) and tickets.kind = 'complaint')`);
  if (organisationIds.length > 0)
    ways.push(sql`(tickets.organisation_id = any(${organisationIds}::uuid[]) and tickets.kind <> 'complaint')`);
  return sql<boolean>`(${sql.join(ways, sql` or `)})`;
}
