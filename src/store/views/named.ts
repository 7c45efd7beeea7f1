import { type RawBuilder, sql } from 'kysely';
import { anywhere, literally } from '#store/database/rows.ts';
import { plannedForItsValues } from '#store/database/statements.ts';

/** The ids of the sites with this number, or with this name or address. */
export function sitesNamed(value: string): RawBuilder<unknown> {
  if (/^\d{4}$/.test(value)) return sql`select id from sites where number = ${value}`;
  return elsePiece(
    (called) => sql`select id from sites where name ilike ${called}
      or exists (select from unnest(addresses) as address where address ilike ${called})`,
    value,
  );
}

/** Exact matches of a name; only without any, partial matches. */
export function elsePiece(find: (called: string) => RawBuilder<unknown>, value: string): RawBuilder<unknown> {
  return sql`${plannedForItsValues}select unnest(coalesce(nullif(array(${find(literally(value))}), '{}'), array(${find(anywhere(value))})))`;
}
