import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { retryWork } from '#desk/processes/retry-work.ts';
import { sendTestMail } from '#desk/sending/save-relay.ts';
import { openBoss, queueOf } from '#jobs/boss.ts';
import { installQueues } from '#jobs/install-queues.ts';
import { countJobs } from '#store/processes/jobs.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { db, world, jobs } = desk;
const jonas = desk.actor('jonas');

test('letters that a relay refused are due at once, and mail is picked up', async () => {
  await sendTestMail(world, jonas, desk.cast.desks.wcms, 'jonas@desk.example');
  const { id } = await db.selectFrom('outgoingMails').select('id').limit(1).executeTakeFirstOrThrow();
  const later = { state: 'queued', failure: '450 later', dueAt: '2099-01-01T00:00:00Z' } as const;
  await db.updateTable('outgoingMails').set(later).where('id', '=', id).execute();
  jobs.length = 0;
  assert.deepEqual(await retryWork(world, jonas), { letters: 1, jobs: 0 });
  const { dueAt } = await db.selectFrom('outgoingMails').select('dueAt').where('id', '=', id).executeTakeFirstOrThrow();
  assert.ok(Date.parse(dueAt!) <= Date.now());
  assert.deepEqual(jobs, [{ name: 'pick-up-mail', data: {} }]);
  const entry = await db
    .selectFrom('auditEntries')
    .select(['byPerson', 'data'])
    .where('act', '=', 'workRetried')
    .executeTakeFirstOrThrow();
  assert.deepEqual(entry, { byPerson: jonas.personId, data: { letters: 1, jobs: 0 } });
});

test('failed jobs are counted and enqueued again', async () => {
  await installQueues(desk.url);
  const boss = await openBoss(desk.url, world.log, { works: false });
  try {
    const ticketId = world.newId();
    await world.transact(({ trx }) => queueOf(boss).enqueue(trx, [{ name: 'assign-ticket', data: { ticketId } }]));
    await sql`update pgboss.job set state = 'failed' where name = 'assign-ticket'`.execute(db);
    assert.deepEqual(await countJobs(db), [{ name: 'assign-ticket', waiting: 0, running: 0, failed: 1 }]);
    jobs.length = 0;
    assert.deepEqual(await retryWork(world, jonas), { letters: 1, jobs: 1 });
    assert.deepEqual(jobs[0], { name: 'assign-ticket', data: { ticketId } });
    assert.deepEqual(await countJobs(db), []);
  } finally {
    await boss.stop({ graceful: false });
  }
});

test('only an administrator of all desks may try again', async () => {
  assert.deepEqual(await retryWork(world, desk.actor('sofie')), { refused: 'missing' });
  const ofOne = { ...jonas, deskIds: jonas.deskIds.slice(0, 1) };
  assert.deepEqual(await retryWork(world, ofOne), { refused: 'missing' });
});
