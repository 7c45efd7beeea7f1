import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import { onlySees, type Reading, readBy, readingsOf, worksOn } from '#store/ticket/visibility.ts';
import {
  all,
  atDesks,
  conditionsOf,
  type DeskView,
  desksOf,
  deskViews,
  inDeskView,
  inDeskViewAsSeen,
  isOpen,
  type OwnView,
  ownViews,
  type TicketFilter,
  wordsOf,
} from '#store/views/ticket-lists.ts';

/** Counts are exact up to 999, so that a list of a hundred thousand stays cheap. */
export const countMax = 1000;

/** Number of tickets in a list, at most `countMax`. */
export async function countTickets(handle: Handle, actor: Actor, filter: TicketFilter): Promise<number> {
  const rows = await rowsOf<{ count: number }>(handle)`select ${counted(actor, filter)} as count`;
  return rows[0]!.count;
}

/** The number of matches, at most `countMax`, and their ids if they are fewer. */
export async function findMatches(handle: Handle, actor: Actor, filter: TicketFilter) {
  const rows = await rowsOf<{ id: string }>(handle)`select id from (${found(actor, filter)}) as tickets`;
  const ids = rows.length < countMax ? rows.map(({ id }) => id) : null;
  return { count: rows.length, ids };
}

/**
 * Not every member of staff may see these tickets (R10). All others at their desks they may, so that one count of those serves
 * everyone.
 */
const isForSome = sql<boolean>`(tickets.kind = 'complaint' or tickets.complained_about_ids <> '{}')`;

/** The counts of the lists that staff of these desks share, without the tickets that only some may see. Exact at any size. */
export async function countDeskViews(handle: Handle, deskIds: readonly string[]): Promise<Record<DeskView, number>> {
  const rows = await rowsOf<Record<DeskView, number>>(handle)`
    select ${eachDeskView} from tickets where ${all([atDesks(deskIds), isOpen, sql`not ${isForSome}`])}`;
  return rows[0]!;
}

/**
 * The counts of the actor's own lists, and by how much their lists of the desk differ from those of `countDeskViews`: by the tickets
 * that only some may see, and by their own, which they see as requesters (R40).
 */
export async function countOwnViews(handle: Handle, actor: Actor): Promise<Record<OwnView | DeskView, number>> {
  const own = ownViews.map((view) => sql`${counted(actor, { view })} as ${sql.id(view)}`);
  const here = atDesks(actor.deskIds);
  const forSome = all([here, isOpen, isForSome, worksOn(actor, actor.deskIds)]);
  // Staff work on all tickets for everyone at their desks but their own.
  const shared = all([here, isOpen, sql`not ${isForSome}`, sql`tickets.requester_id = ${actor.personId}`]);
  // Open tickets are few, and have an index.
  const seen = all([here, isOpen, sql`tickets.status <> 'closed'`, onlySees(actor, actor.deskIds)]);
  const parts = [
    sql`select ${eachDeskView} from tickets where ${forSome}`,
    sql`select ${eachDeskViewAsSeen} from tickets where ${seen}`,
    sql`select ${sql.join(deskViews.map((view) => sql`- ${sql.ref(view)} as ${sql.ref(view)}`))}
      from (select ${eachDeskView} from tickets where ${shared}) as shared`,
  ];
  const sums = deskViews.map((view) => sql`sum(${sql.ref(view)})::int as ${sql.ref(view)}`);
  const rows = await rowsOf<Record<OwnView | DeskView, number>>(handle)`
    select * from (select ${sql.join(own)}) as own,
      (select ${sql.join(sums)} from (${sql.join(parts, sql` union all `)}) as parts) as of_desk`;
  return rows[0]!;
}

/** One walk counts all lists. */
const eachDeskView = sql.join(
  deskViews.map((view) => sql`count(*) filter (where ${inDeskView[view]}) as ${sql.ref(view)}`),
);
const eachDeskViewAsSeen = sql.join(
  deskViews.map((view) => sql`count(*) filter (where ${inDeskViewAsSeen[view] ?? sql`false`}) as ${sql.ref(view)}`),
);

/** Mails without a ticket that wait for an agent of these desks, at most `countMax` (R1). */
export async function countUnplacedMails(handle: Handle, deskIds: readonly string[]): Promise<number> {
  const rows = await rowsOf<{ count: number }>(handle)`
    select count(*) as count from (select from incoming_mails
      where desk_id = any(${[...deskIds]}::uuid[]) and ticket_id is null and outcome in ('automatic', 'parked')
      limit ${inStatement(countMax)}) as found`;
  return rows[0]!.count;
}

/** Number of open tickets per team, by team id. */
export async function countTeams(handle: Handle, actor: Actor, teamIds: string[]): Promise<Map<string, number>> {
  if (teamIds.length === 0) return new Map();
  const counts = teamIds.map((teamId) => sql`(${teamId}::uuid, ${counted(actor, { teamId })})`);
  const rows = await rowsOf<{ teamId: string; count: number }>(handle)`
    select * from (values ${sql.join(counts)}) as counts (team_id, count)`;
  return new Map(rows.map(({ teamId, count }) => [teamId, Number(count)]));
}

/** Number of tickets per filter, in one round trip. */
export async function countFilters(handle: Handle, actor: Actor, filters: readonly TicketFilter[]): Promise<number[]> {
  if (filters.length === 0) return [];
  const counts = filters.map((filter) => counted(actor, filter));
  const rows = await rowsOf<{ counts: number[] }>(handle)`
    select array[${sql.join(counts)}]::int[] as counts`;
  return rows[0]!.counts;
}

function counted(actor: Actor, filter: TicketFilter): RawBuilder<number> {
  return sql<number>`(select count(*) from (${found(actor, filter)}) as found)`;
}

/** The ids of at most `countMax` matches. */
function found(actor: Actor, filter: TicketFilter): RawBuilder<unknown> {
  const ways = readingsOf(actor).flatMap((reading) => {
    const listed = conditionsOf(actor, filter, reading);
    return listed === null ? [] : [sql`(${foundBy(actor, filter, reading, listed)})`];
  });
  if (ways.length === 0) return sql`select id from tickets where false`;
  return sql`select id from (${sql.join(ways, sql` union all `)}) as tickets limit ${inStatement(countMax)}`;
}

function foundBy(
  actor: Actor,
  filter: TicketFilter,
  reading: Reading,
  conditions: RawBuilder<boolean>[],
): RawBuilder<unknown> {
  const { view, teamId, words = [] } = filter;
  const listed = [...conditions, ...wordsOf(actor, filter, reading)];
  const seen = readBy(actor, reading, desksOf(actor, filter));
  const isWalked =
    reading === 'working' && (view || teamId) && (filter.conditions ?? []).length === 0 && words.length === 0;
  // With "offset 0" PostgreSQL walks the list and stops at the limit. Else it first reads every ticket that the actor may see.
  const matches = isWalked
    ? sql`(select * from tickets where ${all(listed)} offset 0) as tickets where ${seen}`
    : sql`tickets where ${all([seen, ...listed])}`;
  return sql`select tickets.id from ${matches} limit ${inStatement(countMax)}`;
}
