import type { Instant } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';

/** Work that waits, and servers that are away, as counts for monitoring. Ages are in seconds. */
export interface WaitingWork {
  lettersWaiting: number;
  lettersOldestSeconds: number;
  mailsUnread: number;
  /** Tickets whose next reminder, notice or closing is past. */
  clocksOverdue: number;
  heldReplies: number;
  signInsFailed: number;
  mailboxes: { mailbox: string; isUp: boolean }[];
  relays: { desk: string; isUp: boolean }[];
  /** Age of the youngest sign of life of a worker; null without one. */
  heartbeatSeconds: number | null;
}

/** Reads all counts in one statement. `now` is desk time; the age of a letter is real time. */
export async function readWaitingWork(handle: Handle, now: Instant): Promise<WaitingWork> {
  const rows = await rowsOf<WaitingWork>(handle)`
    select
      (select count(*) from outgoing_mails where state in ('queued', 'sending')) as letters_waiting,
      (select coalesce(extract(epoch from now() - min(queued_real_at)), 0)::float8
       from outgoing_mails where state in ('queued', 'sending')) as letters_oldest_seconds,
      (select count(*) from incoming_mails where outcome is null) as mails_unread,
      (select count(*) from tickets where clock_at <= ${now}) as clocks_overdue,
      (select coalesce(sum(cardinality(held_ids)), 0)::int from tickets where held_ids <> '{}') as held_replies,
      (select count(*) from audit_entries where act = 'signInFailed') as sign_ins_failed,
      (select coalesce(json_agg(json_build_object('mailbox', address, 'isUp',
        failing_since is null and held_until is not null and held_until > now() - interval '2 minutes')), '[]')
       from fetched_mailboxes where (settings ->> 'active')::boolean) as mailboxes,
      (select coalesce(json_agg(json_build_object('desk', prefix, 'isUp', failing_since is null)), '[]')
       from desks left join sending_states on sending_states.desk_id = desks.id) as relays,
      (select extract(epoch from clock_timestamp() - max(beat_at))::float8 from processes where works) as heartbeat_seconds`;
  return rows[0]!;
}
