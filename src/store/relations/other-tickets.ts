import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { relatedTickets, type TicketRelation } from '#domain/relations/related.ts';
import type { EventType } from '#domain/ticket/events/events.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';
import type { Handle } from '#store/database/database.ts';
import { inStatement } from '#store/database/statements.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { eventFrom, ticketEvents } from '#store/ticket/tickets.ts';
import { visibleTo } from '#store/ticket/visibility.ts';

/** A ticket as shown on another ticket's page. */
export interface LinkedTicket {
  id: string;
  number: string;
  status: Status;
  summary: string | null;
  /** The ticket that it was merged into; null if it was not merged. */
  leadsTo: string | null;
}

export interface OtherTickets {
  open: number;
  closed: number;
  /** There are more than were counted. */
  isMore: boolean;
  newest: LinkedTicket[];
}

/** A query for other tickets of a requester that the actor may see, `shown` of them with their names: one row. */
export function otherTickets(
  actor: Actor,
  ticket: { id: string; requesterId: string },
  shown: number,
): RawBuilder<OtherTickets> {
  return sql<OtherTickets>`
    with others as materialized (
      select id, number, status, leads_to, summary_id, opened_at from tickets
      where requester_id = ${ticket.requesterId} and id <> ${ticket.id} and ${visibleTo(actor)}
      order by opened_at desc, id desc limit ${inStatement(othersCountedMax)}
    )
    select count(*) filter (where status <> 'closed') as open, count(*) filter (where status = 'closed') as closed,
      count(*) = ${sql.lit(othersCountedMax)} as is_more,
      (select coalesce(json_agg(json_build_object('id', one.id, 'number', one.number, 'status', one.status,
         'leadsTo', one.leads_to, 'summary', texts.text) order by one.opened_at desc, one.id desc), '[]')
       from (select * from others order by opened_at desc, id desc limit ${inStatement(shown)}) as one
       left join texts on texts.id = one.summary_id) as newest
    from others`;
}

/** Each one is a page of the table to read. A machine may have sent ten thousand, and an agent reads the newest few. */
const othersCountedMax = 100;

/** Returns the tickets of this list that the actor may see, by id. */
export async function readLinked(db: Handle, actor: Actor, ids: string[]): Promise<Map<string, LinkedTicket>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('tickets')
    .leftJoin('texts', 'texts.id', 'tickets.summaryId')
    .select(['tickets.id', 'tickets.number', 'tickets.status', 'tickets.leadsTo', 'texts.text as summary'])
    .where('tickets.id', 'in', ids)
    .where(visibleTo(actor))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

const relating: EventType[] = ['linked', 'unlinked', 'splitOff', 'splitFrom', 'mergedFrom'];

/** Reads the other tickets to which a ticket is related, as far as the actor may read them. */
export async function readRelations(
  handle: Handle,
  actor: Actor,
  ticket: Pick<TicketRow, 'id' | 'leadsTo' | 'followUpOf' | 'closing'>,
): Promise<{ kind: TicketRelation; number: string }[]> {
  const rows = await ticketEvents(handle, ticket.id).where('type', 'in', relating).execute();
  const events = rows.map(eventFrom);
  const named = events.flatMap(({ data }) => ('ticketId' in data && data.ticketId ? [data.ticketId] : []));
  const own = [ticket.followUpOf, ticket.closing?.duplicateOf].filter((id) => typeof id === 'string');
  const linked = await readLinked(handle, actor, [...new Set([...named, ...own])]);
  return relatedTickets(events, ticket, (id) => linked.get(id)?.leadsTo).map(({ ticketId, relation }) => ({
    kind: relation,
    number: linked.get(ticketId)!.number,
  }));
}
