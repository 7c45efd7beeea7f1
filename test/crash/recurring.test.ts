// A worker dies between a recurring ticket being due and being opened, and two others go on: one ticket for each date.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import pg from 'pg';
import { migrateDatabase } from '#cli/with-database.ts';
import { fillCast } from '#demo/fill-cast.ts';
import { dateOf, dayIn, weekdayOf } from '#domain/calendar/day.ts';
import { inEachLanguage } from '#domain/language.ts';
import { startEmbedded } from '#store/embedded/start-embedded.ts';
import { placeNext } from '#store/templates/recurring.ts';
import { putTemplate } from '#store/templates/templates.ts';
import { atEnd } from '#test/at-end.ts';
import { until } from '#test/until.ts';
import { openChance } from '../simulation/chance.ts';
import { openPastDesk } from './past-desk.ts';
import { openRecordingRelay } from './recording-relay.ts';
import { type Started, startBelfry } from './started.ts';

test('a worker that is killed while it opens a recurring ticket leaves none, and two others open it once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recurring-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const relay = await openRecordingRelay(openChance('recurring'));
  atEnd(() => relay.close());
  const server = await startEmbedded(join(folder, 'server'), { fast: true });
  atEnd(() => server.stop());
  const env = {
    DATABASE_URL: server.url,
    BELFRY_URL: 'https://desk.example',
    BELFRY_SECRET: 'a secret of the crash test',
    BELFRY_SMTP_URL: relay.url,
    BELFRY_METRICS_PORT: '0',
    BELFRY_DATA: join(folder, 'data'),
    BELFRY_STORAGE: `file:${join(folder, 'files')}`,
    LOG_LEVEL: 'info',
  };
  const workers: Started[] = [];
  atEnd(async () => void (await Promise.all(workers.map((worker) => worker.kill()))));
  const start = () => {
    const worker = startBelfry(['work'], env);
    workers.push(worker);
    return worker;
  };
  await migrateDatabase(server.url);
  const desk = await openPastDesk(env, relay.own);
  atEnd(() => desk.close());
  const templateId = await weeklyTemplate(desk.world);
  const [barrier, client] = [await connected(server.url), await connected(server.url)];
  const count = async (query: string) => Number((await client.query(query)).rows[0].count);
  const opened = () =>
    count(`select count(*) from events where type = 'templateUsed' and data->>'templateId' = '${templateId}'`);
  const stillDue = () =>
    count(`select count(*) from ticket_templates where id = '${templateId}' and next_at < now() - interval '14 days'`);
  const waiting = () => count(`select count(*) from pg_locks where not granted and relation = 'tickets'::regclass`);

  const free = () =>
    count(
      `select count(*) from (select from ticket_templates where id = '${templateId}' for update skip locked) as one`,
    );

  // The worker has locked the template and cannot write the ticket.
  await barrier.query('begin; lock table tickets in share row exclusive mode');
  const victim = start();
  await until(async () => (await waiting()) > 0 && (await free()) === 0);
  await victim.kill();
  await barrier.query('rollback');
  // PostgreSQL notices that its client is gone only now.
  await until(async () => (await waiting()) === 0);
  await until(async () => (await free()) === 1);
  assert.deepEqual([await opened(), await stillDue()], [0, 1]);

  for (const _ of [1, 2]) start();
  await until(async () => (await stillDue()) === 0);
  assert.equal(await opened(), 1);
  assert.equal(
    await count(`select count(*) from ticket_templates where id = '${templateId}' and next_at > now()`),
    1,
    'the next date is still to come',
  );
  const [{ data }] = (await client.query(`select data from events where type = 'templateUsed'`)).rows;
  assert.ok(data.missed >= 1, 'it stands for the weeks that the desk missed');
  await Promise.all(workers.slice(1).map((worker) => worker.stop()));
  assert.equal(await opened(), 1);
});

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  atEnd(() => client.end());
  return client;
}

/** Saves a template that has been due each Monday for some weeks, and returns its id. */
async function weeklyTemplate(world: Awaited<ReturnType<typeof openPastDesk>>['world']): Promise<string> {
  const cast = await fillCast(world);
  const id = world.newId();
  const words = inEachLanguage(() => 'Backup check');
  const today = dayIn('Europe/Brussels', new Date().toISOString());
  const monday = today - weekdayOf(today) + 1 - 28;
  await world.transact(async ({ trx }) => {
    await putTemplate(trx, {
      ...{ id, deskId: cast.desks.wcms, position: 1, names: words, kind: 'request', summaries: words, texts: words },
      ...{
        acts: [],
        recurs: { every: 'week', weekday: 1 },
        requesterId: cast.people.claire,
        quiet: true,
        retiredAt: null,
      },
    });
    await placeNext(trx, id, { recursFrom: dateOf(monday), nextAt: `${dateOf(monday)}T08:00:00Z` });
  });
  return id;
}
