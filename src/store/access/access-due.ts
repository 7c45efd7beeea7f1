import { sql } from 'kysely';
import { reviewAgainDays } from '#domain/access/review.ts';
import type { Instant } from '#domain/instant.ts';
import { reviewedRoles } from '#store/access/access-reviews.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';

/** The next access step for the clock: a waiting request, the start or end of a loan, or an organisation's due review. */
export interface AccessDue {
  kind: 'request' | 'loan' | 'review';
  /** Id of the request or loan; for a review, the id of the organisation. */
  id: string;
  at: Instant;
}

/** The first access step due by an instant (desk time), except the given ones; null if nothing is due. */
export async function nextAccessDue(
  handle: Handle,
  until: Instant,
  passedOver: readonly string[] = [],
): Promise<AccessDue | null> {
  const again = sql`told_at + make_interval(days => ${sql.lit(reviewAgainDays)})`;
  const rows = await rowsOf<AccessDue>(handle)`
    select kind, id, at from (
      select 'request' as kind, id, clock_at as at from access_requests where clock_at <= ${until}
      union all
      select 'loan', id, from_at from access_loans where state = 'planned' and from_at <= ${until}
      union all
      select 'loan', id, until_at from access_loans where state = 'running' and until_at <= ${until}
      union all
      select 'review', organisation_id, clock_at from access_reviews where clock_at <= ${until}
      union all
      select 'review', organisation_id, coalesce(fresh, ${again})
      from (
        select roles.organisation_id, told_at,
          min(due) filter (where told_at is null or due > told_at) as fresh
        from (${reviewedRoles}) as roles
        left join access_reviews on access_reviews.organisation_id = roles.organisation_id
        where clock_at is null and due <= ${until} group by 1, 2) as reviews
      where (fresh is not null or ${again} <= ${until})
        and organisation_id in (select organisation_id from service_managers)
    ) as due
    where at <= ${until} and not id = any(${[...passedOver]}::uuid[])
    order by at, kind, id limit 1`;
  return rows[0] ?? null;
}
