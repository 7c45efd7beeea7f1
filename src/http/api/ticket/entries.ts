import { z } from '@hono/zod-openapi';
import { mailHtml } from '#desk/intake/mail-html.ts';
import { subjectsOf } from '#desk/intake/subjects-of.ts';
import { acceptHeld, dismissHeld } from '#desk/ticket/decide-held.ts';
import { knowsWork } from '#domain/ticket/projection.ts';
import { type Answer, type Call, defineCall, defineContent, readCursor, writeCursor } from '#http/api/protocol/call.ts';
import { invalid } from '#http/api/protocol/input.ts';
import { entryShape, listOf, paging } from '#http/api/protocol/shapes.ts';
import { findForCall, numberParams, ticketAnswer } from '#http/api/ticket/outcome.ts';
import { type EntryJson, type RecordRow, recordRows } from '#http/api/ticket/record-json.ts';
import { type TicketJson, ticketShape } from '#http/api/ticket/ticket-json.ts';
import { contentDisposition } from '#http/content-disposition.ts';
import { isId } from '#store/database/ids.ts';
import { readWholeRecord } from '#store/relations/merged-tickets.ts';
import { isEntryOf } from '#store/ticket/record/record.ts';
import { findTicketSummary, type TicketSummary } from '#store/views/ticket-lists.ts';

export const readEntries = defineCall(
  {
    method: 'get',
    path: '/tickets/{number}/entries',
    does: 'The record of a ticket, oldest first.',
    madeBy: 'everyone',
    params: numberParams,
    query: z.object(paging),
    status: 200,
    answer: listOf(entryShape),
  },
  async (call) => {
    const { query, params, c } = call;
    const read = query.cursor === undefined ? undefined : readCursor(params.number, query.cursor);
    if (query.cursor !== undefined && !read) return invalid(c, 'cursor', 'cursor');
    const ticket = await findForCall(call);
    if (!('number' in ticket)) return ticket;
    const rows = await rowsOf(call, ticket);
    const from = read ? rows.findIndex(({ json }) => json.id === read.place) + 1 : 0;
    const page = rows.slice(from, from + query.limit);
    const more = rows.length > from + page.length;
    const items: EntryJson[] = [];
    for (const row of page) items.push(await withHtml(call, row));
    return { answer: { items, next: more ? writeCursor(params.number, page.at(-1)!.json.id) : null } };
  },
);

/** The entry that a verb has just written; for a follow-up, its first entry. */
export async function entryJson(call: Call, number: string, entryId: string | null): Promise<EntryJson> {
  const ticket = await findTicketSummary(call.world.db, call.actor, { number });
  if (!ticket) throw new Error('The ticket that was just written to cannot be found.');
  const rows = await rowsOf(call, ticket);
  const row = rows.find(({ json }) => json.id === entryId) ?? rows.find(({ json }) => json.kind === 'message');
  if (!row) throw new Error('The entry that was just written cannot be found.');
  return withHtml(call, row);
}

async function rowsOf({ world, actor, asked }: Call, ticket: TicketSummary): Promise<RecordRow[]> {
  const record = await readWholeRecord(world.db, actor, ticket);
  const rows = recordRows(record, asked ?? 'en');
  const subjects = knowsWork(actor, ticket) ? await subjectsOf(world, ticket, record) : [];
  const opening = rows.find(({ json }) => json.id === record.entries[0]?.id);
  if (opening && subjects.length > 0) opening.json.subjects = subjects.map((text) => ({ text }));
  return rows;
}

async function withHtml({ world }: Call, { json, entry }: RecordRow): Promise<EntryJson> {
  if (!entry?.mailId) return json;
  return { ...json, html: await mailHtml(world, entry, (id) => `/api/v1/files/${id}?inline=1`) };
}

const params = numberParams.extend({
  id: z.string().openapi({ param: { name: 'id', in: 'path' }, description: 'The held entry.' }),
});
const deciding = { method: 'post', madeBy: 'desk', params, status: 200, answer: ticketShape } as const;

/** Answers with the ticket where the reply now counts: the follow-up, if it came after the closing. */
export const accept = defineCall(
  { ...deciding, path: '/tickets/{number}/entries/{id}/acceptance', does: 'Accepts a held reply.' },
  (call) => decide(call, acceptHeld),
);

export const dismiss = defineCall(
  { ...deciding, path: '/tickets/{number}/entries/{id}/dismissal', does: 'Keeps a held reply for the record alone.' },
  (call) => decide(call, dismissHeld),
);

async function decide(call: Call<z.output<typeof params>>, verb: typeof acceptHeld): Promise<Answer<TicketJson>> {
  const ticket = await findForCall(call);
  if (!('number' in ticket)) return ticket;
  const { id } = call.params;
  if (!isId(id) || !(await isEntryOf(call.world.db, ticket.id, id))) return { problem: 'notFound' };
  return ticketAnswer(call, await verb(call.world, call.actor, ticket.number, id));
}

/**
 * The whole text of an entry. Pages show the beginning of a long one and link here, because browsers render megabytes of plain text
 * at once but take seconds within a page.
 */
export const readEntryText = defineContent(
  {
    method: 'get',
    path: '/tickets/{number}/entries/{id}/text',
    does: 'The whole text of an entry.',
    madeBy: 'everyone',
    params: numberParams.extend({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) }),
    query: z.object({ download: z.string().optional().openapi({ description: '`1` saves it as a file.' }) }),
    status: 200,
    sends: { type: 'text/plain', description: 'The text.', schema: z.string() },
  },
  async ({ world: { db }, actor, params: { number, id }, query }) => {
    const ticket = await findTicketSummary(db, actor, { number });
    const record = ticket && (await readWholeRecord(db, actor, ticket));
    const entry = record?.entries.find((each) => each.id === id);
    if (!entry || entry.text === null) return { problem: 'notFound' };
    const kind = query.download === '1' ? 'attachment' : 'inline';
    return {
      content: entry.whole ?? entry.text,
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Disposition': contentDisposition(kind, `${number}-${entry.seq}.txt`),
        'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
        'Cross-Origin-Resource-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    };
  },
);
