import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askForProof, runProof, takeDailyAnchor } from '#desk/history/run-proof.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { latestProofRun } from '#store/history/proofs.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const raw = Buffer.from('From: claire.dumont@patrimoine.example\nTo: wcms@desk.example\nSubject: Page\n\nVide.\n');
await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });

test('an administrator requests one verification at a time, and a job saves its result', async () => {
  assert.deepEqual(await askForProof(world, desk.actor('claire')), { refused: 'missing' });
  assert.deepEqual(await askForProof(world, desk.actor('jonas')), { asked: true });
  assert.deepEqual(await askForProof(world, desk.actor('jonas')), { refused: 'running' });
  const [job] = desk.jobs.filter(({ name }) => name === 'prove-history');
  assert.ok(job?.name === 'prove-history');
  await runProof(world, job.data.proofId);
  const run = await latestProofRun(db);
  assert.deepEqual([run!.tickets, run!.ticketsToCheck, run!.broken], [1, 1, null]);
  assert.ok(run!.finishedAt);
  assert.deepEqual(await askForProof(world, desk.actor('jonas')), { asked: true });
});

test('one anchor is taken per day', async () => {
  assert.equal((await takeDailyAnchor(world))?.number, 1);
  assert.equal(await takeDailyAnchor(world), null);
  desk.at('2026-11-25T09:00:00Z');
  assert.equal((await takeDailyAnchor(world))?.number, 2);
});
