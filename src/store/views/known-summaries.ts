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

/** A summary with a tag that identifies its content: equal tags mean equal summaries. */
export interface TaggedSummary {
  tag: string;
  ticket: TicketSummary;
}

/** Summaries of some kilobytes each: enough for what all agents view in an hour. */
const knownMax = 4_000;

/** Cached summaries by tag. */
export type KnownSummaries = LRUCache<string, TaggedSummary>;

/** An empty cache; when full, it drops the least recently used summaries. */
export function openKnownSummaries(): KnownSummaries {
  return new LRUCache({ max: knownMax });
}

/**
 * Tickets that the actor may see, page by page. The database returns ids and tags; only summaries with an unknown tag are read,
 * since seldom more than one of the fifty on a page has changed.
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
  // Prefer the version read just now; a ticket that may no longer be read is left out.
  const found = rows.map((row) => read.get(row.id) ?? known.get(row.tag)).filter((row) => row !== undefined);
  for (const one of found) known.set(one.tag, one);
  return found;
}

interface Tagged {
  id: string;
  tag: string;
}

/**
 * The tags of a page, in order. A query that is planned for its values selects only ids, since the joined names take longest to
 * plan; a second query reads the tags by id.
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

/** PostgreSQL's row version, which changes with every update. */
const withRowVersion = sql`*, xmin::text as row_version`;

/** Covers the whole summary: the row, and names from other tables, which change independently. */
const tag: RawBuilder<string> = sql`concat_ws(' ', id, row_version,
  (summary, desk_prefix, requester, organisation, site, assignee, team, follow_up_number, file_count)::text)`;

async function readTagged(handle: Handle, actor: Actor, ids: readonly string[]): Promise<Map<string, TaggedSummary>> {
  const { rows } = await sql<TicketSummary & { tag: string; rowVersion: string }>`
    select *, ${tag} as tag from (${withNames(byIds(actor, ids))}) as tickets`.execute(handle);
  return new Map(rows.map(({ tag, rowVersion: _, ...ticket }) => [ticket.id, { tag, ticket }]));
}
