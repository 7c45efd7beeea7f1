import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { ask } from './ask.ts';
import { measureClock } from './clock.ts';
import { measureCommits } from './commits.ts';
import { measureConsole, openConsoleExamples } from './console.ts';
import { measureBrowser } from './console-browser.ts';
import type { BenchDesk } from './desk.ts';
import { measureFieldViews } from './fields.ts';
import { measureFigures, measureFrontDoor } from './front-door.ts';
import { growTo } from './grow.ts';
import { measureIdle } from './idle.ts';
import { burst, sustained } from './mail.ts';
import { measurePages } from './pages.ts';
import { measurePortal } from './portal.ts';
import { measureRestore } from './restore.ts';
import { measureSending } from './sending.ts';
import { measureSeveral } from './several.ts';
import { measureSignIn } from './sign-in.ts';
import { measureSlowLine } from './slow-line.ts';
import { measure, shown } from './statistics.ts';
import { headersOf } from './tokens.ts';

/**
 * npm run bench: measures the desk beside what the same PostgreSQL commits without application work. Figures vary with the
 * machine and the hour; compare the ratios within one run.
 */
const { values } = parseArgs({
  options: {
    mails: { type: 'string', default: '10000' },
    tickets: { type: 'string', default: '100000' },
    /** Measures the clock and the portal at a million tickets too, which takes some minutes more. */
    million: { type: 'boolean', default: false },
    /** The programs of an installed PostgreSQL, such as /usr/lib/postgresql/17/bin. By default the embedded one. */
    postgres: { type: 'string' },
    /** Runs one part only: idle, desk, fields, console, clock, portal or sending; restore or several (needs HAProxy) only if asked. */
    only: { type: 'string' },
  },
});
const mails = Number(values.mails);
const say = (text: string) => void process.stdout.write(`${text}\n`);
const row = (name: string, figure: string, aim: string) => say(`${name.padEnd(52)} ${figure.padStart(24)}   ${aim}`);

if (values.only === 'several') {
  await measureSeveral({ mails, programs: values.postgres }, row);
  process.exit(0);
}

const programs = values.postgres ? [values.postgres] : [];
const child = spawn(process.execPath, [new URL('./desk.ts', import.meta.url).pathname, ...programs], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [line] = await once(createInterface(child.stdout), 'line');
const desk: BenchDesk = JSON.parse(line);
const client = new pg.Client({ connectionString: desk.databaseUrl });
await client.connect();

try {
  row('', 'measured', 'aim');
  if (isAsked('idle')) await measureIdle(child.pid!, desk, client, row);
  if (isAsked('sending')) await measureSending(row);
  if (values.only === 'restore') await measureRestore(desk, client, Number(values.tickets), row);
  else if (values.only !== 'sending' && values.only !== 'idle') await measureParts();
} finally {
  await client.end();
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Runs the parts that need a desk with many tickets. */
async function measureParts(): Promise<void> {
  if (isAsked('desk')) await measureDesk();
  else await burst(desk, client, { mails: 400, connections: 4, seed: 4 });
  const tickets = await growTo(client, Number(values.tickets), desk.editor);
  if (isAsked('desk')) await measureFigures(desk, tickets, row);
  if (isAsked('fields')) await measureFieldViews(desk, client, tickets, row);
  const examples = isAsked('console') ? await openConsoleExamples(desk) : undefined;
  const consoles = examples && (await measureConsole(desk, client, { tickets, examples }, row));
  if (isAsked('console')) await measureBrowser(desk, row);
  if (isAsked('clock')) await measureClock(values.million ? 1_000_000 : tickets, row);
  const portal = isAsked('portal') ? await measurePortal(desk, client, tickets, row) : undefined;
  if (values.million) {
    const million = await growTo(client, 1_000_000, desk.editor);
    if (examples) await measureConsole(desk, client, { tickets: million, examples, smaller: consoles }, row);
    if (portal) await measurePortal(desk, client, million, row, portal);
  }
}

function ratio(perSecond: number, commits: number): string {
  return `${shown(perSecond)} (${(perSecond / commits).toFixed(2)} of the limit)`;
}

function isAsked(part: string): boolean {
  return values.only === undefined || values.only === part;
}

/** Runs the parts that do not depend on the number of tickets. */
async function measureDesk(): Promise<void> {
  await measurePages(desk, row);
  await measureSlowLine(desk, row);
  await measureFrontDoor(desk, client, row);
  await measureSignIn(desk, row);
  const commits = await measureCommits(desk.databaseUrl, 4);
  row('commits of four inserts a second, 4 clients', shown(commits), 'the limit here');
  await measureMails(commits);
  await measureCreating(commits);
}

async function measureMails(commits: number): Promise<void> {
  const one = await burst(desk, client, { mails: Math.min(1_000, mails), connections: 1, seed: 1 });
  row('mail to ticket, 1 connection, mails/s', ratio(one.perSecond, commits), '');
  row('  DATA to ticket, p50 / p95 ms', `${shown(one.p50)} / ${shown(one.p95)}`, '≤ 5 / 12 later');
  const four = await burst(desk, client, { mails, connections: 4, seed: 2 });
  row(`mail to ticket, 4 connections, burst of ${mails}`, ratio(four.perSecond, commits), '≥ 500');
  row(
    '  acknowledged by then; seconds until the last',
    `${four.acknowledged}; ${shown(four.secondsAfter)}`,
    'within 60',
  );
  const steady = await sustained(desk, client, { rate: 150, seconds: 20, seed: 3 });
  row('sustained at 150/s with acknowledgements, mails/s', shown(steady.perSecond), '≥ 150');
}

async function measureCreating(commits: number): Promise<void> {
  const created = await measure({ runs: 2_000, clients: 4 }, async (run) => {
    const body = {
      desk: 'DTO',
      requester: { email: `api${run}@client.example` },
      summary: `Ticket ${run}`,
      description: 'The page does not load.',
    };
    await ask('POST', `${desk.url}/api/v1/tickets`, { headers: headersOf(desk.tokens, run), body, expect: 201 });
  });
  row('create by API, 4 clients, tickets/s', ratio(created.perSecond, commits), '≥ 400');
  const list = () =>
    ask('GET', `${desk.url}/api/v1/tickets?sort=due`, { headers: headersOf(desk.tokens, 0), expect: 200 });
  const listed = await measure({ runs: 200, clients: 1 }, list);
  row('API list of 50, by due, p50 / p95 ms', `${shown(listed.p50)} / ${shown(listed.p95)}`, 'p95 ≤ 60');
}
