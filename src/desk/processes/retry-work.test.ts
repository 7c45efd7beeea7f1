import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { retryOne, retryWork } from '#desk/processes/retry-work.ts';
import { sendTestMail } from '#desk/sending/save-relay.ts';
import { openBoss, queueOf } from '#jobs/boss.ts';
import { installQueues } from '#jobs/install-queues.ts';
import { listFailedMails } from '#store/mailboxes/mail-health.ts';
import { countJobs, listFailedJobs } from '#store/processes/jobs.ts';
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

test('one letter or job is tried again by itself, with its reason beside it', async () => {
  const [{ id } = { id: '' }] = await db.selectFrom('outgoingMails').select('id').limit(1).execute();
  const later = { state: 'queued', failure: '450 later', dueAt: '2099-01-01T00:00:00Z' } as const;
  await db.updateTable('outgoingMails').set(later).where('id', '=', id).execute();
  const [shown] = await listFailedMails(db, 10);
  assert.deepEqual([shown?.id, shown?.failure], [id, '450 later']);
  jobs.length = 0;
  assert.deepEqual(await retryOne(world, jonas, { kind: 'letter', id }), { retried: true });
  assert.deepEqual(jobs, [{ name: 'send-mail', data: { mailId: id } }]);
  const boss = await openBoss(desk.url, world.log, { works: false });
  try {
    const data = ['one', 'other'].map(() => ({ ticketId: world.newId() }));
    await world.transact(({ trx }) =>
      queueOf(boss).enqueue(
        trx,
        data.map((each) => ({ name: 'assign-ticket', data: each })),
      ),
    );
    const output = JSON.stringify({ message: 'The disk is full.', stack: '…' });
    await sql`update pgboss.job set state = 'failed', output = ${output}::jsonb where name = 'assign-ticket'`.execute(
      db,
    );
    const [job] = await listFailedJobs(db);
    assert.deepEqual([job?.name, job?.reason], ['assign-ticket', 'The disk is full.']);
    jobs.length = 0;
    assert.deepEqual(await retryOne(world, jonas, { kind: 'job', id: job!.id }), { retried: true });
    assert.equal(jobs.length, 1);
    assert.equal((await listFailedJobs(db)).length, 1);
    assert.deepEqual(await retryOne(world, jonas, { kind: 'job', id: job!.id }), { refused: 'gone' });
  } finally {
    await boss.stop({ graceful: false });
  }
  assert.deepEqual(await retryOne(world, jonas, { kind: 'job', id: 'no id' }), { refused: 'gone' });
  assert.deepEqual(await retryOne(world, desk.actor('sofie'), { kind: 'letter', id }), { refused: 'missing' });
});

test('the letters of a transaction are one job of the queue, and each of them is tried again', async () => {
  const boss = await openBoss(desk.url, world.log, { works: false });
  try {
    const letters = [world.newId(), world.newId()].map((mailId) => ({ name: 'send-mail' as const, data: { mailId } }));
    await world.transact(({ trx }) => queueOf(boss).enqueue(trx, letters));
    const counted = (await countJobs(db)).find(({ name }) => name === 'send-mail');
    assert.equal(counted?.waiting, 1);
    await sql`update pgboss.job set state = 'failed' where name = 'send-mail'`.execute(db);
    const job = (await listFailedJobs(db)).find(({ name }) => name === 'send-mail');
    jobs.length = 0;
    assert.deepEqual(await retryOne(world, jonas, { kind: 'job', id: job!.id }), { retried: true });
    assert.deepEqual(jobs, letters);
  } finally {
    await boss.stop({ graceful: false });
  }
});

test('only an administrator of all desks may try again', async () => {
  assert.deepEqual(await retryWork(world, desk.actor('sofie')), { refused: 'missing' });
  const ofOne = { ...jonas, deskIds: jonas.deskIds.slice(0, 1) };
  assert.deepEqual(await retryWork(world, ofOne), { refused: 'missing' });
});
