import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import { visibleTo } from '#store/ticket/visibility.ts';

/** A possible caller, with their site and their number of open tickets. */
export interface Caller {
  id: string;
  name: string | null;
  address: string | null;
  phone: string | null;
  /** Their first site; null if they have none. */
  site: { number: string; name: string; role: 'editor' | 'owner' } | null;
  /** All their sites, by number. */
  sites: { number: string; name: string }[];
  openTickets: number;
}

/**
 * Condition on `people`: people whom an agent may know, with access to a site or on a ticket that the agent may read. Only the
 * coordinator knows people who only complained (R10).
 */
export function knownCaller(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(exists (select from entitlements held where held.person_id = people.id)
    or exists (select from tickets where tickets.requester_id = people.id and ${visibleTo(actor)})
    or exists (select from tickets where tickets.participant_ids @> array[people.id] and ${visibleTo(actor)}))`;
}

/** Callers by id, people with access first. Leaves out people whom the actor may not know. */
export function readCallers(handle: Handle, actor: Actor, ids: RawBuilder<unknown>, limit: number) {
  return rowsOf<Caller>(handle)`
    select people.id, people.name, people.phone,
      (select address from addresses where person_id = people.id order by bounced_at is not null, address limit 1) as address,
      (select json_build_object('number', sites.number, 'name', sites.name, 'role', held.role)
       from entitlements held join sites on sites.id = held.site_id where held.person_id = people.id
       order by held.role desc, sites.number limit 1) as site,
      (select coalesce(json_agg(json_build_object('number', number, 'name', name) order by number), '[]')
       from (select distinct sites.number, sites.name from entitlements held join sites on sites.id = held.site_id
         where held.person_id = people.id) as theirs) as sites,
      (select count(*)::int from tickets where requester_id = people.id and status <> 'closed' and ${visibleTo(actor)}
       and desk_id = any(${actor.deskIds}::uuid[])) as open_tickets
    from people where people.id in (${ids}) and people.erased_at is null and not people.anonymous and ${knownCaller(actor)}
    order by exists (select from entitlements held where held.person_id = people.id) desc, people.name, people.id
    limit ${inStatement(limit)}`;
}

/** People with this phone number. A number proves nothing: several people may share it. */
export function findCallers(handle: Handle, actor: Actor, number: string, limit: number): Promise<Caller[]> {
  return readCallers(handle, actor, sql`select id from people as known where known.phone = ${number}`, limit);
}

/** The only person with this number; null if nobody or several people have it. */
export async function personOfNumber(handle: Handle, number: string): Promise<string | null> {
  const rows = await handle
    .selectFrom('people')
    .select('id')
    .where('phone', '=', number)
    .where('erasedAt', 'is', null)
    .limit(2)
    .execute();
  return rows.length === 1 ? rows[0]!.id : null;
}

/** Phone numbers of people with access and their language, for the demonstration's simulated calls. */
export function listNumbers(handle: Handle, actor: Actor, limit: number) {
  return rowsOf<{ number: string; language: string | null }>(handle)`
    select phone as number, language from people where phone is not null and erased_at is null
      and exists (select from entitlements held where held.person_id = people.id) and ${knownCaller(actor)}
    order by phone limit ${inStatement(limit)}`;
}
