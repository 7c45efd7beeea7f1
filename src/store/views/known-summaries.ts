import { type RawBuilder, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Actor } from '#domain/actor.ts';
import type { Handle } from '#store/database/database.ts';
import { visibleTo } from '#store/ticket/visibility.ts';
import {
  pageOf,
  type TicketFilter,
  type TicketPage,
  type TicketSummary,
  withNames,
} from '#store/views/ticket-lists.ts';

/** A summary as it was read, and a tag that tells it from the same ticket's before and after: equal tags say the same. */
export interface TaggedSummary {
  tag: string;
  ticket: TicketSummary;
}

/** Summaries of some kilobytes: what all agents look at in an hour. */
const knownMax = 4_000;

/** What was read before, by its tag. */
export type KnownSummaries = LRUCache<string, TaggedSummary>;

/** None yet; beyond its measure it forgets those that were asked for longest ago. */
export function openKnownSummaries(): KnownSummaries {
  return new LRUCache({ max: knownMax });
}

/**
 * Tickets that the actor may see, page by page. The database says which they are, with their tags; only those whose tag is
 * not known are read whole, since of the fifty tickets of a page seldom more than one has changed.
 */
export async function listKnownTickets(
  handle: Handle,
  actor: Actor,
  filter: TicketFilter,
  page: TicketPage,
  known: KnownSummaries,
): Promise<TaggedSummary[]> {
  const rows = await readTags(handle, actor, filter, page);
  const missing = rows.filter((row) => !known.has(row.tag)).map(({ id }) => id);
  const read = missing.length > 0 ? await readTagged(handle, actor, missing) : new Map<string, TaggedSummary>();
  // One that changed meanwhile is the newer one; one that may not be read any more is none.
  const found = rows.map((row) => read.get(row.id) ?? known.get(row.tag)).filter((row) => row !== undefined);
  for (const one of found) known.set(one.tag, one);
  return found;
}

interface Tagged {
  id: string;
  tag: string;
}

/**
 * The tags of a page, in its order. Where a plan depends on its values it is made for the ids of the tickets alone, since
 * the names around them take longest to plan; they are asked for by these ids.
 */
async function readTags(handle: Handle, actor: Actor, filter: TicketFilter, page: TicketPage): Promise<Tagged[]> {
  const { tickets, order, isPlannedAnew } = pageOf(actor, filter, page, withRowVersion);
  if (!isPlannedAnew) return tagsOf(handle, tickets, order);
  const { rows } = await sql<{ id: string }>`select id from (${tickets}) as tickets`.execute(handle);
  const ids = rows.map(({ id }) => id);
  return ids.length === 0 ? [] : tagsOf(handle, byIds(actor, ids), order);
}

async function tagsOf(handle: Handle, tickets: RawBuilder<unknown>, order: RawBuilder<unknown>): Promise<Tagged[]> {
  const { rows } = await sql<Tagged>`
    select id, ${tag} as tag from (${withNames(tickets)}) as tickets order by ${order}`.execute(handle);
  return rows;
}

function byIds(actor: Actor, ids: readonly string[]): RawBuilder<unknown> {
  return sql`select ${withRowVersion} from tickets where id = any(${ids}::uuid[]) and ${visibleTo(actor)}`;
}

/** A ticket's row has a version of its own, by which PostgreSQL tells transactions apart. */
const withRowVersion = sql`*, xmin::text as row_version`;

/** All that a summary says: its row, and the names around it, which change without it. */
const tag: RawBuilder<string> = sql`concat_ws(' ', id, row_version,
  (summary, desk_prefix, requester, organisation, site, assignee, team, follow_up_number, file_count)::text)`;

async function readTagged(handle: Handle, actor: Actor, ids: readonly string[]): Promise<Map<string, TaggedSummary>> {
  const { rows } = await sql<TicketSummary & { tag: string; rowVersion: string }>`
    select *, ${tag} as tag from (${withNames(byIds(actor, ids))}) as tickets`.execute(handle);
  return new Map(rows.map(({ tag, rowVersion: _, ...ticket }) => [ticket.id, { tag, ticket }]));
}
