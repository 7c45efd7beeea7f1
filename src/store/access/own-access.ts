import { sql } from 'kysely';
import type { AccessRole } from '#domain/access/request.ts';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { InEachLanguage } from '#domain/language.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';

/** A role of a person, on a site or for an organisation (`site` null). */
export interface OwnRole {
  role: AccessRole;
  site: { number: string; name: string } | null;
  organisationNames: InEachLanguage | null;
  since: Instant | null;
  /** End of the loan; null if the role is not borrowed. */
  untilAt: Instant | null;
}

/** All roles of the actor: service manager roles first, then by site. */
export function listOwnRoles(handle: Handle, actor: Actor): Promise<OwnRole[]> {
  return rowsOf<OwnRole>(handle)`
    select 'serviceManager' as role, null as site, organisations.names as organisation_names, null::timestamptz as since,
      until_at, null as number
    from service_managers join organisations on organisations.id = service_managers.organisation_id
    left join access_loans loan on loan.id = service_managers.loan_id
    where person_id = ${actor.personId}
    union all
    select held.role, json_build_object('number', sites.number, 'name', sites.name), organisations.names, held.since,
      until_at, sites.number
    from entitlements held join sites on sites.id = held.site_id
    left join organisations on organisations.id = sites.organisation_id
    left join access_loans loan on loan.id = held.loan_id
    where held.person_id = ${actor.personId}
    order by number nulls first`;
}

/** The organisations of the actor's sites, and those that the actor manages. */
export function listOwnOrganisations(handle: Handle, actor: Actor, limit: number) {
  return rowsOf<{ id: string; names: InEachLanguage }>(handle)`
    select id, names from organisations where id in (
      select organisation_id from service_managers where person_id = ${actor.personId}
      union select sites.organisation_id from entitlements join sites on sites.id = site_id
      where person_id = ${actor.personId})
    order by names->>${actor.language}::text, id limit ${inStatement(limit)}`;
}

/** Whether a person has requested access with an address that they verified. */
export async function hasAsked(handle: Handle, personId: string): Promise<boolean> {
  const rows = await rowsOf<{ asked: boolean }>(handle)`select ${askedBy(sql`${personId}::uuid`)} as asked`;
  return rows[0]!.asked;
}

/** The same condition as SQL, for queries about people. */
export function askedBy(personId: ReturnType<typeof sql>) {
  return sql<boolean>`exists (select from access_requests where access_requests.person_id = ${personId}
    and access_requests.state <> 'unproved')`;
}
