import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { visibleTo, worksOn } from '#store/ticket/visibility.ts';
import {
  pageOf,
  readSummaries,
  type TicketFilter,
  type TicketPage,
  type TicketSummary,
  withNames,
} from '#store/views/ticket-lists.ts';

/**
 * A ticket of a list, with a tag that identifies its summary: equal tags mean equal summaries. Null on a ticket that the reader does
 * not work on: its summary is for its reader alone (R40).
 */
export interface TicketTag {
  id: string;
  tag: string | null;
}

/** The tags of the tickets that the actor may see, page by page. A reader reads only the tickets that it does not know by tag. */
export async function listTicketTags(handle: Handle, actor: Actor, filter: TicketFilter, page: TicketPage) {
  const { tickets, order } = await pageOf(handle, actor, filter, page, withRowVersion);
  return rowsOf<TicketTag>(handle)`
    select id, case when ${worksOn(actor)} then ${tag} end as tag
    from (${withNames(actor, tickets)}) as tickets order by ${order}`;
}

/** The summaries of these tickets, by id; those that the actor may not see are left out. */
export async function readTickets(
  handle: Handle,
  actor: Actor,
  ids: readonly string[],
): Promise<Map<string, TicketSummary>> {
  const found = sql`select * from tickets where id = any(${ids}::uuid[]) and ${visibleTo(actor)}`;
  const tickets = await readSummaries(handle, actor, found);
  return new Map(tickets.map((ticket) => [ticket.id, ticket]));
}

/** PostgreSQL's row version, which changes with every update. */
const withRowVersion = sql`*, xmin::text as row_version`;

/** Covers the whole summary: the row, and names from other tables, which change independently. */
const tag: RawBuilder<string> = sql`concat_ws(' ', id, row_version,
  (summary, desk_prefix, requester, organisation, site, assignee, team, follow_up_number, tags, field_names, file_count)::text)`;
