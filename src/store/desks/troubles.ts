import { sql } from 'kysely';
import type { Handle } from '#store/database/database.ts';

/** What a desk's rows tell of troubles that an operator can end. */
export interface Troubles {
  /** Mail that was stored some minutes ago and that nobody has read since. */
  unread: number;
  /** Mail that could not be read, and that no agent has opened a ticket from. */
  parked: number;
  /** Letters that wait longer than a second or third try takes. */
  waiting: number;
  /** What the relay last said of one that waits or was refused. */
  lastFailure: string | null;
  /** Letters of the last day that were refused for good, and those that left. */
  refused: number;
  sent: number;
  hasQueues: boolean;
  /** Mailboxes that are to be read by IMAP and are not: since when, and why. */
  unfetched: { address: string; since: string | null; failure: string | null; said: string | null }[];
}

/** Asks in real time: what waits waits for a process, whatever the desk's clock says. */
export async function readTroubles(handle: Handle): Promise<Troubles> {
  const { rows } = await sql<Troubles>`
    select
      (select count(*) from incoming_mails
       where outcome is null and stored_at < now() - interval '5 minutes') as unread,
      (select count(*) from incoming_mails where outcome = 'parked' and ticket_id is null) as parked,
      (select count(*) from outgoing_mails where ${late}) as waiting,
      (select failure from outgoing_mails where (${late} or (${recent} and state = 'failed')) and failure is not null
       order by queued_real_at desc limit 1) as last_failure,
      (select count(*) from outgoing_mails where ${recent} and state = 'failed') as refused,
      (select count(*) from outgoing_mails where ${recent} and state = 'sent') as sent,
      to_regclass('pgboss.version') is not null as has_queues,
      (select coalesce(json_agg(json_build_object('address', address, 'since', failing_since, 'failure', failure, 'said', said)), '[]')
       from fetched_mailboxes where (settings ->> 'active')::boolean
         and (failing_since < now() - interval '2 minutes' or held_until is null or held_until < now() - interval '2 minutes')) as unfetched`.execute(
    handle,
  );
  return rows[0]!;
}

const late = sql`state in ('queued', 'sending') and queued_real_at < now() - interval '15 minutes'`;
const recent = sql`queued_real_at > now() - interval '1 day'`;
