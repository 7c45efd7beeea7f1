import { type ApprovalState, approvalStates } from '#domain/approvals/approval.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { isCounted, periodOf } from '#store/figures/figures.ts';

export interface ApprovalFigures {
  counts: Record<ApprovalState, number>;
  /** From the question to the answer; null if nobody has answered. */
  medianSeconds: number | null;
}

/**
 * How many approvals the desk asked for on the tickets of the last twelve months, by how they stand now, and how long an answer took.
 * A ticket counts by its opening; one that was merged gave its approvals to the other. Callers cache the result.
 */
export async function countApprovals(handle: Handle, desk: Desk, now: Instant): Promise<ApprovalFigures> {
  const { from } = periodOf(desk, now);
  const [row] = await rowsOf<{ counts: Partial<ApprovalFigures['counts']>; medianSeconds: number | null }>(handle)`
    with asked as materialized (
      select approval from tickets cross join jsonb_array_elements(approvals) as approval
      where desk_id = ${desk.id} and opened_at >= ${from} and opened_at <= ${now} and approvals <> '[]'
        and leads_to is null and ${isCounted}
    )
    select (select coalesce(json_object_agg(state, count), '{}')
        from (select approval ->> 'state' as state, count(*)::int as count from asked group by 1) as states) as counts,
      (select percentile_disc(0.5) within group (order by
          extract(epoch from (approval ->> 'answeredAt')::timestamptz - (approval ->> 'askedAt')::timestamptz)::float8)
        from asked) as median_seconds`;
  const counts = Object.fromEntries(approvalStates.map((state) => [state, row!.counts[state] ?? 0]));
  return { counts: counts as ApprovalFigures['counts'], medianSeconds: row!.medianSeconds };
}
