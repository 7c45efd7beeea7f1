import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import type { Handle } from '#store/database/database.ts';
import { anywhere, rowsOf } from '#store/database/rows.ts';
import { inStatement, plannedForItsValues } from '#store/database/statements.ts';
import { visibleTo } from '#store/ticket/visibility.ts';
import { countMax } from '#store/views/ticket-counts.ts';

interface PlacePage {
  /** Part of a name, number or address; null matches all. */
  called: string | null;
  /** The last item of the previous page. */
  after: string | null;
  limit: number;
}

interface CountedSite {
  number: string;
  name: string;
  count: number;
}

interface CountedOrganisation {
  id: string;
  names: InEachLanguage;
  count: number;
}

/** Sites with open tickets that the actor may read, by number, with the number of tickets. */
export async function listCountedSites(handle: Handle, actor: Actor, page: PlacePage): Promise<CountedSite[]> {
  const piece = anywhere(page.called ?? '');
  const called = sql`(${plannedForItsValues}number like ${piece} or name ilike ${piece}
    or exists (select from unnest(addresses) as address where address ilike ${piece}))`;
  const rows = await rowsOf<CountedSite>(handle)`
    select number, name, ${counted(actor, sql`tickets.site_id = sites.id`)} as count from sites
    where ${page.called === null ? sql`true` : called} and ${page.after === null ? sql`true` : sql`number > ${page.after}`}
      and exists (${ongoing(actor, sql`tickets.site_id = sites.id`)})
    order by number limit ${inStatement(page.limit)}`;
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** The same for organisations, by name in one language. */
export async function listCountedOrganisations(
  handle: Handle,
  actor: Actor,
  { language, ...page }: PlacePage & { language: Language },
): Promise<CountedOrganisation[]> {
  const name = sql`names ->> ${sql.lit(language)}`;
  const after = sql`(${name}, id) > (select ${name}, id from organisations as last where last.id = ${page.after})`;
  const called = sql`${plannedForItsValues}exists (select from jsonb_each_text(names) where value ilike ${anywhere(page.called ?? '')})`;
  const rows = await rowsOf<CountedOrganisation>(handle)`
    select id, names, ${counted(actor, sql`tickets.organisation_id = organisations.id`)} as count from organisations
    where ${page.called === null ? sql`true` : called} and ${page.after === null ? sql`true` : after}
      and exists (${ongoing(actor, sql`tickets.organisation_id = organisations.id`)})
    order by ${name}, id limit ${inStatement(page.limit)}`;
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

function ongoing(actor: Actor, here: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select from tickets where ${here} and tickets.due_rank < 9 and tickets.status <> 'closed'
    and tickets.desk_id = any(${actor.deskIds}::uuid[]) and ${visibleTo(actor)}`;
}

function counted(actor: Actor, here: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(select count(*) from (${ongoing(actor, here)} limit ${inStatement(countMax)}) as found)`;
}
