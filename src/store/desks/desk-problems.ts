import { sql } from 'kysely';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';

/** Problems of a desk that an operator can solve, as counts of rows. */
export interface DeskProblems {
  /** Mail stored more than two minutes ago and still unprocessed. */
  unread: number;
  /** Mail that could not be processed and has no ticket yet. */
  parked: number;
  /** Letters queued longer than a second or third attempt takes. */
  waiting: number;
  /** Letters that wait since a failed attempt; `/health` is DEGRADED by one. */
  failed: number;
  /** The relay's last error for a waiting letter. */
  lastFailure: string | null;
  /** The relay's last words about a letter that it refused for good within a day. */
  lastRefusal: string | null;
  /** Letters of the last day that were refused for good; `sent` counts the sent ones. */
  refused: number;
  sent: number;
  hasQueues: boolean;
  /** Active IMAP mailboxes that cannot be read: since when, and why. */
  unfetched: { address: string; since: string | null; failure: string | null; said: string | null }[];
}

/** Uses real time: waiting mail waits for a process, not for the desk's clock. */
export async function readDeskProblems(handle: Handle): Promise<DeskProblems> {
  const rows = await rowsOf<DeskProblems>(handle)`
    select
      (select count(*) from incoming_mails
       where outcome is null and stored_at < now() - interval '2 minutes') as unread,
      (select count(*) from incoming_mails where outcome = 'parked' and ticket_id is null) as parked,
      (select count(*) from outgoing_mails where ${late}) as waiting,
      (select count(*) from outgoing_mails where ${unsent} and failure is not null) as failed,
      (select failure from outgoing_mails where ${unsent} and failure is not null
       order by queued_real_at desc limit 1) as last_failure,
      (select failure from outgoing_mails where ${recent} and state = 'failed' and failure is not null
       order by queued_real_at desc limit 1) as last_refusal,
      (select count(*) from outgoing_mails where ${recent} and state = 'failed') as refused,
      (select count(*) from outgoing_mails where ${recent} and state = 'sent') as sent,
      to_regclass('pgboss.version') is not null as has_queues,
      (select coalesce(json_agg(json_build_object('address', address, 'since', failing_since, 'failure', failure, 'said', said)), '[]')
       from fetched_mailboxes where (settings ->> 'active')::boolean
         and (failing_since < now() - interval '2 minutes' or held_until is null or held_until < now() - interval '2 minutes')) as unfetched`;
  return rows[0]!;
}

const unsent = sql`state in ('queued', 'sending')`;
const late = sql`${unsent} and queued_real_at < now() - interval '15 minutes'`;
const recent = sql`queued_real_at > now() - interval '1 day'`;
