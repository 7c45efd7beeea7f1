import { sql } from 'kysely';
import { reviewMonths, reviewReminderDays } from '#domain/access/review.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle } from '#store/database.ts';

/** What the clock acts on: a request that waits, a loan that begins or ends, an organisation whose review is due. */
export interface AccessDue {
  kind: 'request' | 'loan' | 'review';
  /** Of the request or loan; of a review, the organisation's. */
  id: string;
  at: Instant;
}

/** The first thing that is due by an instant of desk time, what is named aside; null is nothing. */
export async function nextAccessDue(
  handle: Handle,
  until: Instant,
  passedOver: readonly string[] = [],
): Promise<AccessDue | null> {
  const { rows } = await sql<AccessDue>`
    select kind, id, at from (
      select 'request' as kind, id, clock_at as at from access_requests where clock_at <= ${until}
      union all
      select 'loan', id, from_at from access_loans where state = 'planned' and from_at <= ${until}
      union all
      select 'loan', id, until_at from access_loans where state = 'running' and until_at <= ${until}
      union all
      select 'review', organisation_id, greatest(due, told_at + make_interval(days => ${sql.lit(reviewReminderDays)}))
      from (
        select sites.organisation_id, told_at,
          min(coalesce(reviewed_at, since)) + make_interval(months => ${sql.lit(reviewMonths)}) as due
        from entitlements join sites on sites.id = site_id
        left join access_reviews on access_reviews.organisation_id = sites.organisation_id
        where coalesce(reviewed_at, since) <= ${until}::timestamptz - make_interval(months => ${sql.lit(reviewMonths)})
          and sites.organisation_id in (select organisation_id from service_managers)
        group by 1, 2) as reviews
    ) as due
    where at <= ${until} and not id = any(${[...passedOver]}::uuid[])
    order by at, kind, id limit 1`.execute(handle);
  return rows[0] ?? null;
}
