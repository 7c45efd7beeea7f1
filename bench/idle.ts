import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { BenchDesk } from './desk.ts';
import { connectLmtp } from './lmtp-client.ts';
import { writeMails } from './mails.ts';
import { shown } from './statistics.ts';

/** After this long, an idle desk has finished what its start causes. */
const restSeconds = 60;
const measuredSeconds = 60;
const mails = 10;

/** Measures what an idle desk costs, and how soon it acknowledges a mail. Linux only. */
export async function measureIdle(
  child: number,
  desk: BenchDesk,
  client: pg.Client,
  row: (name: string, figure: string, aim: string) => void,
): Promise<void> {
  await wait(restSeconds * 1000);
  const { web, database } = await processorSeconds(child, desk.folder);
  const percent = ((web + database) / measuredSeconds) * 100;
  row('idle, processor of one core, %', `${shown(percent)} (${shown(database)} s PostgreSQL)`, '≤ 1');
  row('  memory of everything, MiB', shown(memory(child, desk.folder)), '≤ 300');
  row('  mail to its acknowledgement, slowest of 10, s', shown(await slowestAcknowledgement(desk, client)), '≤ 2');
}

/** Processor seconds of the desk and of its PostgreSQL in a minute. */
async function processorSeconds(child: number, folder: string): Promise<{ web: number; database: number }> {
  const before = processorUse(child, folder);
  await wait(measuredSeconds * 1000);
  const after = processorUse(child, folder);
  return { web: after.web - before.web, database: after.database - before.database };
}

function processorUse(child: number, folder: string): { web: number; database: number } {
  const pids = family(child, folder);
  const seconds = (pid: string) => ticks(pid) / 100;
  const web = seconds(String(child));
  return { web, database: pids.reduce((sum, pid) => sum + seconds(pid), 0) - web };
}

/** Own time and that of ended children, in hundredths of a second (fields 14 to 17 of /proc/PID/stat). */
function ticks(pid: string): number {
  const fields = fieldsOf(pid);
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}

/** Shared pages are counted once (PSS). */
function memory(child: number, folder: string): number {
  return family(child, folder).reduce((sum, pid) => sum + pss(pid), 0);
}

/** The desk, and the server whose command line names its data folder with its backends. */
function family(child: number, folder: string): string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const roots = new Set(pids.filter((pid) => pid === String(child) || read(`/proc/${pid}/cmdline`).includes(folder)));
  return pids.filter((pid) => roots.has(pid) || roots.has(fieldsOf(pid)[1] ?? ''));
}

/** The fields of /proc/PID/stat from the third; the second, in brackets, may contain spaces. */
function fieldsOf(pid: string): string[] {
  return (read(`/proc/${pid}/stat`).split(') ').at(-1) ?? '').split(' ');
}

function pss(pid: string): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

/** A process that has just ended has no file to read. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Sends mails with pauses and waits until the relay has taken each acknowledgement. */
async function slowestAcknowledgement({ lmtpPort }: BenchDesk, client: pg.Client): Promise<number> {
  const line = await connectLmtp(lmtpPort);
  const seconds: number[] = [];
  for (const { from, raw } of await writeMails(mails, 9)) {
    await wait(3_000);
    const before = await acknowledged(client);
    const started = performance.now();
    await line.deliver(from, 'wcms@desk.example', raw);
    while ((await acknowledged(client)) === before) await wait(10);
    seconds.push((performance.now() - started) / 1000);
  }
  line.close();
  return Math.max(...seconds);
}

async function acknowledged(client: pg.Client): Promise<number> {
  const { rows } = await client.query(
    `select count(*)::int as count from outgoing_mails where letter = 'acknowledgement' and state = 'sent'`,
  );
  return rows[0].count;
}
