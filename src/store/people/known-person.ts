import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { knownCaller } from '#store/calls/phone-callers.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import { worksOn } from '#store/ticket/visibility.ts';

/** A person as the desk knows them. */
export interface KnownPerson {
  id: string;
  name: string | null;
  phone: string | null;
  language: Language | null;
  addresses: { address: string; isProved: boolean; bounces: boolean }[];
  sites: { number: string; name: string; role: 'editor' | 'owner' }[];
  /** Names of the organisations whose access they manage. */
  manages: Record<Language, string>[];
}

/** One person; undefined if the actor may not know them. */
export async function findKnownPerson(handle: Handle, actor: Actor, id: string): Promise<KnownPerson | undefined> {
  const rows = await rowsOf<KnownPerson>(handle)`
    select people.id, people.name, people.phone, people.language,
      (select coalesce(json_agg(json_build_object('address', address, 'isProved', proved_at is not null,
         'bounces', bounced_at is not null) order by address), '[]') from addresses where person_id = people.id) as addresses,
      (select coalesce(json_agg(json_build_object('number', sites.number, 'name', sites.name, 'role', held.role)
         order by sites.number, held.role), '[]')
       from entitlements held join sites on sites.id = held.site_id where held.person_id = people.id) as sites,
      (select coalesce(json_agg(organisations.names order by organisations.id), '[]') from service_managers managed
       join organisations on organisations.id = managed.organisation_id where managed.person_id = people.id) as manages
    from people where people.id = ${id}::uuid and people.erased_at is null and not people.anonymous and ${knownCaller(actor)}`;
  return rows[0];
}

interface PersonNote {
  id: string;
  number: string;
  at: Instant;
  by: string | null;
  text: string;
}

/** Notes on a person's tickets, newest first, as far as the actor works on those tickets. */
export function listPersonNotes(handle: Handle, actor: Actor, personId: string, limit: number) {
  return rowsOf<PersonNote>(handle)`
    select entries.id, tickets.number, entries.at, people.name as by, texts.text
    from entries join tickets on tickets.id = entries.ticket_id join texts on texts.id = entries.text_id
      left join people on people.id = entries.by_person
    where entries.kind = 'note' and entries.direction is null and tickets.requester_id = ${personId} and ${worksOn(actor)}
      and texts.text is not null
    order by entries.at desc, entries.id desc limit ${inStatement(limit)}`;
}
