import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import { rankOf } from '#domain/ticket/events/due.ts';
import type { TicketSort } from '#domain/views/columns.ts';
import { hasApprovalWithin } from '#store/approvals/approvals.ts';
import { type Reading, readingsOf, worksOn } from '#store/ticket/visibility.ts';

/** End of a page: the columns of the sort, then the id. */
export interface TicketPlace {
  at: Instant;
  id: string;
  /** In due order the rank of the ticket, else the part of the list that it is in. */
  rank: number;
  /** With the same due time, complete tickets come first (R6). */
  complete: boolean;
}

/** A part of a list in its own order, which an index serves. The list merges its parts in the order of all. */
export interface TicketPart {
  /** How the reader knows its tickets. */
  reading: Reading;
  /** Null if it is all tickets of this reading. */
  holds: RawBuilder<boolean> | null;
  order: RawBuilder<unknown>;
  /** Null if the whole part is before the place. */
  after(place: TicketPlace): RawBuilder<boolean> | null;
}

/** The parts of a list for one reader, and the order of all its tickets. */
interface TicketOrder {
  order: RawBuilder<unknown>;
  parts: readonly TicketPart[];
}

/**
 * Returns the order of a list for a reader. Tickets that they only see have columns of their own: internal work does not move them
 * (attack 89), and requesters learn nothing of approvals, not even from an order (attack 43).
 */
export function ticketOrder(actor: Actor, sort: TicketSort): TicketOrder {
  const columns = columnsOf[sort];
  const parts = readingsOf(actor).flatMap((reading) =>
    columns[reading].map((part): TicketPart => ({ reading, holds: null, ...part })),
  );
  const [only] = parts;
  return { order: parts.length === 1 ? only!.order : columns.merged(worksOn(actor)), parts };
}

type Part = Omit<TicketPart, 'reading' | 'holds'> & Partial<Pick<TicketPart, 'holds'>>;

/** The parts of a sort for each reading, and the order of tickets of both; the condition says which are worked on. */
type SortColumns = Record<Reading, readonly Part[]> & { merged(isWorked: RawBuilder<boolean>): RawBuilder<unknown> };

/** The columns of `OrderForRequesters`, with the values of a ticket that has none. */
export const seen = {
  changedAt: sql`coalesce(tickets.public_changed_at, tickets.opened_at)`,
  dueRank: sql`coalesce(tickets.public_due_rank, case when tickets.status = 'closed' then ${sql.lit(rankOf('closed'))}
    else ${sql.lit(rankOf('inWork'))} end)`,
  dueAt: sql`coalesce(tickets.public_due_at, tickets.opened_at)`,
};

const newest: Part = latest(sql`tickets.opened_at`);

const columnsOf: Record<TicketSort, SortColumns> = {
  '-openedAt': { working: [newest], seeing: [newest], merged: () => newest.order },
  '-changedAt': {
    working: [latest(sql`tickets.changed_at`)],
    seeing: [latest(seen.changedAt)],
    merged: (isWorked) => latest(sql`(case when ${isWorked} then tickets.changed_at else ${seen.changedAt} end)`).order,
  },
  due: {
    working: [firstDue(sql`tickets.due_rank`, sql`tickets.due_at`)],
    seeing: [firstDue(seen.dueRank, seen.dueAt)],
    merged: (isWorked) => {
      const either = (own: RawBuilder<unknown>, other: RawBuilder<unknown>) =>
        sql`(case when ${isWorked} then ${own} else ${other} end)`;
      return firstDue(either(sql`tickets.due_rank`, seen.dueRank), either(sql`tickets.due_at`, seen.dueAt)).order;
    },
  },
  '-approvalAskedAt': byApproval('approval-asked', 'askedAt'),
  '-approvalAnsweredAt': byApproval('approval-answered', 'answeredAt'),
};

function latest(at: RawBuilder<unknown>): Part {
  return {
    order: sql`${at} desc, tickets.id desc`,
    after: (place) => sql`(${at}, tickets.id) < (${place.at}, ${place.id}::uuid)`,
  };
}

function firstDue(rank: RawBuilder<unknown>, at: RawBuilder<unknown>): Part {
  const order = sql`${rank}, ${at}, (tickets.complete is not true), tickets.id`;
  return {
    order,
    after: (place) => sql`(${order}) > (${place.rank}, ${place.at}, ${!place.complete}::boolean, ${place.id}::uuid)`,
  };
}

/** Tickets with the date first, latest first, then the others as in the newest order: few have it, and an index finds these. */
function byApproval(date: 'approval-asked' | 'approval-answered', field: 'askedAt' | 'answeredAt'): SortColumns {
  const at = sql`(select max((approval ->> ${sql.lit(field)})::timestamptz)
    from jsonb_array_elements(tickets.approvals) as approval)`;
  const isDated = hasApprovalWithin(date, (each) => sql`${each} is not null`);
  const dated = latest(at);
  /** Behind all dated ones; `rank` is 0 within those. */
  const others: Part = {
    order: newest.order,
    after: (place) => (place.rank === 0 ? sql`true` : newest.after(place)),
  };
  return {
    working: [
      { ...dated, holds: isDated, after: (place) => (place.rank === 0 ? dated.after(place) : null) },
      { ...others, holds: sql`not ${isDated}` },
    ],
    seeing: [others],
    merged: (isWorked) => {
      const known = sql`(case when ${isWorked} then ${at} end)`;
      return sql`${known} desc nulls last, (case when ${known} is null then tickets.opened_at end) desc, tickets.id desc`;
    },
  };
}
