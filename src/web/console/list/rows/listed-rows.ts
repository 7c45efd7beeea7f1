import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Passages } from '#store/views/passages.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';
import { readTickets, type TicketTag } from '#store/views/ticket-tags.ts';
import { type RowOnPage, type RowReader, rowView } from '#web/console/list/rows/row-view.ts';

/** A ticket of a list; without a tag it was read by itself, or for this reader alone. */
export interface ListedTicket {
  tag: string | null;
  ticket: TicketSummary;
}

/** Returns the tickets of these tags, in order. Only tickets that changed are read, all in one query. */
export async function readTagged(world: World, actor: Actor, tags: readonly TicketTag[]): Promise<ListedTicket[]> {
  const unknown: string[] = [];
  let reading: Promise<Map<string, TicketSummary>> | null = null;
  const readOne = async (id: string) => {
    unknown.push(id);
    // Waits until all tickets of the page were asked for.
    reading ??= Promise.resolve().then(() => readTickets(world.db, actor, unknown));
    return (await reading).get(id) ?? null;
  };
  const read = tags.map(async ({ id, tag }) => ({
    tag,
    // Only what everyone reads who works on the ticket is shared between readers (R40).
    ticket: await (tag === null ? readOne(id) : world.remember(`ticket ${id}`, tag, () => readOne(id))),
  }));
  // A ticket that may no longer be read is left out.
  return (await Promise.all(read)).filter((listed): listed is ListedTicket => listed.ticket !== null);
}

const minute = 60_000;

/** A reader of a page. */
export interface PageReader extends RowReader {
  /** Matches by ticket id; empty without search words. */
  passages: ReadonlyMap<string, Passages>;
  earlier: ReadonlySet<string>;
}

/**
 * Returns a row as JSON: texts and drawings stay the same for a minute, and for all readers with the same language and columns. The
 * router sends a text eight times as fast as the objects in it.
 */
export async function rowText(world: World, { tag, ticket }: ListedTicket, reader: PageReader): Promise<string> {
  const { language, columns, withTeam, passages, earlier } = reader;
  const write = async () => JSON.stringify(rowView(ticket, reader));
  const moment = Math.floor(Date.parse(reader.now) / minute);
  const question = `row ${ticket.id} ${language} ${withTeam} ${columns.join(' ')}`;
  const row = tag === null ? write() : world.remember(question, `${tag} ${world.publicRevision()} ${moment}`, write);
  const found = passages.get(ticket.id);
  const onPage: RowOnPage = { ...(found && { passages: found }), ...(earlier.has(ticket.id) && { earlier: true }) };
  return withPage(await row, JSON.stringify(onPage));
}

/** Joins two objects in JSON. */
function withPage(row: string, onPage: string): string {
  return onPage === '{}' ? row : `${row.slice(0, -1)},${onPage.slice(1)}`;
}
