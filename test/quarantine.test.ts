import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { realClock } from '#cli/compose.ts';
import { quarantineProblems } from '#cli/doctor/backup.ts';
import { readEnvironment } from '#cli/environment.ts';
import { checkHealth } from '#cli/health.ts';
import { openLog } from '#cli/log.ts';
import { type OpenDesk, openDesk, runJobs } from '#cli/run-desk.ts';
import { runMail } from '#cli/run-serve.ts';
import { migrateDatabase, withHandle } from '#cli/with-database.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { openRelay } from '#mail/send/relay.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { atEnd } from '#test/at-end.ts';
import { belfry, belfryAlone } from '#test/command.ts';
import { makeEmptyDatabase } from '#test/database.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { scratchDataDir } from '#test/embedded/scratch.ts';
import { freePort } from '#test/free-port.ts';
import { deliver } from '#test/lmtp.ts';
import { openSink } from '#test/smtp-sink.ts';
import { until } from '#test/until.ts';

// A desk of October, backed up with a letter that waits and a closing that is due, and restored on another server.
const october = await openTestDesk('2026-10-01T09:00:00Z');
const folder = scratchDataDir({ after: atEnd });
const secret = 'a secret of the tests';

async function open(email: string): Promise<string> {
  const received = await receiveContact(october.world, null, {
    deskId: october.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email, name: null, phone: null, language: 'fr' },
    summary: 'Une question',
    text: 'Comment faire ?',
    fileIds: [],
  });
  assert.ok('ticket' in received);
  return received.ticket.number;
}

/** Sends all waiting letters of October. */
async function send(): Promise<void> {
  const sink = await openSink();
  const relay = openRelay(`smtp://127.0.0.1:${sink.port}`);
  const ids = october.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(october.world, relay, ids);
  relay.close();
}

const handled = await open('handled@client.example');
await markHandled(october.world, october.actor('nadia'), handled, { text: 'Voilà.' });
await send();
await open('waits@client.example');

const restored = await makeEmptyDatabase();
const sink = await openSink();
const lmtpPort = await freePort();
const variables = {
  DATABASE_URL: restored,
  BELFRY_URL: 'http://localhost',
  BELFRY_SECRET: secret,
  BELFRY_STORAGE: `file:${folder}/files`,
  BELFRY_DATA: folder,
};
const environment = readEnvironment({ ...variables, BELFRY_LMTP_PORT: String(lmtpPort) });
let running: OpenDesk | null = null;
atEnd(stop);

/** The jobs and the mail listener of `work` and `serve`, in this process. */
async function start(): Promise<OpenDesk> {
  const given = { databaseUrl: restored, url: 'http://localhost', secrets: [secret] };
  const log = openLog('silent');
  const desk = await openDesk({ environment, ...given, works: true, clock: async () => realClock, log });
  await runMail(desk, environment);
  await runJobs(desk, openRelay(`smtp://127.0.0.1:${sink.port}`));
  running = desk;
  return desk;
}

async function stop(): Promise<void> {
  for (const part of running?.stops.toReversed() ?? []) await part();
  running = null;
}

const toUs = { from: 'a@client.example', to: 'wcms@desk.example', subject: 'Bonjour', text: 'Bonjour.' };
const closedTickets = () =>
  withHandle(restored, (db) => db.selectFrom('tickets').select('number').where('status', '=', 'closed').execute());

test('a database restored in quarantine under a running worker sends nothing, and turns no clock', async () => {
  await migrateDatabase(restored);
  await start();
  // An operator who forgets to stop the desk before a restore.
  await withHandle(restored, (db) => sql`drop schema public cascade; create schema public`.execute(db));
  const backup = `${folder}/backup`;
  const saved = await belfry(['backup', backup], { env: { ...variables, DATABASE_URL: october.url } });
  assert.equal(saved.code, 0, saved.stderr);
  const back = await belfry(['restore', backup, '--quarantine'], { env: variables });
  assert.equal(back.code, 0, back.stderr);
  assert.match(back.stdout, /^In quarantine since 20.*until: belfry restore --release$/m);
  await wait(3_000);
  assert.deepEqual([sink.taken, await closedTickets()], [[], []]);
});

test('neither does one that is started on it, which tells why', async () => {
  await stop();
  const { world, pulse } = await start();
  await wait(3_000);
  assert.equal(pulse.obstacle(), 'quarantine');
  assert.deepEqual([sink.taken, await closedTickets()], [[], []]);
  const { status, checks } = await checkHealth(world, { backupHours: null });
  assert.deepEqual([status, checks.quarantine, checks.workers], ['DEGRADED', 'DOWN', 'UP']);
  assert.match((await quarantineProblems(world.db))[0]!, /^The database is in quarantine since .*--release$/);
});

test('mail waits at the MTA that delivers by LMTP or by the pipe', async () => {
  await assert.rejects(deliver(lmtpPort, toUs), /451/);
  const input = 'From: a@client.example\nTo: wcms@desk.example\nSubject: Bonjour\n\nBonjour.\n';
  const piped = await belfryAlone(['receive-mail'], { env: variables, input });
  assert.deepEqual([piped.code, piped.stderr.includes('in quarantine')], [75, true]);
});

test('a backup in quarantine restores into quarantine; its letters can be listed and given up', async () => {
  const backup = `${folder}/of-quarantine`;
  assert.equal((await belfry(['backup', backup], { env: variables })).code, 0);
  const env = { ...variables, DATABASE_URL: await makeEmptyDatabase() };
  const back = await belfry(['restore', backup, '--quarantine'], { env });
  assert.deepEqual([back.code, /^In quarantine since/m.test(back.stdout)], [0, true], back.stderr);
  const listed = await belfry(['restore', '--letters'], { env });
  assert.match(
    listed.stdout,
    /^20\S+Z {2}DTO-\d+-\d+ {2}acknowledgement {2}waits@client\.example\nLetters that wait: 1\.\n$/,
  );
  const released = await belfry(['restore', '--release', '--discard-letters'], { env });
  assert.deepEqual([released.code, released.stderr], [0, '']);
  assert.match(released.stdout, /^Letters given up: 1\..*\nReleased\. .*\(0\)/);
  const proved = await belfry(['prove'], { env });
  assert.deepEqual([proved.code, proved.stderr], [0, '']);
  await withHandle(env.DATABASE_URL, async (db) => {
    const tickets = await db.selectFrom('tickets').selectAll().where('mailFailed', '=', true).execute();
    assert.equal(tickets.length, 1);
    const { letters } = await readRecord(db, october.actor('nadia'), tickets[0]!);
    assert.deepEqual(
      letters.map(({ letter, state }) => [letter, state]),
      [['acknowledgement', 'restored']],
    );
    assert.equal(
      (await db.selectFrom('addresses').select('address').where('bouncedAt', 'is not', null).execute()).length,
      0,
    );
  });
});

test('once released, each waiting letter leaves once, the clock catches up and mail comes in', async () => {
  const released = await belfry(['restore', '--release'], { env: variables });
  assert.match(released.stdout, /^Released\. Within 15 seconds the desk sends the letters that wait \(1\)/);
  await running!.pulse.beat();
  const { world } = running!;
  await until(() => sink.taken.some(({ to }) => to === 'waits@client.example'));
  await until(async () => (await closedTickets()).length > 0);
  assert.deepEqual(await closedTickets(), [{ number: handled }]);
  await deliver(lmtpPort, toUs);
  assert.deepEqual(await quarantineProblems(world.db), []);
  await stop();
  await start();
  await wait(2_000);
  const ids = sink.taken.map(({ text }) => /^Message-ID:\s*(<[^>]+>)/im.exec(text)![1]);
  assert.equal(new Set(ids).size, ids.length);
});

test('a database that other tools restored is put in quarantine', async () => {
  await stop();
  const told = await belfry(['restore', '--quarantine'], { env: variables });
  assert.match(told.stdout, /^In quarantine since/);
  assert.equal((await belfry(['restore', '--quarantine', '--release'], { env: variables })).code, 64);
});
