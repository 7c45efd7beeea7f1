import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';

/** Longer than any batch of letters takes; what waits after that is a fault. */
const settledMilliseconds = 180_000;

/** Waits until every mail is read and every letter sent. Returns how many are left. */
export async function settle(client: pg.Client): Promise<number> {
  const until = performance.now() + settledMilliseconds;
  for (;;) {
    const left = await count(
      client,
      `select (select count(*) from incoming_mails where outcome is null)
        + (select count(*) from outgoing_mails where state in ('queued', 'sending'))`,
    );
    if (left === 0 || performance.now() > until) return left;
    await pause(500);
  }
}

/** What became of mails, by Message-ID: each must be exactly one entry of one ticket. */
export async function accountFor(client: pg.Client, messageIds: readonly string[]) {
  const [row] = (
    await client.query<{ missing: number; doubled: number; entries: number }>(
      `with found as (
        select asked.id, count(distinct mail.id) as mails, count(entry.id) as entries
        from unnest($1::text[]) as asked (id)
          left join incoming_mails mail on mail.message_id = asked.id
          left join entries entry on entry.mail_id = mail.id
        group by asked.id
      )
      select count(*) filter (where entries = 0)::int as missing,
        count(*) filter (where entries > 1 or mails > 1)::int as doubled, sum(entries)::int as entries
      from found`,
      [messageIds],
    )
  ).rows;
  return row!;
}

export async function count(client: pg.Client, text: string): Promise<number> {
  const { rows } = await client.query({ text, rowMode: 'array' });
  return Number(rows[0]![0]);
}
