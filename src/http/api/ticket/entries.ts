import { z } from '@hono/zod-openapi';
import { mailHtml } from '#desk/intake/mail-html.ts';
import { subjectsOf } from '#desk/intake/subjects-of.ts';
import { may } from '#domain/ticket/rights.ts';
import { type Call, defineCall, readCursor, writeCursor } from '#http/api/protocol/call.ts';
import { invalid } from '#http/api/protocol/input.ts';
import { entryShape, listOf, paging } from '#http/api/protocol/shapes.ts';
import { findForCall, numberParams } from '#http/api/ticket/outcome.ts';
import { type EntryJson, type RecordRow, recordRows } from '#http/api/ticket/record-json.ts';
import { readWholeRecord } from '#store/relations/merged-tickets.ts';
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
  const subjects = may(actor, 'readNotes', ticket) ? await subjectsOf(world, ticket, record) : [];
  const opening = rows.find(({ json }) => json.id === record.entries[0]?.id);
  if (opening && subjects.length > 0) opening.json.subjects = subjects.map((text) => ({ text }));
  return rows;
}

async function withHtml({ world }: Call, { json, entry }: RecordRow): Promise<EntryJson> {
  if (!entry?.mailId) return json;
  return { ...json, html: await mailHtml(world.db, entry, (id) => `/api/v1/files/${id}?inline=1`) };
}
