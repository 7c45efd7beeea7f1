import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { readScope } from '#domain/ticket/rights.ts';

/**
 * Condition on `tickets` that the actor may read: the table of rights as SQL. A test compares both for every role and relation.
 * `at` names the desks of a query that has a condition on them already. If the actor works at all of these, this one does not ask
 * for the desk again: PostgreSQL would expect a fortieth of a desk's tickets at forty desks, and sort them all.
 */
export function visibleTo(actor: Actor, at: readonly string[] | null = null): RawBuilder<boolean> {
  const { personId, organisationIds, deskIds, complaintDeskIds, onlyTicketId } = readScope(actor);
  const me = sql`array[${personId}::uuid]`;
  const isAt = (ids: readonly string[]) => at?.every((id) => ids.includes(id)) ?? false;
  const atDesk = (ids: readonly string[], which: RawBuilder<boolean>) =>
    isAt(ids) ? sql`(${which})` : sql`(tickets.desk_id = any(${[...ids]}::uuid[]) and ${which})`;
  const ways = [sql`tickets.participant_ids @> ${me}`];
  if (deskIds.length > 0) ways.push(atDesk(deskIds, sql`tickets.kind <> 'complaint'`));
  if (complaintDeskIds.length > 0) ways.push(atDesk(complaintDeskIds, sql`tickets.kind = 'complaint'`));
  if (deskIds.length > 0) ways.push(atDesk(deskIds, sql`tickets.reader_ids @> ${me}`));
  if (organisationIds.length > 0)
    ways.push(sql`(tickets.organisation_id = any(${organisationIds}::uuid[])
      and (tickets.kind <> 'complaint' or tickets.open_to_organisation))`);
  const limit = onlyTicketId === null ? sql`` : sql`tickets.id = ${onlyTicketId} and `;
  return sql<boolean>`(${limit}(tickets.requester_id = ${personId}
    or not tickets.complained_about_ids @> ${me} and (${sql.join(ways, sql` or `)})))`;
}
