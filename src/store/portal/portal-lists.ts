import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import { type PortalView, standingOf, standings } from '#domain/portal/portal.ts';
import { readScope } from '#domain/ticket/rights.ts';
import type { Handle } from '#store/database/database.ts';
import { inStatement } from '#store/database/statements.ts';
import { visibleTo } from '#store/ticket/visibility.ts';
import { type SearchWord, ticketsWith } from '#store/views/search-words.ts';
import { readSummaries, type TicketSummary } from '#store/views/ticket-lists.ts';

/** End of a page. */
export interface PortalPlace {
  standing: number;
  at: Instant;
  id: string;
}

interface PortalPage {
  after: PortalPlace | null;
  limit: number;
  /** Every word must occur in the ticket. */
  words?: SearchWord[];
}

/**
 * One page of a list, newest first within each standing. Each source of tickets is read in order from its own index, so the cost
 * of a page does not depend on the number of tickets.
 */
export async function listPortalTickets(handle: Handle, actor: Actor, view: PortalView, page: PortalPage) {
  const ways = view === 'mine' ? [requested(actor, page), takenPart(actor, page)] : managed(actor, page);
  if (ways.length === 0) return [];
  const found = sql`select * from (${sql.join(ways, sql` union all `)}) as tickets
    where ${visibleTo(actor)} order by ${order} limit ${inStatement(page.limit)}`;
  return readSummaries(handle, actor, found, order);
}

/** The end of a page whose last ticket is this one. */
export function placeInPortal({ status, openedAt, id }: TicketSummary): PortalPlace {
  return { standing: standings[standingOf(status)], at: openedAt, id };
}

/** Must match the index `tickets_requester_standing`. */
const standing = sql`(case tickets.status when 'waiting' then 2 when 'handled' then 2 when 'closed' then 0 else 1 end)`;
const order = sql`${standing} desc, tickets.opened_at desc, tickets.id desc`;

function requested(actor: Actor, page: PortalPage): RawBuilder<unknown> {
  return ordered(sql`tickets.requester_id = ${actor.personId}`, actor, page);
}

function managed(actor: Actor, page: PortalPage): RawBuilder<unknown>[] {
  // One query per organisation: no index has the order across several.
  return readScope(actor).organisationIds.flatMap((id) => [
    ordered(sql`tickets.organisation_id = ${id} and tickets.kind <> 'complaint'`, actor, page),
    // Complaints whose senders agreed (R10).
    ordered(
      sql`tickets.organisation_id = ${id} and tickets.kind = 'complaint' and tickets.open_to_organisation`,
      actor,
      page,
    ),
  ]);
}

function ordered(whose: RawBuilder<unknown>, actor: Actor, page: PortalPage): RawBuilder<unknown> {
  const from = page.after
    ? sql`and (${standing}, tickets.opened_at, tickets.id) < (${page.after.standing}, ${page.after.at}, ${page.after.id}::uuid)`
    : sql``;
  return sql`(select * from tickets where ${whose} ${from} ${having(actor, page)} order by ${order} limit ${inStatement(page.limit)})`;
}

function takenPart(actor: Actor, page: PortalPage): RawBuilder<unknown> {
  const { after, limit } = page;
  const from = after
    ? sql`and (part.standing, part.opened_at, part.ticket_id) < (${after.standing}, ${after.at}, ${after.id}::uuid)`
    : sql``;
  return sql`(select tickets.* from participations as part join tickets on tickets.id = part.ticket_id
    where part.person_id = ${actor.personId} ${from} ${having(actor, page, sql`part.ticket_id`)}
    order by part.standing desc, part.opened_at desc, part.ticket_id desc limit ${inStatement(limit)})`;
}

function having(actor: Actor, { words = [] }: PortalPage, ticketId?: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql.join(
    [sql``, ...words.map((word) => ticketsWith(actor, word, { reading: 'seeing', ticketId }))],
    sql` and `,
  );
}
