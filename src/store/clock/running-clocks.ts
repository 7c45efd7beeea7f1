import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { type Reach, reachOf, type Ways } from '#domain/clock/clock.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { worksOn } from '#store/ticket/visibility.ts';
import { readSummaries, type TicketSummary } from '#store/views/ticket-lists.ts';

/** Tickets with the same future clock steps; one ticket represents all. */
export interface AlikeClocks {
  /** Their common properties, as a short text. */
  key: string;
  count: number;
  /** How their requesters can be reached. */
  reach: Reach;
  ticket: TicketRow;
}

/**
 * Running clocks of tickets that the actor works on at these desks, that are due by an instant or paused, grouped by equal behaviour. A
 * hundred thousand waiting tickets form a few hundred groups, so the forecast is exact at any size.
 */
export async function readAlikeClocks(
  handle: Handle,
  actor: Actor,
  deskIds: readonly string[],
  until: Instant,
): Promise<AlikeClocks[]> {
  const rows = await rowsOf<Omit<AlikeClocks, 'ticket' | 'reach'> & Ways & { id: string }>(handle)`
    select key, count(*) as count, (array_agg(id))[1] as id, bool_and(by_mail) as by_mail,
      bool_and(anonymous) as anonymous, min(phone) as phone
    from (select tickets.id, ${byMail} as by_mail, people.phone, people.anonymous, ${keyOf} as key ${withRequester}
      where ${running(actor, deskIds)} and (clock_at is null or clock_at <= ${until})) as running
    group by key`;
  if (rows.length === 0) return [];
  const tickets = await handle
    .selectFrom('tickets')
    .selectAll()
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  return rows.map(({ id, key, count, ...ways }) => ({ key, count, reach: reachOf(ways), ticket: byId.get(id)! }));
}

/** A step of all tickets in a group; `place` is its index among the steps of each ticket. */
interface AlikeStep {
  key: string;
  at: Instant;
  place: number;
}

/** End of a page: the next page starts after this step of this ticket. */
export interface StepPlace {
  at: Instant;
  ticketId: string;
  place: number;
}

/** The steps of each ticket, ordered by time and then id, with the ticket's names. */
export async function listSteps(
  handle: Handle,
  actor: Actor,
  deskIds: readonly string[],
  { steps, after, limit }: { steps: readonly AlikeStep[]; after: StepPlace | null; limit: number },
): Promise<{ key: string; place: number; ticket: TicketSummary }[]> {
  if (steps.length === 0) return [];
  const given = sql`jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) as steps (key text, at timestamptz, place int)`;
  const beyond =
    after === null
      ? sql`true`
      : sql`(steps.at, running.id, steps.place) > (${after.at}, ${after.ticketId}::uuid, ${after.place}::int)`;
  const found = await sql<{ id: string; key: string; place: number }>`
    select running.id, key, steps.place from ${given}
    join (select tickets.id, ${keyOf} as key ${withRequester} where ${running(actor, deskIds)}) as running using (key)
    where ${beyond} order by steps.at, running.id, steps.place limit ${inStatement(limit)}`.execute(handle);
  const ids = [...new Set(found.rows.map(({ id }) => id))];
  const named = sql`select * from tickets where id = any(${ids}::uuid[]) and ${worksOn(actor)}`;
  const byId = new Map((await readSummaries(handle, actor, named)).map((ticket) => [ticket.id, ticket]));
  return found.rows.flatMap(({ id, key, place }) => {
    const ticket = byId.get(id);
    return ticket ? [{ key, place, ticket }] : [];
  });
}

function running(actor: Actor, deskIds: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`tickets.desk_id = any(${deskIds}::uuid[]) and tickets.status in ('waiting', 'handled')
    and tickets.clock is not null and ${worksOn(actor)}`;
}

const withRequester = sql`from tickets join people on people.id = tickets.requester_id`;

/** The requester has an address that does not bounce (R16). */
const byMail = sql<boolean>`exists (select from addresses
  where person_id = tickets.requester_id and bounced_at is null)`;

/** Everything that determines the clock: `forecast` returns the same for tickets with the same key. */
const keyOf = sql<string>`md5(concat_ws('|', tickets.desk_id, tickets.clock, tickets.last_word,
  cardinality(tickets.held_ids) > 0, tickets.to_be_told, ${byMail},
  people.anonymous, people.phone is null))`;
