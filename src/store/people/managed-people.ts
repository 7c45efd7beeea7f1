import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Handle } from '#store/database/database.ts';
import { anywhere, rowsOf } from '#store/database/rows.ts';
import { inStatement, plannedForItsValues } from '#store/database/statements.ts';
import { visibleTo } from '#store/ticket/visibility.ts';

export interface FoundPerson {
  id: string;
  name: string | null;
  addresses: string[];
}

/** A person as an administrator manages them. Counts include only what that administrator may see. */
interface ManagedPerson extends FoundPerson {
  phone: string | null;
  tickets: number;
  accesses: number;
  hasAccount: boolean;
  /** They work at a desk. */
  isStaff: boolean;
  /** They have data at a desk that this administrator does not manage. */
  isElsewhere: boolean;
}

/** People by part of their name or address, by name. */
export function findManagedPeople(handle: Handle, actor: Actor, text: string, limit: number) {
  const pattern = anywhere(text);
  return rowsOf<FoundPerson>(handle)`${plannedForItsValues}
    select id, name, ${addressesOfPerson} as addresses from people
    where erased_at is null and id in (
        select id from people where name ilike ${pattern}
        union select person_id from addresses where address ilike ${pattern})
      and ${administeredBy(actor)}
    order by name nulls last, id limit ${inStatement(limit)}`;
}

/** One person; undefined if unknown, erased, or hidden from this administrator. */
export async function findManagedPerson(handle: Handle, actor: Actor, id: string): Promise<ManagedPerson | undefined> {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return undefined;
  const rows = await rowsOf<ManagedPerson>(handle)`
    select id, name, phone, ${addressesOfPerson} as addresses,
      (select count(*)::int from tickets where requester_id = people.id and ${visibleTo(actor)}) as tickets,
      (select count(*)::int from entitlements where person_id = people.id)
        + (select count(*)::int from service_managers where person_id = people.id) as accesses,
      exists (select from accounts where person_id = people.id) as has_account,
      exists (select from accounts where person_id = people.id and cardinality(desk_ids) > 0) as is_staff,
      exists (select from tickets where requester_id = people.id and not desk_id = any(${actor.deskIds}::uuid[]))
        or exists (select from participations
             where person_id = people.id and not desk_id = any(${actor.deskIds}::uuid[])) as is_elsewhere
    from people where id = ${id} and erased_at is null and ${administeredBy(actor)}`;
  return rows[0];
}

const addressesOfPerson = sql`array(select address from addresses where person_id = people.id order by address)`;

/**
 * Condition on people whom an administrator manages: of their desks, of the directory, or of no desk. A person who requests
 * erasure and has only complained looks like a person without a desk: a complaint stays with its coordinator (R10).
 */
export function administeredBy(actor: Actor): RawBuilder<boolean> {
  const { deskIds } = actor;
  return sql<boolean>`(
    exists (select from tickets where requester_id = people.id and ${visibleTo(actor)})
    or exists (select from participations join tickets on tickets.id = ticket_id
         where person_id = people.id and ${visibleTo(actor)})
    or exists (select from entitlements where person_id = people.id)
    or exists (select from service_managers where person_id = people.id)
    or exists (select from accounts where person_id = people.id and desk_ids && ${deskIds}::uuid[])
    or not (exists (select from tickets where requester_id = people.id and ${isShown})
      or exists (select from participations join tickets on tickets.id = ticket_id where person_id = people.id and ${isShown})
      or exists (select from accounts where person_id = people.id and cardinality(desk_ids) > 0)))`;
}

const isShown = sql<boolean>`(tickets.kind <> 'complaint' or not exists (
  select from erasure_requests where person_id = people.id and state = 'waiting'))`;
