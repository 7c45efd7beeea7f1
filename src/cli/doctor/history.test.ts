import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyProblems } from '#cli/doctor/history.ts';
import { readEnvironment } from '#cli/environment.ts';
import { addProofRun, saveProofRun } from '#store/history/proofs.ts';
import { openTestDesk } from '#test/desk-world.ts';

const { world, db } = await openTestDesk();
const environment = readEnvironment({ BELFRY_SECRET: 'a secret of the tests' });

test('a failed verification is reported with its age until a later one succeeds', async () => {
  const tell = (now: string) => historyProblems(environment, db, now);
  const prove = async (finishedAt: string, broken: string | null) => {
    const id = world.newId();
    await addProofRun(db, { id, askedAt: finishedAt, askedBy: null });
    await saveProofRun(db, id, { finishedAt, broken });
  };
  await prove('2026-11-24T09:00:00Z', 'DTO-1: event 3 does not fit.');
  assert.match((await tell('2026-11-24T14:59:00Z'))[0]!, /failed 5 h ago .*: DTO-1: event 3 does not fit\. Run/);
  assert.match((await tell('2026-11-29T10:00:00Z'))[0]!, /failed 5 days ago/);
  await prove('2026-11-29T10:00:00Z', null);
  assert.deepEqual(await tell('2026-11-29T11:00:00Z'), []);
});
