import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { isOfApprovals, type TicketSort } from '#domain/views/columns.ts';
import { hasApprovalWithin } from '#store/approvals/approvals.ts';

/** End of a page: the columns of the sort, then the id. */
export interface TicketPlace {
  at: Instant;
  id: string;
  /** In due order the rank of the ticket, else the part of the list that it is in. */
  rank: number;
  /** With the same due time, complete tickets come first (R6). */
  complete: boolean;
}

/** A part of a list in its own order, which an index serves. */
export interface TicketPart {
  /** Null if the part is the whole list. */
  holds: RawBuilder<boolean> | null;
  order: RawBuilder<unknown>;
  /** Null if the whole part is before the place. */
  after(place: TicketPlace): RawBuilder<boolean> | null;
}

/** The parts of a list, one after the other, and the order of all its tickets. */
interface TicketOrder {
  order: RawBuilder<unknown>;
  parts: readonly TicketPart[];
}

const inDueOrder = sql`tickets.due_rank, tickets.due_at, (tickets.complete is not true), tickets.id`;

const newestFirst = inOneOrder(
  sql`tickets.opened_at desc, tickets.id desc`,
  ({ at, id }) => sql`(tickets.opened_at, tickets.id) < (${at}, ${id}::uuid)`,
);

export const ticketOrders: Record<TicketSort, TicketOrder> = {
  '-openedAt': newestFirst,
  '-changedAt': inOneOrder(
    sql`tickets.changed_at desc, tickets.id desc`,
    ({ at, id }) => sql`(tickets.changed_at, tickets.id) < (${at}, ${id}::uuid)`,
  ),
  due: inOneOrder(
    inDueOrder,
    ({ rank, at, complete, id }) => sql`(${inDueOrder}) > (${rank}, ${at}, ${!complete}::boolean, ${id}::uuid)`,
  ),
  '-approvalAskedAt': byApproval('approval-asked', 'askedAt'),
  '-approvalAnsweredAt': byApproval('approval-answered', 'answeredAt'),
};

/** Returns the order in which an actor gets a list: requesters learn nothing of approvals, not even from an order (attack 43). */
export function sortFor(actor: Actor, sort: TicketSort): TicketSort {
  return isOfApprovals(sort) && !isStaff(actor) ? '-openedAt' : sort;
}

function inOneOrder(order: RawBuilder<unknown>, after: (place: TicketPlace) => RawBuilder<boolean>): TicketOrder {
  return { order, parts: [{ holds: null, order, after }] };
}

/** Tickets with the date first, latest first, then the others as in the newest order: few have it, and an index finds these. */
function byApproval(date: 'approval-asked' | 'approval-answered', field: 'askedAt' | 'answeredAt'): TicketOrder {
  const at = sql`(select max((approval ->> ${sql.lit(field)})::timestamptz)
    from jsonb_array_elements(tickets.approvals) as approval)`;
  const isDated = hasApprovalWithin(date, (each) => sql`${each} is not null`);
  const [dated, others] = [sql`${at} desc, tickets.id desc`, newestFirst.parts[0]!];
  return {
    order: sql`${at} desc nulls last, (case when ${at} is null then tickets.opened_at end) desc, tickets.id desc`,
    parts: [
      {
        holds: isDated,
        order: dated,
        after: (place) => (place.rank === 0 ? sql`(${at}, tickets.id) < (${place.at}, ${place.id}::uuid)` : null),
      },
      {
        holds: sql`not ${isDated}`,
        order: others.order,
        after: (place) => (place.rank === 0 ? sql`true` : others.after(place)),
      },
    ],
  };
}
