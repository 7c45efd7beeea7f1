import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';

/** A ticket in a mail to a service manager. */
interface ListedTicket {
  id: string;
  summary: string | null;
  site: { number: string; name: string } | null;
  openedAt: Instant;
}

/** Tickets of others in a service manager's organisations, opened from `after` until before `until`, oldest first. */
export async function listNewTickets(
  handle: Handle,
  personId: string,
  { after, until }: { after: Instant; until: Instant },
): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(handle)`
    select id from tickets
    where ${managedBy(personId)} and opened_at >= ${after} and opened_at < ${until} and not suspected_spam
      and requester_id <> ${personId}
    order by opened_at, id limit ${inStatement(listedMax)}`;
  return rows.map(({ id }) => id);
}

/** A larger number tells the reader nothing more. */
const listedMax = 1000;

/** The given tickets that a service manager may still read, with the data for a mail. */
export function readListedTickets(handle: Handle, personId: string, ids: readonly string[]) {
  return rowsOf<ListedTicket>(handle)`
    select id, opened_at, case when proved_by is not null then (select text from texts where texts.id = summary_id) end as summary,
      (select json_build_object('number', number, 'name', name) from sites where sites.id = site_id) as site
    from tickets where id = any(${[...ids]}::uuid[]) and ${managedBy(personId)} order by opened_at, id`;
}

/** A service manager reads a complaint only if its sender agreed, and never one about themselves (R10). */
export function managedBy(personId: string | RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(tickets.organisation_id in (select organisation_id from service_managers where person_id = ${personId})
    and (tickets.kind <> 'complaint' or tickets.open_to_organisation)
    and not tickets.complained_about_ids @> array[(${personId})::uuid])`;
}
