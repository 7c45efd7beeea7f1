import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Handle } from '#store/database/database.ts';
import { inStatement } from '#store/database/statements.ts';
import { type RecordOptions, readRecord, type TicketRecord } from '#store/ticket/record/record.ts';
import { visibleTo } from '#store/ticket/visibility.ts';
import { readSummaries, type TicketSummary } from '#store/views/ticket-lists.ts';

/** Records shown with one ticket; agents find further ones by search. */
const mergedMax = 20;

/** Tickets merged into this one that have a record of their own and that the actor may read, oldest first. */
export function listMerged(handle: Handle, actor: Actor, ticketId: string): Promise<TicketSummary[]> {
  const merged = sql`
    with recursive led (id) as (
      select id from tickets where leads_to = ${ticketId}
      union select next.id from tickets as next join led on next.leads_to = led.id)
    select tickets.* from tickets join led on led.id = tickets.id
    where ${visibleTo(actor)} and exists (select from entries where ticket_id = tickets.id)
    order by tickets.opened_at, tickets.id limit ${inStatement(mergedMax)}`;
  return readSummaries(handle, actor, merged, sql`opened_at, id`);
}

/** The record of a ticket together with the records of the tickets merged into it, which are named too (R5, R7). */
export async function readWholeRecord(
  handle: Handle,
  actor: Actor,
  ticket: TicketSummary,
  options: RecordOptions = {},
): Promise<TicketRecord & { merged: TicketSummary[] }> {
  const own = await readRecord(handle, actor, ticket, options);
  const merged = await listMerged(handle, actor, ticket.id);
  const records = [own];
  for (const each of merged) records.push(await readRecord(handle, actor, each, options));
  return { ...records.reduce(together), merged };
}

function together(one: TicketRecord, other: TicketRecord): TicketRecord {
  const all = <Id, Name>(a: Map<Id, Name>, b: Map<Id, Name>) => new Map([...a, ...b]);
  const [had, names] = [one.names, other.names];
  return {
    entries: [...one.entries, ...other.entries],
    events: [...one.events, ...other.events],
    letters: [...one.letters, ...other.letters],
    names: {
      people: all(had.people, names.people),
      sites: all(had.sites, names.sites),
      teams: all(had.teams, names.teams),
      tags: all(had.tags, names.tags),
      titles: all(had.titles, names.titles),
      fields: all(had.fields, names.fields),
      templates: all(had.templates, names.templates),
    },
  };
}
