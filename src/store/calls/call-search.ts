import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';
import { type Caller, readCallers } from '#store/calls/phone-callers.ts';
import type { Handle } from '#store/database/database.ts';
import { anywhere, rowsOf } from '#store/database/rows.ts';
import { inStatement, plannedForItsValues } from '#store/database/statements.ts';
import { visibleTo } from '#store/ticket/visibility.ts';
import { peopleCalled } from '#store/views/search-words.ts';

/** A ticket that a caller may be calling about. */
export interface CallTicket {
  id: string;
  number: string;
  status: Status;
  urgent: boolean;
  phoned: boolean;
  summary: string;
  who: string | null;
  site: string | null;
}

export interface CallSite {
  id: string;
  number: string;
  name: string;
  address: string | null;
  openTickets: number;
}

/** Which tickets to search: one by number, by requesters, or by sites. */
type MeantTickets = { sequence: number } | { personIds: string[] } | { siteIds: string[] };

/**
 * Tickets on which the actor may log a call: in their desks, visible to them, and not their own requests. Sorted by what a caller
 * probably means: urgent and not yet phoned, then open, then last closed.
 */
export function findCallTickets(handle: Handle, actor: Actor, meant: MeantTickets, limit: number) {
  return rowsOf<CallTicket>(handle)`
    select tickets.id, number, status, urgent, phoned_at is not null as phoned,
      coalesce((select text from texts where id = tickets.summary_id), '') as summary,
      (select name from people where id = tickets.requester_id and not anonymous) as who,
      (select sites.number || ' ' || name from sites where id = tickets.site_id) as site
    from tickets where ${isMeant(meant)} and ${visibleTo(actor)} and requester_id <> ${actor.personId}
      and desk_id = any(${actor.deskIds}::uuid[]) and not suspected_spam
    order by (urgent and phoned_at is null and status not in ('handled', 'closed')) desc, status = 'closed',
      changed_at desc, tickets.id desc
    limit ${inStatement(limit)}`;
}

/** People by part of a name or address, or by phone number. */
export function findCallPeople(handle: Handle, actor: Actor, text: string, limit: number): Promise<Caller[]> {
  const called = sql`select id from (${peopleCalled(text)}) as called limit ${inStatement(calledMax)}`;
  return readCallers(handle, actor, called, limit);
}

/** A text that matches more people than this is too short to choose from. */
const calledMax = 200;

/** One person, chosen by the agent from several. */
export async function findCallPerson(handle: Handle, actor: Actor, id: string): Promise<Caller | undefined> {
  return (await readCallers(handle, actor, sql`select ${id}::uuid`, 1))[0];
}

/** Sites by number, or by part of a name or address. */
export function findCallSites(handle: Handle, actor: Actor, text: string, limit: number): Promise<CallSite[]> {
  const piece = anywhere(text);
  return rowsOf<CallSite>(handle)`${plannedForItsValues}
    select sites.id, number, name, addresses[1] as address, (select count(*)::int from tickets
      where tickets.site_id = sites.id and tickets.status <> 'closed' and ${visibleTo(actor)}
        and tickets.desk_id = any(${actor.deskIds}::uuid[])) as open_tickets
    from sites where number = ${text} or name ilike ${piece}
      or exists (select from unnest(other_names || addresses) as called where called ilike ${piece})
    order by number = ${text} desc, name, number limit ${inStatement(limit)}`;
}

function isMeant(meant: MeantTickets): RawBuilder<boolean> {
  if ('sequence' in meant) return sql<boolean>`tickets.sequence = ${meant.sequence}`;
  if ('siteIds' in meant) return sql<boolean>`tickets.site_id = any(${meant.siteIds}::uuid[]) and status <> 'closed'`;
  return sql<boolean>`tickets.participant_ids && ${meant.personIds}::uuid[]`;
}
