import { sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import { doNothing } from '#store/database/rows.ts';

/** Counts a visit that was shown a contact (R8), by day and site; `siteNumber` is empty if unknown. Stores no personal data. */
export async function countReferral(
  trx: Trx,
  visit: { deskId: string; day: string; siteNumber: string },
): Promise<void> {
  await trx
    .insertInto('referredVisits')
    .values({ ...visit, visits: 1 })
    .onConflict((conflict) =>
      conflict.columns(['deskId', 'day', 'siteNumber']).doUpdateSet({ visits: sql`referred_visits.visits + 1` }),
    )
    .execute();
}

/** Visits of these desks by site and month (`2026-11`), from month `from` to month `to`. */
export async function listReferredMonths(
  handle: Handle,
  deskIds: readonly string[],
  span: { from: string; to: string },
): Promise<{ month: string; siteNumber: string; visits: number }[]> {
  if (deskIds.length === 0) return [];
  return (
    handle
      .selectFrom('referredVisits')
      .select(['siteNumber', sql<string>`to_char(day, 'YYYY-MM')`.as('month')])
      .select(sql<number>`sum(visits)::int`.as('visits'))
      .where('deskId', 'in', deskIds)
      // Compares days rather than months, so that the query uses the primary key.
      .where('day', '>=', sql<string>`${`${span.from}-01`}::date`)
      .where('day', '<', sql<string>`(${`${span.to}-01`}::date + interval '1 month')::date`)
      .groupBy(['siteNumber', sql`to_char(day, 'YYYY-MM')`])
      .orderBy('siteNumber')
      .execute()
  );
}

/** Inserts days counted elsewhere; existing days stay unchanged. */
export async function addReferredVisits(
  trx: Trx,
  days: readonly { deskId: string; day: string; siteNumber: string; visits: number }[],
): Promise<void> {
  if (days.length === 0) return;
  await trx
    .insertInto('referredVisits')
    .values([...days])
    .onConflict(doNothing)
    .execute();
}
