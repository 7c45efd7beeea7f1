import { z } from '@hono/zod-openapi';
import { defineCall, writeCursor } from '#http/api/protocol/call.ts';
import { listOf, paging } from '#http/api/protocol/shapes.ts';
import { ticketShape, ticketsJson } from '#http/api/ticket/ticket-json.ts';
import { askedPage, ticketQuery } from '#http/api/ticket/ticket-query.ts';
import { findMatches } from '#store/views/ticket-counts.ts';
import { listTickets, placeOf, type TicketSummary } from '#store/views/ticket-lists.ts';

export const readTickets = defineCall(
  {
    method: 'get',
    path: '/tickets',
    does: 'Tickets, page by page.',
    madeBy: 'everyone',
    query: z.object({ ...ticketQuery, ...paging }),
    status: 200,
    answer: listOf(ticketShape),
  },
  async (call) => {
    const page = await askedPage(call);
    if (!('filter' in page)) return page;
    const { filter, sort, after, isFirst, asked } = page;
    const { limit } = call.query;
    const { db } = call.world;
    // The ticket with the searched number comes first, whatever the sort order.
    const exact = isFirst ? page.exact : null;
    const room = exact ? limit - 1 : limit;
    const narrows = (filter.conditions?.length ?? 0) > 0;
    const findFew = narrows ? async () => (await findMatches(db, call.actor, filter)).ids : undefined;
    const others = await listTickets(db, call.actor, filter, { sort, after, limit: room + 1, findFew });
    const shown = others.slice(0, room);
    const items = exact ? [exact, ...shown] : shown;
    const next = others.length > room ? writeCursor(asked, lastPlace(shown.at(-1))) : null;
    return { answer: { items: await ticketsJson(items, call), next } };

    function lastPlace(last: TicketSummary | undefined) {
      return last ? placeOf(sort, last) : after;
    }
  },
);
