import { sql } from 'kysely';
import { type Actor, staffRoles } from '#domain/actor.ts';
import type { WaitingKind } from '#domain/desks/waiting-work.ts';
import type { Instant } from '#domain/instant.ts';
import { type Duty, hasDuty } from '#domain/staff/duties.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { listWaitingErasures } from '#store/erasure/erasure-requests.ts';

export interface WaitingWork {
  what: WaitingKind;
  /** Null for what belongs to no desk. */
  deskId: string | null;
  count: number;
  /** Since when the oldest waits; null if nothing says so. */
  since: Instant | null;
}

/** Returns what waits for this person at their desks, by their duties. */
export async function listWaitingWork(handle: Handle, actor: Actor): Promise<WaitingWork[]> {
  if (!isStaff(actor) || actor.deskIds.length === 0) return [];
  const mine = (column: string, duty?: Duty) =>
    sql`${sql.ref(column)} = any(${duty && !hasDuty(actor, duty) ? [] : actor.deskIds}::uuid[])`;
  const rows = await rowsOf<WaitingWork>(handle)`
    select 'mailboxes' as what, mailboxes.desk_id, count(*)::int as count, min(failing_since) as since
      from fetched_mailboxes fetched join mailboxes using (address)
      where ${mine('mailboxes.deskId', 'desks')} and (settings ->> 'active')::boolean and failing_since < now() - interval '2 minutes'
      group by mailboxes.desk_id
    union all select 'sending', desk_id, 1, failing_since from sending_states
      where ${mine('deskId', 'desks')} and failing_since is not null
    union all select 'heldMail', desk_id, count(*)::int, min(received_at) from incoming_mails
      where ${mine('deskId')} and ticket_id is null and outcome in ('automatic', 'parked') group by desk_id
    union all select 'accessRequests', null, count(*)::int, min(reached_desk_at) from access_requests
      where ${hasDuty(actor, 'directory')} and state = 'waiting' and reached_desk_at is not null having count(*) > 0
    union all select 'factors', at.desk_id, count(*)::int, null
      from accounts, unnest(desk_ids) as at (desk_id)
      where ${mine('at.deskId', 'desks')} and not password_alone and roles && ${[...staffRoles]}::text[]
        and not exists (select from authenticators where authenticators.person_id = accounts.person_id)
        and not exists (select from passkeys where passkeys.person_id = accounts.person_id)
        and not exists (select from identities where identities.person_id = accounts.person_id)
      group by at.desk_id
    union all select 'forms', desk_id, count(*)::int, min(changed_at) from form_drafts
      where ${mine('deskId', 'forms')} group by desk_id
    union all select 'articles', desk_id, count(*)::int, min(changed_at) from articles
      where ${mine('deskId', 'articles')} and state = 'draft' group by desk_id`;
  const erasures = hasDuty(actor, 'people') ? await listWaitingErasures(handle, actor) : [];
  const asked = erasures.map(({ askedAt }) => askedAt).sort();
  const ofPeople = { what: 'erasures' as const, deskId: null, count: asked.length, since: asked[0] ?? null };
  return asked.length > 0 ? [...rows, ofPeople] : rows;
}
