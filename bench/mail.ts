import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { BenchDesk } from './desk.ts';
import { connectLmtp } from './lmtp-client.ts';
import { writeMails } from './mails.ts';
import { measure } from './statistics.ts';

const mailbox = 'wcms@desk.example';

/** Measures from the first DATA until the last ticket can be read, and counts the acknowledgements sent by then. */
export async function burst(
  { lmtpPort }: Pick<BenchDesk, 'lmtpPort'>,
  client: pg.Client,
  { mails, connections, seed, fileBytes = 0 }: { mails: number; connections: number; seed: number; fileBytes?: number },
) {
  const written = await writeMails(mails, seed, fileBytes);
  const before = await acknowledged(client);
  const lines = await Promise.all(Array.from({ length: connections }, () => connectLmtp(lmtpPort)));
  const started = performance.now();
  await measure({ runs: mails, clients: connections }, async (run, line) => {
    const { from, raw } = written[run]!;
    await lines[line]!.deliver(from, mailbox, raw);
  });
  while (await isThere(client, unread)) await wait(20);
  const seconds = (performance.now() - started) / 1000;
  const handedOver = (await acknowledged(client)) - before;
  const done = performance.now();
  while (await isThere(client, waiting)) await wait(50);
  for (const line of lines) line.close();
  const { p50, p95 } = await dataToTicket(lmtpPort, client, connections === 1 ? 200 : 0, seed + 100);
  return {
    perSecond: mails / seconds,
    acknowledged: handedOver,
    p50,
    p95,
    secondsAfter: (performance.now() - done) / 1000,
  };
}

/** Delivers one mail at a time and waits for its ticket. Returns percentiles in ms. */
async function dataToTicket(port: number, client: pg.Client, mails: number, seed: number) {
  if (mails === 0) return { p50: Number.NaN, p95: Number.NaN };
  const written = await writeMails(mails, seed);
  const line = await connectLmtp(port);
  const measured = await measure({ runs: mails, clients: 1 }, async (run) => {
    const { from, raw, id } = written[run]!;
    await line.deliver(from, mailbox, raw);
    while (!(await isRead(client, id))) await wait(0);
  });
  line.close();
  return measured;
}

/** Delivers mail at a steady rate and returns the mails per second, with their tickets and acknowledgements done. */
export async function sustained(
  { lmtpPort }: Pick<BenchDesk, 'lmtpPort'>,
  client: pg.Client,
  { rate, seconds, seed }: { rate: number; seconds: number; seed: number },
): Promise<{ perSecond: number }> {
  const mails = rate * seconds;
  const written = await writeMails(mails, seed);
  const lines = await Promise.all(Array.from({ length: 4 }, () => connectLmtp(lmtpPort)));
  const started = performance.now();
  await measure({ runs: mails, clients: 4 }, async (run, line) => {
    const due = started + (run / rate) * 1000;
    if (performance.now() < due) await wait(due - performance.now());
    const { from, raw } = written[run]!;
    await lines[line]!.deliver(from, mailbox, raw);
  });
  while ((await isThere(client, unread)) || (await isThere(client, waiting))) await wait(20);
  for (const line of lines) line.close();
  return { perSecond: mails / ((performance.now() - started) / 1000) };
}

async function isRead(client: pg.Client, messageId: string): Promise<boolean> {
  const query = {
    name: 'is-read',
    text: 'select from incoming_mails where message_id = $1 and ticket_id is not null',
    values: [messageId],
  };
  return (await client.query(query)).rowCount === 1;
}

/** Both queries have an index of their own, so that polling does not distort the figures. */
const unread = 'select from incoming_mails where outcome is null limit 1';
const waiting = `select from outgoing_mails where state in ('queued', 'sending') limit 1`;

async function isThere(client: pg.Client, text: string): Promise<boolean> {
  return (await client.query(text)).rowCount === 1;
}

async function acknowledged(client: pg.Client): Promise<number> {
  const { rows } = await client.query("select count(*)::int as sent from outgoing_mails where state = 'sent'");
  return rows[0].sent;
}
