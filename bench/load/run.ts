import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { buildPages } from '#cli/build-pages.ts';
import { atEnd, closeEachFile } from '#test/at-end.ts';
import { whyMissing } from '#test/debian-program.ts';
import { growTo } from '../grow.ts';
import { startPostgres } from '../postgres.ts';
import { percentile, shown } from '../statistics.ts';
import { accountFor, count, settle } from './account.ts';
import { type Prepared, prepare } from './prepare.ts';
import { type Processes, startProcesses } from './processes.ts';
import { startTraffic, type Waited } from './traffic.ts';

/**
 * npm run load: one installation for all federal services on one machine, under traffic. Counts what was lost, and measures what
 * agents wait for, first with a tenth of the tickets.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    tickets: { type: 'string', default: '1000000' },
    /** Mails a second, from forty MTAs. */
    mails: { type: 'string', default: '10' },
    serves: { type: 'string', default: '3' },
    works: { type: 'string', default: '2' },
    /** The programs of an installed PostgreSQL, such as /usr/lib/postgresql/17/bin. By default the embedded one. */
    postgres: { type: 'string' },
    /** Keeps the installation in this folder. A later run with the same folder finds its tickets and skips the smaller size. */
    folder: { type: 'string' },
  },
});
const [minutes, tickets] = [Number(values.minutes), Number(values.tickets)];
const size = { desks: 40, agentsOfDesk: 10, mailboxes: 100 };
const pace = { senders: 40, mails: Number(values.mails), searches: 2, tickets: 4, answers: 1, created: 1 };
/** The time for a tenth of the tickets, before the installation grows. */
const smallMinutes = Math.min(3, minutes);
/** Processes compile their code while the first requests wait; these do not count. */
const warmMilliseconds = 30_000;
/** Growing to a million tickets takes about ten minutes on a busy machine. */
const otherMinutesMax = 30;

const say = (line: string) => void process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
const { closeFile } = closeEachFile();
let ending: Promise<void> | undefined;
const end = (code: number) => {
  ending ??= closeFile().then(() => process.exit(code));
  return ending;
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(130));
setTimeout(
  () => {
    say('✖ not done in time');
    void end(1);
  },
  (minutes + smallMinutes + otherMinutesMax) * 60_000,
).unref();

const missing = whyMissing(['haproxy', '-v']);
const faults = missing ? [missing] : await play().catch((error: Error) => [error.stack ?? error.message]);
for (const fault of faults) say(`✖ ${fault}`);
await end(faults.length === 0 ? 0 : 1);

async function play(): Promise<string[]> {
  // Each `serve` would build them, all at once and in one folder.
  const { failure } = await buildPages();
  if (failure) return [failure];
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'belfry-load-'));
  if (!values.folder) atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const server = await startPostgres(folder, values.postgres);
  atEnd(() => server.stop());
  const url = `http://localhost:${20_000 + Math.floor(Math.random() * 10_000)}`;
  const saved = join(folder, 'prepared.json');
  const isNew = !existsSync(saved);
  if (isNew) writeFileSync(saved, JSON.stringify(await prepare({ databaseUrl: server.url, folder, url }, size)));
  const prepared: Prepared = JSON.parse(readFileSync(saved, 'utf8'));
  say(`${size.desks} desks, ${prepared.agents.length} agents, ${prepared.mailboxes.length} mailboxes`);
  const client = new pg.Client({ connectionString: server.url });
  client.on('error', () => undefined);
  await client.connect();
  atEnd(() => client.end().catch(() => undefined));
  if (isNew) await grow(client, Math.ceil(tickets / 10));
  const wanted = { databaseUrl: server.url, folder, url, serves: Number(values.serves), works: Number(values.works) };
  const processes = await startProcesses(wanted);
  const small = isNew ? await underTraffic(client, processes, prepared, smallMinutes) : null;
  await grow(client, tickets);
  const large = await underTraffic(client, processes, prepared, minutes);
  for (const [name, { p95 }] of small?.waited ?? [])
    say(`${name}: ${((large.waited.get(name)?.p95 ?? Number.NaN) / p95).toFixed(2)} times the p95 at a tenth`);
  return [...(small?.faults ?? []), ...large.faults];
}

async function grow(client: pg.Client, wanted: number): Promise<void> {
  const begun = performance.now();
  await growTo(client, wanted);
  await client.query('checkpoint');
  say(`${wanted} tickets (${shown((performance.now() - begun) / 1000)} s)`);
}

/** Runs the traffic for some minutes, and accounts for it. */
async function underTraffic(client: pg.Client, processes: Processes, prepared: Prepared, during: number) {
  const before = await processes.sent();
  const traffic = await startTraffic(processes, prepared, pace);
  await pause(warmMilliseconds);
  traffic.waited.clear();
  const memory: number[][] = [];
  for (let minute = 0; minute < during; minute++) {
    memory.push(processes.belfry.map(({ pid }) => residentMebibytes(pid)));
    await pause(60_000);
    say(`minute ${minute + 1}: ${traffic.mails.length} mails, ${traffic.hints()} hints, ${loadNow()}`);
  }
  memory.push(processes.belfry.map(({ pid }) => residentMebibytes(pid)));
  await traffic.stop();
  const left = await settle(client);
  const { missing, doubled, entries } = await accountFor(client, traffic.mails);
  const unsent = await count(client, `select count(*) from outgoing_mails where state <> 'sent'`);
  say(`acknowledged mails ${traffic.mails.length}: entries ${entries}, lost ${missing}, doubled ${doubled}`);
  say(`letters sent ${(await processes.sent()) - before}, not sent ${unsent}; unread or waiting ${left}`);
  for (const [place, { name }] of processes.belfry.entries())
    say(`memory of ${name}, MiB by minute: ${memory.map((each) => each[place]!.toFixed(0)).join(' ')}`);
  const waited = summary(traffic.waited);
  for (const [name, { runs, p50, p95 }] of waited)
    say(`${name}: ${runs} times, p50 / p95 ${shown(p50)} / ${shown(p95)} ms`);
  const faults = [...traffic.failures];
  if (missing + doubled + left > 0) faults.push(`lost ${missing}, doubled ${doubled}, left ${left}`);
  return { waited, faults };
}

function summary(waited: Waited) {
  return new Map(
    [...waited].map(([name, each]) => {
      return [name, { runs: each.length, p50: percentile(each, 0.5), p95: percentile(each, 0.95) }];
    }),
  );
}

function residentMebibytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

function loadNow(): string {
  return `load ${readFileSync('/proc/loadavg', 'utf8').split(' ')[0]}`;
}
