import { type ApprovalState, approvalStates } from '#domain/approvals/approval.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { isCounted, periodOf } from '#store/figures/figures.ts';

/**
 * How many approvals the desk asked for on the tickets of the last twelve months, by how they stand now. A ticket counts by its
 * opening; one that was merged gave its approvals to the other. Callers cache the result.
 */
export async function countApprovals(handle: Handle, desk: Desk, now: Instant): Promise<Record<ApprovalState, number>> {
  const { from } = periodOf(desk, now);
  const rows = await rowsOf<{ state: ApprovalState; count: number }>(handle)`
    select approval ->> 'state' as state, count(*)::int as count
    from tickets cross join jsonb_array_elements(approvals) as approval
    where desk_id = ${desk.id} and opened_at >= ${from} and opened_at <= ${now} and approvals <> '[]'
      and leads_to is null and ${isCounted}
    group by 1`;
  const counts = new Map(rows.map(({ state, count }) => [state, count]));
  return Object.fromEntries(approvalStates.map((state) => [state, counts.get(state) ?? 0])) as Record<
    ApprovalState,
    number
  >;
}
